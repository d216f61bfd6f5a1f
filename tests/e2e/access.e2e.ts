// For everyone: axe on every page in light and dark, the keyboard alone, narrow windows, large text, paper.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { answerPage, begin, beginAgain, type Person, pageId, strain, walk } from './person.ts';
import { expectFits, expectNoBarrier, makeTight, setTextSize, TIGHT } from './support/barriers.ts';
import { bringPerson, goTo } from './support/plan-person.ts';

const SIDE_PAGES = ['help', 'about', 'settings', 'checks'] as const;
const HEART: Person = { answers: { age: 62, sex: 'male', pressure: 'yes', sweat: 'yes', nausea: 'yes' } };

test('a wide header leads to the same places from every page, in one line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const places = page.locator('header nav a:visible');
  for (const path of ['', 'check', 'care', 'library', 'today', 'plan', 'notebook', 'settings']) {
    await page.goto(`./#/${path}`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(places, path).toHaveText([
      ...['Today', 'Plan', 'Notebook', 'Check', 'Library', 'Your checks', 'About and sources', 'Settings'],
    ]);
    const tops = await places.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size, path).toBe(1);
  }
  await expect(page.locator('header nav [aria-current]')).toHaveText('Settings');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await expectNoBarrier(page, 'start');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expectNoBarrier(page, 'menu');
    for (const side of SIDE_PAGES) {
      await page.goto(`./#/${side}`);
      await expect(page.locator('h1')).toBeVisible();
      await expectNoBarrier(page, side);
    }
    await begin(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectNoBarrier(page, 'mistake');
    await page.getByLabel(/^Not sure/).check();
    await expectNoBarrier(page, 'which are you not sure about');
    await page.getByLabel(/^Not sure/).uncheck();
    for (let id = pageId(page); id !== null; id = pageId(page)) {
      await expectNoBarrier(page, id);
      if (id === 'loc') await inspectMap(page);
      await answerPage(page, strain);
    }
    await expectNoBarrier(page, 'answers');
    await page.getByRole('button', { name: 'Show my result' }).click();
    await expect(page.locator('.care')).toBeVisible();
    await expectNoBarrier(page, 'result');
    await page.locator('main details').evaluateAll((parts) => {
      for (const part of parts as HTMLDetailsElement[]) part.open = true;
    });
    await expectNoBarrier(page, 'result unfolded');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expectNoBarrier(page, 'start again');
    await beginAgain(page);
    await walk(page, HEART);
    await expect(page.locator('.urgent-top')).toBeVisible();
    await expectNoBarrier(page, 'emergency');
  });
}

async function inspectMap(page: Page): Promise<void> {
  await page.locator('[data-region="blade-left"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '7 out of 10' }).check();
  await page.locator('.chips').getByLabel('Burning').check();
  await expectNoBarrier(page, 'map with strength and words');
  await page.locator('[data-region="blade-right"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.strength summary').click();
  await page.locator('.strength').getByLabel('Burning').uncheck();
  await expectNoBarrier(page, 'map with words for one place');
  await page.getByRole('button', { name: 'Use a list' }).click();
  await page.locator('.inset summary').first().click();
  await expectNoBarrier(page, 'list of places');
  await page.getByRole('button', { name: 'Draw it' }).click();
  for (let step = 0; step < 5; step++) await page.getByRole('button', { name: 'Undo' }).click();
}

test('a whole check by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await tabTo(page, 'Start the check');
  await page.keyboard.press('Enter');
  await expect.poll(() => pageId(page)).not.toBeNull();
  for (let id = pageId(page); id !== null; id = pageId(page)) {
    await expect(page.locator('h1')).toBeFocused();
    await (id === 'loc' ? keysOnMap(page) : keysOnQuestions(page));
    await expect.poll(() => pageId(page)).not.toBe(id);
  }
  await tabTo(page, 'Show my result');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('.care, .urgent-top')).toBeVisible();
});

/** Answers that lead nowhere urgent, as they begin on the page. */
const CALM = /^(No\b|None|Never|Nothing|Better|Over a few days|3 days to 2 weeks|Female|4)/;

interface Focused {
  readonly kind: string;
  readonly label: string;
  readonly checked: boolean;
  /** A radio of the same question is chosen. */
  readonly answered: boolean;
}

