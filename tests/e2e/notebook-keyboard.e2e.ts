// The notebook without a mouse: entries, danger signs, places, medicines, changes, flares and a backup.
import { expect, type Page } from '@playwright/test';
import { test } from './fixture.ts';
import { PASSPHRASE, tabTo } from './support/notebook-person.ts';
import { pressTwice } from './support/press-twice.ts';

async function openToday(page: Page): Promise<void> {
  await page.goto('./#/today');
  await expect(page.locator('.pain-now')).toBeVisible();
}

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

test('an entry by keyboard alone, danger signs included', async ({ page }) => {
  await openToday(page);
  await page.keyboard.press('4');
  await expect(page.locator('.pain-now').getByRole('radio', { name: '4 out of 10', exact: true })).toBeChecked();
  await tabTo(page, 'Add details');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, 'Anything new or worrying?');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Save 4 out of 10', 400);
  await page.keyboard.press('Enter');
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
  await tabTo(page, 'Undo', 200);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('where it hurts, a medicine, a change, deleting and undoing, a flare: by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await openToday(page);
  await tabTo(page, 'Add details');
  await press(page, 'Enter');
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, 'Show where it hurts');
  await press(page, 'Enter');
  await page.keyboard.press('Tab');
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate(() => document.activeElement?.closest('[data-region]') != null)) break;
    await press(page, 'Tab');
  }
  await press(page, 'Enter');
  await tabTo(page, 'Yes, that’s it', 200);
  await press(page, 'Enter');
  await tabTo(page, 'Save', 400);
  await press(page, 'Enter');
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');

  await openToday(page);
  await tabTo(page, 'Medicine', 200);
  await press(page, 'Enter');
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, 'What did you take?');
  await page.keyboard.type('Ibu');
  await tabTo(page, 'Save', 200);
  await press(page, 'Enter');
  await expect(page.locator('.entries')).toContainText('Ibuprofen');

  await tabTo(page, /^\d\d:\d\d\s*Ibuprofen/, 300);
  await press(page, 'Enter');
  await tabTo(page, 'Delete this entry', 200);
  await press(page, 'Enter');
  await expect(page.locator('.undo-bar')).toContainText('Deleted.');
  await tabTo(page, 'Undo', 200);
  await press(page, 'Enter');
  await expect(page.locator('.undo-bar')).toContainText('Undone.');

  await openToday(page);
  await tabTo(page, 'Flare', 300);
  await press(page, 'Enter');
  await expect(page.locator('.flare')).toBeVisible();
  await press(page, '6');
  await tabTo(page, 'Save 6', 60);
  await press(page, 'Enter');
  await expect(page.locator('.undo-bar')).toContainText('The rest can wait.');
});

test('a number key counts as soon as the numbers are there', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('.pain-now input[type="radio"]') === null) return;
      seen.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await openToday(page);
  await expect(page.locator('.pain-now').getByRole('radio', { name: '4 out of 10', exact: true })).toBeChecked();
});

test('a heading has the focus as soon as it is there, so that no later key loses its place', async ({ page }) => {
  await openToday(page);
  await tabTo(page, 'Add details');
  await press(page, 'Enter');
  await expect(page.locator('h1')).toBeFocused();
  const focused = await page.getByRole('button', { name: 'Show where it hurts' }).evaluate((button) => {
    const before = document.querySelector('h1');
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        const now = document.querySelector('h1');
        if (now !== null && now !== before) resolve(document.activeElement === now);
      });
      seen.observe(document, { childList: true, subtree: true });
    });
  });
  expect(focused).toBe(true);
});

test('a Save that is pressed twice writes once', async ({ page }) => {
  await openToday(page);
  await press(page, '4');
  await page.getByRole('button', { name: 'Save 4 out of 10' }).evaluate(pressTwice);
  await expect(page.locator('.undo-bar')).toContainText('Saved');
  await expect(page.locator('.entries li')).toHaveCount(1);
  await page.locator('.same').evaluate(pressTwice);
  await expect(page.locator('.entries li')).toHaveCount(2);

  await tabTo(page, 'Add details');
  await press(page, 'Enter');
  await expect(page.locator('h1')).toBeFocused();
  await press(page, '5');
  await page.getByRole('button', { name: 'Save 5 out of 10' }).evaluate(pressTwice);
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
  await expect(page.locator('.entries li')).toHaveCount(3);
});

test('a backup is made and a chart read as a table by keyboard alone', async ({ page }) => {
  await openToday(page);
  await press(page, '4');
  await tabTo(page, 'Save 4 out of 10');
  await press(page, 'Enter');
  await expect(page.getByText('Saved: 4 out of 10.')).toBeVisible();
  await page.goto('./#/notebook');
  await expect(page.locator('main h1')).toBeVisible();
  await tabTo(page, 'Show as a table', 200);
  await press(page, 'Enter');
  await expect(page.getByRole('table', { name: 'Pain over time' })).toBeVisible();

  await page.goto('./#/data');
  await tabTo(page, 'Make a backup');
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'Passphrase');
  await page.keyboard.type(PASSPHRASE);
  await tabTo(page, 'The same passphrase again');
  await page.keyboard.type(PASSPHRASE);
  const downloading = page.waitForEvent('download');
  await press(page, 'Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.rhomboid$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The backup is made');
});
