// The library: found in one's own words, danger first, read to its end, and on from there into the rest of the app.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { begin, type Person, strain, walk } from './person.ts';
import { expectFits, expectNoBarrier, makeTight, TIGHT } from './support/barriers.ts';

const HEART: Person = { answers: { age: 62, sex: 'male', pressure: 'yes', sweat: 'yes', nausea: 'yes' } };
const PAGES = ['library', 'library/when-it-is-serious', 'library/myth-bad-posture', 'library/about/conditions/acs'];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('main h1')).toBeVisible();
}

async function ask(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'What do you want to know?' }).fill(words);
}

test('words with typing errors find the article, and Back returns to what was found', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Library');
  await ask(page, 'hot watter bottel');
  await expect(page.locator('.care')).toHaveCount(0);
  await page.getByRole('link', { name: 'Ice or heat' }).click();
  await expect(page.locator('h1')).toHaveText('Ice or heat');
  await expect(page.locator('h1')).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).first().click();
  await expect(page.getByRole('searchbox')).toHaveValue('hot watter bottel');
  await expect(page.getByRole('link', { name: 'Ice or heat' })).toBeVisible();
});

test('an article says how sure it is, what it stands on, when it was reviewed, and when to get help', async ({
  page,
}) => {
  await open(page, 'library/walking');
  await expect(page.locator('.panel')).toContainText('Walking is the best tested way');
  await expect(page.locator('.care .head')).toHaveText('When to get help');
  await expect(page.locator('.care h3').first()).toHaveText('Call the emergency number now');
  await expect(page.getByText('Fairly sure')).toBeVisible();
  await page.getByText(/^The \d sources$/).click();
  await expect(page.locator('details[open] li').first()).toContainText('WalkBack');
  await expect(page.getByText(/Last reviewed on \d+ November 2026/)).toContainText('No clinician has signed it yet');
});

test('a myth is told as one, with its verdict', async ({ page }) => {
  await open(page, 'library/myth-bad-posture');
  await expect(page.getByText(/^Myth check: /)).toBeVisible();
  await expect(page.locator('.panel')).toContainText('True in part.');
});