/** Through the page with Tab: types into fields, Space on "none", arrows in radio groups, then Enter to send. */
async function keysOnQuestions(page: Page): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.kind === 'submit') break;
    if (here.kind === 'text') await page.keyboard.type('45');
    if (here.kind === 'radio' && !here.answered) await arrowToCalm(page);
    if (here.kind === 'checkbox' && !here.checked && CALM.test(here.label)) await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
}

/** Chooses the first radio, and goes on with the arrow until the answer is a calm one or the round is complete. */
async function arrowToCalm(page: Page): Promise<void> {
  await page.keyboard.press('Space');
  const { label: first } = await focused(page);
  for (let here = first; !CALM.test(here); here = (await focused(page)).label) {
    await page.keyboard.press('ArrowDown');
    if ((await focused(page)).label === first) return;
  }
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const part = document.activeElement as HTMLInputElement | null;
    return {
      kind: part?.type ?? '',
      label: (part?.closest('label')?.textContent ?? '').trim(),
      checked: part?.checked ?? false,
      answered: document.querySelector(`input[name="${part?.name}"]:checked`) !== null,
    };
  });
}

async function keysOnMap(page: Page): Promise<void> {
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.hasAttribute('data-region'))) break;
  }
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-region'));
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-region'));
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.locator('.strength')).toBeVisible();
  for (let step = 0; step < 20 && (await focused(page)).label !== 'Tight or stiff'; step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.read-back')).toContainText('You showed: pain, tight, ');
  await tabTo(page, 'Yes, that’s it');
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.closest('a, button')?.textContent ?? '');
    if (text.includes(label)) return;
  }
  throw new Error(`Tab never reached "${label}".`);
}

test('on a phone that lies on its side the whole drawing fits the window, and stays beside its tools', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await begin(page);
  await walk(page, strain, 'loc');
  await page.locator('[data-region="blade-left"]').press('Enter');
  const drawing = page.locator('.map-picture');
  await drawing.evaluate((picture) => picture.scrollIntoView());
  await expect.poll(async () => (await drawing.boundingBox())!.height).toBeLessThanOrEqual(390);
  const words = page.locator('.map-side > .chips');
  await words.evaluate((chips) => chips.scrollIntoView());
  const [picture, tools] = [(await drawing.boundingBox())!, (await words.boundingBox())!];
  expect(picture.y).toBeGreaterThanOrEqual(0);
  expect(picture.y + picture.height).toBeLessThanOrEqual(390);
  expect(tools.x).toBeGreaterThan(picture.x + picture.width);
});

test('the map by a screen reader that presses, and the focus stays on it', async ({ page }) => {
  await begin(page);
  await walk(page, strain, 'loc');
  const place = page.locator('[data-region="blade-left"]');
  const hasFocus = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  // What assistive technology sends: a click that no pointer began.
  await place.evaluate((node) => node.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await expect(page.locator('.read-back')).toContainText('pain over the left shoulder blade');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect.poll(hasFocus).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.locator('.read-back')).toContainText('not shown anything');
  await expect.poll(hasFocus).toBe(true);
  // A finger counts once.
  await place.click();
  await expect(place).toHaveAttribute('aria-label', /, pain/);
  await page.getByRole('button', { name: 'Use a list' }).press('Enter');
  await page.getByRole('button', { name: 'Add this' }).press('Enter');
  await expect(page.getByLabel('The pain spreads from')).toBeFocused();
  await page.getByLabel('The pain spreads from').selectOption('Left shoulder blade');
  await page.getByLabel('to', { exact: true }).selectOption('Back of the left upper arm');
  await page.getByRole('button', { name: 'Add this' }).press('Enter');
  await page.getByRole('button', { name: 'Take it away' }).press('Enter');
  await expect(page.getByLabel('The pain spreads from')).toBeFocused();
});

test('number keys choose the strength of pain', async ({ page }) => {
  await begin(page);
  await page.goto('./#/check/nrs-now');
  await expect(page.getByRole('radio', { name: '7 out of 10' })).toBeVisible();
  await page.keyboard.press('7');
  await expect(page.getByRole('radio', { name: '7 out of 10' })).toBeChecked();
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(page.getByRole('radio', { name: '10 out of 10' })).toBeChecked();
});

test('a number key counts as soon as the numbers are there', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('[aria-label="7 out of 10"]') === null) return;
      seen.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '7', bubbles: true }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto('./#/check/nrs-now');
  await expect(page.getByRole('radio', { name: '7 out of 10' })).toBeChecked();
});

