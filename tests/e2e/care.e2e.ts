// From a result to who to see: the first visit, the licence, scans and operations; and to the call where it cannot wait.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { begin, type Person, strain, walk } from './person.ts';
import { expectFits, expectNoBarrier, makeTight, TIGHT } from './support/barriers.ts';

/** A strain of over six weeks that is not getting better: a visit that is not urgent. */
const STUCK: Person = { ...strain, answers: { ...strain.answers, duration: '6-12-weeks', trend: 'same' } };
/** Drugs injected lately, and no fever: seen today all the same. */
const INJECTS: Person = {
  answers: { age: 45, sex: 'male', ivdu: 'recent', duration: '3-14-days', 'mv-spec': 'yes', fever: 'no' },
};
const HEART: Person = { answers: { age: 62, sex: 'male', pressure: 'yes', sweat: 'yes', nausea: 'yes' } };
const PAGES = [
  'care',
  'care/practitioner/physiotherapist',
  'care/imaging',
  'care/questions',
  'care/procedure/F-02',
  'care/check',
] as const;

async function toResult(page: Page, person: Person): Promise<void> {
  await begin(page);
  await walk(page, person);
  const show = page.getByRole('button', { name: 'Show my result' });
  if (await show.isVisible()) await show.click();
  await expect(page).toHaveURL(/#\/result$/);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('main h1')).toBeVisible();
}

test('a visit that is not urgent leads to the physiotherapist, the first visit and the register', async ({ page }) => {
  await toResult(page, STUCK);
  await expect(page.locator('.care .head')).toHaveText('Book a visit');
  await page.getByRole('link', { name: 'Who to see, and how soon' }).click();
  await expect(page.locator('h1')).toHaveText('Who to see, and how soon');
  await expect(page.locator('.care')).toContainText('Why for you');
  await page.getByRole('link', { name: /^Physiotherapist: the first visit/ }).click();
  await expect(page.locator('h1')).toHaveText('Physiotherapist');
  await expect(page.locator('.panel')).toContainText('In the next 2 weeks.');
  await expect(page.getByRole('link', { name: 'Find one near you' })).toHaveAttribute('href', '#/care/find/physio');
  await expect(page.getByRole('link', { name: 'HCPC register' })).toHaveAttribute(
    'href',
    'https://www.hcpc-uk.org/check-the-register/',
  );
  await page.getByLabel('Country').selectOption('au');
  await expect(page.getByRole('link', { name: 'Ahpra register' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'HCPC register' })).toHaveCount(0);
  await page.getByRole('link', { name: 'All steps of checking' }).click();
  await expect(page.locator('h1')).toHaveText('Check who treats you');
  await page.getByRole('button', { name: 'Back' }).first().click();
  await expect(page.locator('h1')).toHaveText('Physiotherapist');
});

test('what is told changes who is shown, which scan, and which operation is worth a talk', async ({ page }) => {
  await toResult(page, STUCK);
  await open(page, 'care');
  await expect(page.getByRole('heading', { name: 'Chiropractor or osteopath' })).toHaveCount(0);
  await page.locator('summary', { hasText: 'Tell us more' }).click();
  await page.getByLabel('Would you like hands-on treatment?').check();
  await expect(page.getByRole('heading', { name: 'Chiropractor or osteopath' })).toBeVisible();
  await page.getByLabel('Have you had good care for 3 months').check();
  await open(page, 'care/imaging');
  await expect(page.locator('.panel')).toContainText('care has not helped enough');
  await open(page, 'care/questions');
  await expect(page.getByText('Nothing that you told us asks for one of these.')).toBeVisible();
  await page.locator('summary', { hasText: 'Tell us more' }).click();
  await page.getByLabel('Has a scan shown a soft disc').check();
  await page.getByRole('link', { name: 'Keyhole removal of a disc of the mid back' }).click();
  await expect(page.locator('.panel')).toContainText('A scan shows a soft disc');
  await expect(page.locator('main')).toContainText('No randomised trial was found.');
});

test('care that is due today stands alone, with the call', async ({ page }) => {
  await toResult(page, INJECTS);
  await open(page, 'care');
  await expect(page.locator('.care .head')).toHaveText('See someone soon');
  await expect(page.locator('.care h2')).toHaveText('Family doctor today, or urgent care');
  await expect(page.locator('.care').getByRole('link', { name: /NHS 111/ })).toHaveAttribute('href', 'tel:111');
  await expect(page.locator('.choice-card')).toHaveCount(0);
});

test('an emergency shows the call and nothing above it, and every page to read says so', async ({ page }) => {
  await toResult(page, HEART);
  await open(page, 'care');
  await expect(page.locator('.call')).toHaveAttribute('href', 'tel:999');
  await expect(page.locator('header')).toHaveCount(0);
  await expect(page.locator('.card, .care')).toHaveCount(0);
  await expectNoBarrier(page, 'care in an emergency');
  await open(page, 'care/practitioner/physiotherapist');
  await expect(page.locator('.care-banner')).toContainText('get help now');
  await page.getByRole('link', { name: 'To the call' }).click();
  await expect(page.locator('.call')).toBeVisible();
});

test('without a check everyone is listed, and an unknown page leads back', async ({ page }) => {
  await open(page, 'care');
  await expect(page.locator('h1')).toHaveText('Who helps with what');
  await expect(page.locator('.plain-lines > li')).toHaveCount(13);
  await open(page, 'care/practitioner/wizard');
  await page.getByRole('button', { name: 'All who can help' }).click();
  await expect(page.locator('h1')).toHaveText('Who helps with what');
});

test('offline, by keyboard alone', async ({ page, context }) => {
  await toResult(page, STUCK);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Who to see, and how soon' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  const more = page.locator('summary', { hasText: 'Tell us more' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Do you want to take a painkiller')).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Pharmacist' })).toBeVisible();
  await page.getByRole('link', { name: 'Scans and tests: which help' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toHaveText('Scans and tests');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find on the pages on care, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await toResult(page, STUCK);
    for (const path of PAGES) {
      await open(page, path);
      await page.locator('main details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      await expectNoBarrier(page, path);
    }
  });
}

for (const tight of TIGHT) {
  test(`the pages on care fit: ${tight.name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await makeTight(page, tight);
    await toResult(page, STUCK);
    for (const path of PAGES) {
      await open(page, path);
      await page.locator('main details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      await expectFits(page);
    }
  });
}