test('dangerous words show care above the articles, with the number to call', async ({ page }) => {
  await open(page, 'library');
  for (const [words, level] of [
    ['my cheast realy hurts', 'ambulance'],
    ['numb between the legs', 'emergency-department'],
    ['cant pee', 'emergency-department'],
    ['shingels', 'same-day'],
  ] as const) {
    await ask(page, words);
    await expect(page.locator('[aria-live=assertive] .care')).toHaveAttribute('data-level', level);
  }
  await ask(page, 'no chest pain, only ice or heat');
  const card = page.locator('[aria-live=assertive] .care');
  await expect(card).toContainText('Emergency');
  await expect(card.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  const [cardAt, firstAt] = await Promise.all(
    [card, page.locator('.answer-rows')].map(async (part) => (await part.boundingBox())?.y ?? 0),
  );
  expect(cardAt).toBeLessThan(firstAt!);
  await card.getByRole('link', { name: 'Numbers to call' }).click();
  await expect(page.locator('h1')).toHaveText('Get help now');
  await page.goBack();
  await card.getByRole('link', { name: 'Do the check' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
});

test('on a phone the search leads to the card, all of it in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await open(page, 'library');
  for (const [words, number] of [
    ['heart atack', 'Call 999'],
    ['I want to kill myself', 'Call Samaritans: 116 123'],
  ] as const) {
    await ask(page, words);
    await page.keyboard.press('Enter');
    const card = page.locator('[aria-live=assertive] .care');
    await expect(card).toBeFocused();
    await expect(card.locator('.head')).toBeInViewport({ ratio: 1 });
    await expect(card.getByRole('link', { name: number })).toBeInViewport({ ratio: 1 });
    // The bar on top does not lie on it.
    expect(
      await card.locator('.head').evaluate((head) => {
        const { x, y, width } = head.getBoundingClientRect();
        return head.contains(document.elementFromPoint(x + width / 2, y + 2));
      }),
    ).toBe(true);
    // Nothing is said beside it.
    await expect(page.getByRole('status').filter({ hasText: 'fit' })).toHaveCount(0);
  }
});

test('who speaks of ending their life is given whom to call, and nothing else', async ({ page }) => {
  await open(page, 'library');
  await ask(page, 'I want to kill myself');
  const card = page.locator('.care');
  await expect(card).toContainText('You are not alone');
  await expect(card.getByRole('link', { name: 'Call Samaritans: 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(card).toContainText('Free, day and night.');
  await expect(card.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await expect(page.locator('main').getByRole('link')).toHaveCount(3);
  await expect(page.locator('.answer-rows')).toHaveCount(0);
  // A more urgent sign stands first, and takes none of it away.
  await ask(page, 'chest pain and I want to die');
  await expect(card).toHaveCount(2);
  await expect(card.first()).toHaveAttribute('data-level', 'ambulance');
  await expect(card.last().getByRole('link', { name: 'Call Samaritans: 116 123' })).toBeVisible();
  await expect(page.locator('.answer-rows')).toHaveCount(0);
  // Elsewhere: the line there; where none is known, the emergency number.
  await card.last().getByRole('link', { name: 'In another country?' }).click();
  for (const [country, href] of [
    ['United States', 'tel:988'],
    ['European Union (elsewhere)', 'tel:112'],
  ] as const) {
    await page.goto('./#/help');
    await page.getByLabel('Country').selectOption({ label: country });
    await open(page, 'library');
    await ask(page, 'suicidal');
    await expect(card.locator('.main')).toHaveAttribute('href', href);
  }
});

test('the card goes when the words do', async ({ page }) => {
  await open(page, 'library');
  await ask(page, 'kill myself');
  await expect(page.locator('.care h2')).toHaveText('You are not alone');
  await ask(page, 'mattress');
  await expect(page.locator('.care')).toHaveCount(0);
  await ask(page, '');
  await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible();
});

test('whatever is typed is text', async ({ page }) => {
  await open(page, 'library');
  for (const words of [
    '<img src=x onerror="alert(1)">',
    '<script>alert(1)</script> heat',
    '((((',
    '__proto__',
    '\\',
    '🦴💥'.repeat(200),
  ]) {
    await ask(page, words);
    await expect(page.locator('main h2').first()).toBeVisible();
    await expect(page.locator('main img, main script')).toHaveCount(0);
  }
  await ask(page, 'qqqqqq');
  await expect(page.getByRole('heading', { name: 'No article fits these words' })).toBeVisible();
});

test('articles lead into the check, the plan, the coach and care', async ({ page }) => {
  await open(page, 'library/desk');
  const next = page.locator('section', { has: page.getByRole('heading', { name: 'What you can do here' }) });
  await next.getByRole('link', { name: 'Tips for your day' }).click();
  await expect(page).toHaveURL(/#\/coach\/cards/);
  await page.goBack();
  await next.getByRole('link', { name: 'Make a plan' }).click();
  await expect(page).toHaveURL(/#\/plan$/);
  await open(page, 'library/physiotherapy');
  await next.getByRole('link', { name: 'See who can help' }).click();
  await expect(page).toHaveURL(/#\/care$/);
  await open(page, 'library/stretching');
  await page.locator('main a[href^="#/plan/exercise/"]').first().click();
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page).toHaveURL(/#\/plan\/exercise\//);
  await open(page, 'library/walking');
  await next.getByRole('link', { name: 'Do the check' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
});

test('a result leads to articles about its causes', async ({ page }) => {
  await begin(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.getByRole('link', { name: 'Read about it' }).click();
  await expect(page.getByRole('heading', { name: 'About your check' })).toBeVisible();
  await page.locator('section', { hasText: 'About your check' }).getByRole('link').first().click();
  await expect(page.locator('.panel')).toBeVisible();
});

test('while the check says to get help, every page of the library says so first', async ({ page }) => {
  await begin(page);
  await walk(page, HEART);
  await expect(page.locator('.urgent-top')).toBeVisible();
  for (const path of PAGES.slice(0, 3)) {
    await open(page, path);
    await expect(page.locator('.help-now')).toContainText('you need help now');
  }
  await page.getByRole('link', { name: 'See what to do' }).click();
  await expect(page.locator('.urgent-top')).toBeVisible();
});

test('an article that is not here says so', async ({ page }) => {
  await open(page, 'library/nowhere');
  await expect(page.locator('h1')).toHaveText('This article is not here');
  await open(page, 'library/about/%3Cb%3E/x');
  await expect(page.getByText('No article speaks of this yet.')).toBeVisible();
});

test('it is fetched only by who goes there, and then works offline', async ({ page, context }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.serviceWorker() === null) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto('./');
  await expect(page.locator('h1')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  expect(fetched.filter((path) => /library/.test(path))).toEqual([]);
  await context.setOffline(true);
  await open(page, 'library');
  await ask(page, 'yoga');
  await page.getByRole('link', { name: /^Pilates, yoga/ }).click();
  await expect(page.locator('h1')).toContainText('Pilates');
  expect(fetched.filter((path) => /knowledge-library/.test(path))).toHaveLength(1);
});

test('search and reading by keyboard alone', async ({ page }) => {
  await open(page, 'library');
  const search = page.getByRole('searchbox');
  while (!(await search.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('how to lift');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h2').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Lifting', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Lifting');
  await expect(page.locator('h1')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await open(page, path);
      await page.locator('main details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      await expectNoBarrier(page, path);
    }
    await open(page, 'library');
    for (const words of ['chest pain', 'shingles', 'walking', 'qqqqqq']) {
      await ask(page, words);
      await expectNoBarrier(page, `search ${words}`);
    }
  });
}

for (const tight of TIGHT) {
  test(`nothing is cut off: ${tight.name}`, async ({ page }) => {
    await makeTight(page, tight);
    for (const path of PAGES) {
      await open(page, path);
      await expectFits(page);
    }
    await open(page, 'library');
    for (const words of ['chest pain', 'ice or heat', 'w'.repeat(300)]) {
      await ask(page, words);
      await expectFits(page);
    }
  });
}
