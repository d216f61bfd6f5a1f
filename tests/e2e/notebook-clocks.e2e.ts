// Clocks that jump, zones that change and the nights when summer time begins and ends: what was written stays as it was told.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { saveNumber } from './support/notebook-person.ts';

async function open(page: Page, instant: string): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.goto('./#/');
  await page.goto('./#/today');
  await expect(page.locator('.pain-now')).toBeVisible();
}

const lines = (page: Page) => page.locator('.entries li');

test('a clock that jumps back loses nothing, and what is changed then still counts', async ({ page }) => {
  const change = async (value: number): Promise<void> => {
    await page.goto('./#/notebook/timeline');
    await page.getByRole('link', { name: /Pain: 4 out of 10/ }).click();
    await page
      .getByRole('group', { name: 'Right now' })
      .getByRole('radio', { name: `${value} out of 10` })
      .check();
    await page.getByRole('button', { name: `Save ${value} out of 10` }).click();
  };
  await open(page, '2026-11-21T09:00:00Z');
  await saveNumber(page, 4);
  // A day back: the entry lies in the future of this clock. It is there, and why it cannot be changed now is said.
  await open(page, '2026-11-20T09:00:00Z');
  await saveNumber(page, 3);
  await change(6);
  await expect(page.getByRole('alert')).toHaveText(/Choose a day that is not after today/);
  // Three hours back: a change made now is the last word, though the clock says that it came before.
  await open(page, '2026-11-21T06:00:00Z');
  await change(6);
  await expect(page.locator('.undo-bar')).toContainText('Change saved.');
  await open(page, '2026-11-21T10:00:00Z');
  await page.reload();
  await expect(lines(page)).toHaveText([/09:00.*Pain: 6 out of 10/]);
  await page.goto('./#/notebook/day/2026-11-20');
  await expect(lines(page)).toHaveText([/09:00.*Pain: 3 out of 10/]);
});

test.describe('in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('the hour that comes twice in October holds both of its entries, on its day', async ({ page }) => {
    // 02:30 in summer time, and 02:30 again an hour later.
    await open(page, '2026-10-25T00:30:00Z');
    await saveNumber(page, 4);
    await open(page, '2026-10-25T01:30:00Z');
    await saveNumber(page, 5);
    await page.reload();
    await expect(lines(page)).toHaveText([/02:30.*Pain: 4 out of 10/, /02:30.*Pain: 5 out of 10/]);
  });

  test('the effect of a medicine is asked after a true hour, whatever the clock on the wall shows', async ({
    page,
  }) => {
    await open(page, '2026-10-25T00:30:00Z');
    await page.getByRole('link', { name: 'Medicine' }).click();
    await page.getByLabel('What did you take?').selectOption({ label: 'Ibuprofen' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('.entries')).toContainText('Ibuprofen');
    const asked = page.getByText(/^Did it help\?/);
    await open(page, '2026-10-25T01:20:00Z');
    await page.reload();
    await expect(page.locator('.entries')).toContainText('Ibuprofen');
    await expect(asked).toHaveCount(0);
    // The wall shows 02:30 once more.
    await open(page, '2026-10-25T01:30:00Z');
    await page.reload();
    await expect(asked.first()).toBeVisible();
  });

  test('in the night that loses an hour in March, yesterday is the day before', async ({ page }) => {
    await open(page, '2026-03-28T22:30:00Z');
    await saveNumber(page, 4);
    await open(page, '2026-03-29T01:10:00Z');
    await page.reload();
    await expect(page.locator('.today-head')).toContainText('Sunday');
    await expect(page.getByText('Nothing yet.')).toBeVisible();
    await page.getByRole('link', { name: 'Fill in yesterday' }).click();
    await expect(page).toHaveURL(/2026-03-28$/);
    await expect(lines(page)).toContainText('23:30');
  });
});

test('an entry keeps its day and time when the person has travelled', async ({ browser, baseURL }) => {
  const tokyo = await browser.newContext({ timezoneId: 'Asia/Tokyo', baseURL: baseURL ?? '', locale: 'en-GB' });
  const there = await tokyo.newPage();
  // Half past eight on the 22nd in Tokyo; the 21st in New York.
  await open(there, '2026-11-21T23:30:00Z');
  await saveNumber(there, 4);
  const storageState = await tokyo.storageState({ indexedDB: true });
  await tokyo.close();
  const newYork = await browser.newContext({
    timezoneId: 'America/New_York',
    baseURL: baseURL ?? '',
    locale: 'en-GB',
    storageState,
  });
  const here = await newYork.newPage();
  await open(here, '2026-11-21T23:40:00Z');
  await expect(here.locator('.today-head')).toContainText('Saturday');
  await saveNumber(here, 5);
  await here.reload();
  await expect(lines(here)).toHaveText([/18:40.*Pain: 5 out of 10/]);
  await here.goto('./#/notebook/timeline');
  await expect(here.getByRole('link', { name: /08:30.*Pain: 4 out of 10/ })).toBeVisible();
  await here.clock.setFixedTime('2026-11-22T14:00:00Z');
  await here.goto('./#/today');
  await here.reload();
  await expect(lines(here)).toHaveText([/08:30.*Pain: 4 out of 10/]);
  await newYork.close();
});