/** Does the check to its result; nothing is cut off on any page of it. */
async function checkFits(page: Page): Promise<void> {
  await begin(page);
  for (let id = pageId(page); id !== null; id = pageId(page)) {
    await expectFits(page);
    await answerPage(page, strain);
  }
  await expectFits(page);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.locator('.care')).toBeVisible();
  await expectFits(page);
}

for (const tight of TIGHT) {
  test(`nothing is cut off at ${tight.name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await makeTight(page, tight);
    for (const side of ['', ...SIDE_PAGES]) {
      await page.goto(`./#/${side}`);
      await expect(page.locator('h1')).toBeVisible();
      await expectFits(page);
    }
    await checkFits(page);
    await page.getByRole('button', { name: 'Start again' }).click();
    await beginAgain(page);
    await walk(page, HEART);
    await expectFits(page);
  });
}

test('nothing is cut off at 320 px with the browser’s text at twice its size', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await setTextSize(page, 200);
  await checkFits(page);
  await goTo(page, 'library');
  await page.getByLabel('What do you want to know?').fill('pain');
  await expectFits(page);
  await bringPerson(page, '2026-11-21');
  for (const path of ['plan', 'plan/week', 'coach', 'plan/medicines/ibuprofen']) {
    await goTo(page, path);
    await expectFits(page);
  }
});

/** Goes through the page with Tab; names what has the focus and is wholly under a bar. */
async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const part = document.activeElement as HTMLElement;
      const { left, top, width, height } = (part.closest('label') ?? part).getBoundingClientRect();
      const seen = [0.15, 0.5, 0.85].some((share) => {
        const there = document.elementFromPoint(left + width / 2, top + height * share);
        const bar = there?.closest('.bar, .tab-bar') ?? null;
        return there !== null && (bar === null || bar.contains(part));
      });
      return { name: part.textContent ?? '', seen, isEnd: part === document.body };
    });
    if (stop.isEnd) return hidden;
    if (!stop.seen) hidden.push(stop.name);
  }
  throw new Error('Tab never came to the end of the page.');
}

test('what has the focus is never under the bars', async ({ page }) => {
  test.setTimeout(90_000);
  await begin(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.locator('.care')).toBeVisible();
  expect(await hiddenStops(page)).toEqual([]);
  await goTo(page, 'plan/settings');
  expect(await hiddenStops(page)).toEqual([]);
});

test('the focus goes on from where a button went away with what it did', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('./#/library');
  await page.getByLabel('What do you want to know?').fill('pain');
  const shown = await page.locator('.answer-rows a').count();
  await page.getByRole('button', { name: /^Show all/ }).press('Enter');
  await expect(page.locator('.answer-rows a').nth(shown)).toBeFocused();
  await page.goto('./#/care/find');
  await page.getByRole('button', { name: 'Try it with a made-up list' }).press('Enter');
  await page.getByRole('button', { name: 'Leave the made-up list' }).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await bringPerson(page, '2026-11-21');
  await goTo(page, 'plan/medicines/ibuprofen');
  await page.getByRole('button', { name: /^I take it now/ }).press('Enter');
  await expect(page.locator('.verdict h2')).toBeFocused();
  await begin(page);
  await answerPage(page, strain);
  await goTo(page, 'checks');
  await page.getByRole('button', { name: /^Delete/ }).press('Enter');
  await page.getByRole('button', { name: 'Yes, delete it' }).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('the result on paper: no bars, and all that was told unfolded', async ({ page }) => {
  await begin(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.locator('.care')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // A4 within its margins, in px.
  await page.setViewportSize({ width: 710, height: 1040 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('From a self-check of')).toBeVisible();
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.header')).toBeHidden();
  await expect(page.locator('details[data-print]:not([open])')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('details[data-print]:not([open])').first()).toBeAttached();
});

test('the result on paper names the signs of what is unlikely but serious', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page);
  await walk(page, { answers: {}, unsureOfAll: true });
  if (/answers$/.test(page.url())) await page.getByRole('button', { name: 'Show my result' }).click();
  const signs = page.locator('#why details', { hasText: 'Unlikely, but serious' }).locator('li').first();
  await expect(signs).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(signs).toBeVisible();
});
