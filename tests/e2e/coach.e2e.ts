// The coach through a working day with the clock in the test's hand: reminds, falls silent, backs off, and never more than it may.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { bringPerson, goTo, plans } from './support/plan-person.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const TODAY = '2026-11-23';
const ON = { breakEvery: 30, breakFrom: '09:00', breakUntil: '17:00', breakQuiet: ['12:00-13:00'] };
const rules = plans.coach.breaks;

/** The clock runs on from this time of the day. */
async function from(page: Page, time: string): Promise<void> {
  await page.clock.install({ time: new Date(`${TODAY}T${time}:00Z`) });
  await page.reload();
}

const due = (page: Page) => page.locator('.coach-due');

/** Lets the day go on minute by minute, as an open page sees it. */
async function pass(page: Page, minutes: number): Promise<void> {
  for (let left = minutes; left > 0; left -= 10) await page.clock.runFor(Math.min(left, 10) * 60_000);
}

test('it reminds in the person’s rhythm, and a break is noted in one tap', async ({ page }) => {
  await bringPerson(page, TODAY, { plan: ON });
  await from(page, '09:00');
  await goTo(page, 'today');
  await pass(page, 29);
  await expect(due(page)).toHaveCount(0);
  await pass(page, 2);
  await expect(due(page)).toContainText(rules.says);
  await due(page).getByRole('button', { name: 'I moved' }).click();
  await expect(due(page)).toHaveCount(0);
  await expect(page.locator('.undo-bar')).toContainText('Your first break today.');
  await goTo(page, 'coach');
  await expect(page.locator('.coach')).toContainText('1 break today');
  await expect(page.locator('.coach-state')).toContainText('Next reminder at 10:01');
  await page.locator('.coach').getByRole('button', { name: 'I moved' }).click();
  await expect(page.locator('.coach')).toContainText('2 breaks today');
  await goTo(page, `notebook/day/${TODAY}`);
  await expect(page.getByText('2 times')).toBeVisible();
});

test('quiet hours stay quiet, later means later, and what is ignored comes less often', async ({ page }) => {
  await bringPerson(page, TODAY, { plan: ON });
  await from(page, '11:25');
  await goTo(page, 'today');
  await pass(page, 2);
  await expect(due(page)).toBeVisible();
  await due(page).getByRole('button', { name: 'In 10 minutes' }).click();
  await expect(due(page)).toHaveCount(0);
  await pass(page, 11);
  await expect(due(page)).toBeVisible();
  // Nobody answers: it goes by itself, and lunch is silent.
  await pass(page, 12);
  await expect(due(page)).toHaveCount(0);
  await pass(page, 68);
  await expect(due(page)).toHaveCount(0);
  await pass(page, 4);
  await expect(due(page)).toBeVisible();
  await pass(page, 12);
  await goTo(page, 'coach');
  await expect(page.locator('.coach-state')).toContainText('60 minutes between them now');
});

test('a long day never has more reminders than it may', async ({ page }) => {
  test.setTimeout(120_000);
  await bringPerson(page, TODAY, {
    plan: { ...ON, breakEvery: 20, breakFrom: '06:00', breakUntil: '22:00', breakQuiet: [] },
  });
  await from(page, '06:00');
  await goTo(page, 'today');
  let shown = 0;
  for (let minutes = 0; minutes < 16 * 60; minutes += 5) {
    await page.clock.runFor(5 * 60_000);
    if (!(await due(page).isVisible())) continue;
    shown++;
    await due(page).getByRole('button', { name: 'I moved' }).click();
    await expect(due(page)).toHaveCount(0);
  }
  expect(shown).toBe(rules.mostADay);
  await goTo(page, 'coach');
  await expect(page.locator('.coach-state')).toContainText(`never more than ${rules.mostADay}`);
});

test('the device’s message comes where it is allowed, and the words are honest where it cannot', async ({ page }) => {
  await page.addInitScript(() => {
    // A browser without a screen refuses messages whatever it is told.
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    ServiceWorkerRegistration.prototype.showNotification = async (title) => void shown.push(title);
  });
  // The figure stands still: four minutes of its frames would be drawn one by one.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await bringPerson(page, TODAY, { plan: ON });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await from(page, '09:28');
  await goTo(page, 'coach');
  await expect(page.getByText('It can remind you only while it is open somewhere')).toBeVisible();
  await expect(page.getByText('Messages of the device are on.')).toBeVisible();
  await pass(page, 4);
  await expect(due(page)).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown)).toEqual([rules.says]);
});

test('settings are kept, and nonsense is told', async ({ page }) => {
  await bringPerson(page, TODAY);
  await from(page, '08:00');
  await goTo(page, 'coach');
  await page.getByLabel('Remind me of breaks').check();
  await page.getByLabel('Minutes between breaks').fill('5');
  await page.getByRole('button', { name: 'Save reminders' }).click();
  await expect(page.getByRole('alert')).toContainText(`from ${rules.settable.from} to ${rules.settable.to}`);
  await page.getByLabel('Minutes between breaks').fill('45');
  await page.getByLabel('Until', { exact: true }).fill('07:00');
  await page.getByRole('button', { name: 'Save reminders' }).click();
  await expect(page.getByRole('alert')).toContainText('the day must end after it begins');
  await page.getByLabel('Until', { exact: true }).fill('16:00');
  await page.getByRole('button', { name: 'Save reminders' }).click();
  await expect(page.locator('.coach-state')).toContainText('Next reminder at 09:45');
  await page.reload();
  await expect(page.getByLabel('Minutes between breaks')).toHaveValue('45');
});

test('repeated work: a yes leads to advice, exercises, cards, the reminder and daily questions', async ({ page }) => {
  await bringPerson(page, TODAY);
  await from(page, '08:00');
  await goTo(page, 'coach/load');
  const still = plans.coach.loadQuestions.find(({ id }) => id === 'held-still')!;
  const group = page.getByRole('group', { name: still.ask });
  await group.getByLabel('Yes').check();
  for (const line of still.advice) await expect(page.getByText(line)).toBeVisible();
  await page.getByRole('button', { name: 'Turn on the reminder' }).click();
  await expect(page.getByRole('button', { name: 'Turn on the reminder' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ask me these on Today' }).click();
  await expect(page.getByText('These are asked on Today.')).toBeVisible();
  await page.reload();
  await expect(group.getByLabel('Yes')).toBeChecked();
  await page.getByRole('link', { name: 'Driving' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Driving' })).toBeVisible();
  await goTo(page, 'coach');
  await expect(page.getByLabel('Remind me of breaks')).toBeChecked();
});

test('offline, by keyboard, at 320 px, and axe clean in light and dark', async ({ page, context }) => {
  test.setTimeout(120_000);
  await bringPerson(page, TODAY, { plan: ON });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await from(page, '09:29');
  await context.setOffline(true);
  await goTo(page, 'coach');
  await page.reload();
  await pass(page, 3);
  await expect(due(page)).toBeVisible();
  await due(page).getByRole('button', { name: 'I moved' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.coach')).toContainText('1 break today');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['coach', 'coach/cards', 'coach/cards/screen', 'coach/load'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await goTo(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target}`)).toEqual([]);
    }
});
