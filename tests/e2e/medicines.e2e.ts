// "Can I take …?": asked by people for whom the answer is no, not yet, or unknown, and for one for whom nothing speaks against it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { bringPerson, goTo } from './support/plan-person.ts';
import { pressTwice } from './support/press-twice.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The browser's clock stands at 20:45 of this day. */
const TODAY = '2026-11-21';
const taken = (medicine: string, time: string, dose: number, unit = 'mg') => ({
  kind: 'medicine' as const,
  set: { day: TODAY, time, zone: 0, medicine, dose, unit },
});

async function ask(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name on the pack').fill(name);
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(page.locator('.medicine-answer')).toBeVisible();
}

async function verdict(page: Page, expected: string): Promise<void> {
  await expect(page.locator('.medicine-answer')).toHaveAttribute('data-verdict', expected);
}

test('with kidney disease ibuprofen is refused, with its reason, source and alternatives', async ({ page }) => {
  await bringPerson(page, TODAY, { facts: { 'kidney-disease': 'yes' } });
  await goTo(page, 'plan/medicines');
  await ask(page, 'Nurofen');
  await verdict(page, 'no');
  await expect(page.locator('.verdict h2')).toContainText('No, not for you');
  await expect(page.locator('.reasons li').first()).toContainText('kidneys');
  await expect(page.locator('.reasons .sources').first()).toContainText(
    /Source: .+ \((measured|guideline|our estimate)\)/,
  );
  await expect(page.getByRole('button', { name: /^I take it now/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What you could do instead' })).toBeVisible();
  await expect(page.locator('.verdict-numbers')).toHaveCount(0);
});

test('with a blood thinner it is refused, and nobody is told to stop the blood thinner', async ({ page }) => {
  await bringPerson(page, TODAY, { medicines: ['Warfarin 3 mg'] });
  await goTo(page, 'plan/medicines');
  await ask(page, 'ibuprofen 200 mg');
  await verdict(page, 'no');
  await expect(page.locator('.reasons')).toContainText('Keep taking the blood thinner');
});

test('in late pregnancy it is refused, with the week’s own reason', async ({ page }) => {
  await bringPerson(page, TODAY, { sex: 'female', facts: { pregnant: 'yes' }, numbers: { 'pregnant-weeks': 30 } });
  await goTo(page, 'plan/medicines/ibuprofen');
  await verdict(page, 'no');
  await expect(page.locator('.reasons')).toContainText('baby');
});

test('a pregnancy that is not sure counts as one', async ({ page }) => {
  await bringPerson(page, TODAY, { sex: 'female', facts: { pregnant: 'unsure' } });
  await goTo(page, 'plan/medicines/ibuprofen');
  await verdict(page, 'unknown');
  await expect(page.locator('.fact-questions legend').first()).toContainText(/pregnant/i);
  await expect(page.getByRole('button', { name: /^I take it now/ })).toHaveCount(0);
});

test('a fact that is not known blocks until it is told, in one tap', async ({ page }) => {
  await bringPerson(page, TODAY, { facts: { 'kidney-disease': 'unsure' } });
  await goTo(page, 'plan/medicines/ibuprofen');
  await verdict(page, 'unknown');
  const questions = page.locator('.fact-questions');
  await expect(questions.locator('legend').first()).toContainText(/kidney/i);
  await questions.getByRole('button', { name: 'No', exact: true }).click();
  await verdict(page, 'fine');
  await page.reload();
  await verdict(page, 'fine');
});

test('several unknown facts are told at once, the unticked ones as no', async ({ page }) => {
  await bringPerson(page, TODAY, {
    facts: { ulcer: 'unsure', 'liver-cirrhosis': 'unsure', 'kidney-disease': 'unsure' },
  });
  await goTo(page, 'plan/medicines/ibuprofen');
  await verdict(page, 'unknown');
  await page.getByText('Answer several at once').click();
  await page.locator('input[name="ulcer"]').check();
  await page.getByRole('button', { name: /^This one; the others no/ }).click();
  await verdict(page, 'no');
  await expect(page.locator('.reasons')).toContainText('ulcer');
});

test('at the day’s maximum there is no more, and the time of the next one is told', async ({ page }) => {
  await bringPerson(page, TODAY, {
    numbers: { weight: 80 },
    entries: ['06:00', '10:30', '15:00', '19:30'].map((time) => taken('paracetamol', time, 1000)),
  });
  await goTo(page, 'plan/medicines/paracetamol');
  await verdict(page, 'not-yet');
  await expect(page.locator('.verdict-numbers')).toContainText('Next possible tomorrow at 06:00');
  await expect(page.locator('.verdict-numbers')).toContainText('0 mg left within 24 hours');
  await goTo(page, 'today');
  await expect(page.locator('.next-doses')).toContainText('Not before tomorrow at 06:00');
});

test('a cold remedy counts with the substance that it holds', async ({ page }) => {
  await bringPerson(page, TODAY, {
    numbers: { weight: 80 },
    entries: [taken('Lemsip', '19:00', 1, 'sachet')],
  });
  await goTo(page, 'plan/medicines');
  await ask(page, 'Panadol');
  await expect(page.locator('.medicine-answer')).toHaveAttribute('data-action', 'BLOCK');
  await expect(page.locator('.reasons')).toContainText(/paracetamol/i);
  await expect(page.getByRole('button', { name: /^I take it now/ })).toHaveCount(0);
});

test('too much calls for help with the number of the country, and offers nothing to buy', async ({ page }) => {
  await bringPerson(page, TODAY, {
    entries: [taken('paracetamol', '16:00', 3000), taken('paracetamol', '20:00', 3000)],
  });
  await goTo(page, 'plan/medicines/ibuprofen');
  await verdict(page, 'emergency');
  await expect(page.getByRole('link', { name: /Call .*111/ })).toHaveAttribute('href', 'tel:111');
  await expect(page.getByRole('link', { name: /999/ })).toHaveAttribute('href', 'tel:999');
  await expect(page.locator('.offers')).toHaveCount(0);
});

test('a wrong name is asked back, a number without a unit too; then it is taken and written down', async ({ page }) => {
  await bringPerson(page, TODAY);
  await goTo(page, 'plan/medicines');
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('write or choose a medicine first');
  await ask(page, 'Ibuprofin 400');
  await expect(page.locator('.medicine-answer')).toHaveAttribute('data-action', 'ASK');
  await page.getByRole('button', { name: 'Yes, I mean Ibuprofen' }).click();
  await verdict(page, 'fine');
  await ask(page, 'ibuprofen 400');
  await expect(page.locator('.medicine-answer')).toHaveAttribute('data-action', 'ASK');
  await page.getByRole('button', { name: '400 mg in one tablet' }).click();
  await verdict(page, 'fine');
  await page.getByText('400 mg', { exact: true }).click();
  // A dose that is told twice would bar the next one too long.
  await page.getByRole('button', { name: 'I take it now: 400 mg' }).evaluate(pressTwice);
  await expect(page.locator('.undo-bar')).toContainText('Ibuprofen, 400 mg');
  await verdict(page, 'not-yet');
  await expect(page.locator('.verdict-numbers')).toContainText('Next possible tomorrow at 02:45');
  await expect(page.locator('.verdict-numbers')).toContainText('800 mg left within 24 hours');
  await goTo(page, 'today');
  await expect(page.locator('.entries')).toContainText('Ibuprofen 400 mg');
});

test('an unknown name is never guessed, and nobody known gets no dose', async ({ page }) => {
  await goTo(page, 'plan/medicines');
  await ask(page, 'Zorbulol');
  await expect(page.locator('.medicine-answer')).toHaveAttribute('data-action', /BLOCK|ASK/);
  await expect(page.locator('.medicine-answer')).toContainText('Zorbulol');
  await expect(page.locator('.medicine-answer')).toContainText(/do not know/i);
  await expect(page.locator('.verdict-numbers')).toHaveCount(0);
  // Neither age nor country nor anything else was told.
  await ask(page, 'ibuprofen 200 mg');
  await verdict(page, 'unknown');
  await expect(page.locator('.verdict-numbers')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^I take it now/ })).toHaveCount(0);
});

test('a dose that a fast clock wrote for later counts as taken, and its time is to be mended', async ({ page }) => {
  await bringPerson(page, TODAY, { numbers: { weight: 80 }, entries: [taken('ibuprofen', '23:30', 400)] });
  await goTo(page, 'plan/medicines/ibuprofen');
  await expect(page.locator('.medicine-answer')).toHaveAttribute('data-action', 'BLOCK');
  await expect(page.locator('.reasons')).toContainText('written down for a time that has not come yet');
  await expect(page.getByRole('button', { name: /^I take it now/ })).toHaveCount(0);
});

test('two clocks: a dose of another time zone counts at the later of both times', async ({ page }) => {
  // 16:30 two hours further east is 14:30 here. At 20:45 six hours have passed by one clock, and not by the other.
  const east = { ...taken('ibuprofen', '16:30', 400), set: { ...taken('ibuprofen', '16:30', 400).set, zone: 120 } };
  await bringPerson(page, TODAY, { numbers: { weight: 80 }, entries: [east] });
  await goTo(page, 'plan/medicines/ibuprofen');
  await verdict(page, 'not-yet');
  await expect(page.locator('.verdict-numbers')).toContainText('Next possible at 22:30');
});

test('what can be bought stands in order, without prescription medicines', async ({ page }) => {
  await bringPerson(page, TODAY, { facts: { 'heart-failure': 'unsure' } });
  await goTo(page, 'plan/medicines');
  const names = await page.locator('.offers b').allTextContents();
  expect(names[0]).toBe('Diclofenac gel');
  expect(names.join(' ')).not.toMatch(/codeine|codamol|tramadol|gabapentin|diazepam/i);
  await page.locator('.offer', { hasText: 'Paracetamol' }).click();
  await expect(page.locator('.medicine-answer')).toBeVisible();
});

test('it works offline, by keyboard, at 320 px, and is axe clean in light and dark', async ({ page, context }) => {
  await bringPerson(page, TODAY, {
    facts: { 'kidney-disease': 'unsure', ulcer: 'unsure' },
    entries: [taken('ibuprofen', '18:00', 400)],
  });
  await goTo(page, 'plan/medicines');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('Name on the pack').focus();
  await page.keyboard.type('ibuprofen');
  await page.keyboard.press('Enter');
  await verdict(page, 'unknown');
  await expect(page.locator('.verdict h2')).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const path of ['plan/medicines', 'plan/medicines/ibuprofen', 'plan/medicines/Zorbulol'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await goTo(page, path);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target}`)).toEqual([]);
    }
});
