// What was written a moment ago is there though the page went in that moment, once, and under a passcode never readable.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { saveNumber, turnLockOn } from './support/notebook-person.ts';

const PASSCODE = '482915';
const ROUNDS = 8;

/** Until the page goes, nothing that it writes arrives: another tab seems to be at the journal. */
async function holdWrites(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('rhomboid-notebook journal', () => {
          held();
          return new Promise(() => {});
        });
      }),
  );
}

/** What lies beside the notebook because it is on its way there. */
function onTheWay(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.includes(' ahead '))
      .map(([, text]) => text),
  );
}

/** Leaves a number on its way into the notebook, on the card of today. */
async function saveNumberHeld(page: Page, value: number): Promise<void> {
  const card = page.locator('.pain-now');
  await card.getByRole('radio', { name: `${value} out of 10`, exact: true }).check();
  await holdWrites(page);
  await card.getByRole('button', { name: `Save ${value} out of 10` }).click();
  await expect(page.locator('.entries')).toContainText(`${value} out of 10`);
}

test('a thing of one’s own, what it was today, and a whole form, each on its way when the page goes', async ({
  page,
}) => {
  await page.goto('./#/notebook/settings');
  const own = page.locator('.panel-plain');
  await own.getByLabel('What is it?').fill('Choir');
  await own.getByText('Yes or no', { exact: true }).click();
  await holdWrites(page);
  await own.getByRole('button', { name: 'Add it' }).click();
  await page.reload();

  await page.goto('./#/notebook/factors');
  const choir = page.getByRole('group', { name: 'Choir' });
  await expect(choir).toBeVisible();
  await holdWrites(page);
  await choir.getByText('Yes').click();
  await page.reload();
  await expect(choir.getByRole('radio', { name: 'Yes' })).toBeChecked();

  await page.goto('./#/notebook/pain');
  const now = page.getByRole('group', { name: 'Right now' });
  await now.getByRole('radio', { name: '6 out of 10' }).check();
  await holdWrites(page);
  await page.getByRole('button', { name: 'Save 6 out of 10' }).click();
  await page.reload();
  // The form is empty, so that nobody saves it again.
  await expect(now.getByRole('radio', { name: '6 out of 10' })).not.toBeChecked();
  await page.goto('./#/today');
  await expect(page.locator('.entries li')).toHaveText([/6 out of 10/]);
  expect(await onTheWay(page)).toEqual([]);
});

test(`${ROUNDS} times saved and reloaded in the same moment, nothing held`, async ({ page }) => {
  await page.goto('./#/today');
  const entries = page.locator('.entries li');
  for (let round = 1; round <= ROUNDS; round++) {
    await page.locator('.pain-now').getByRole('radio', { name: '4 out of 10', exact: true }).check();
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Save 4 out of 10' }).evaluate((button: HTMLElement) => {
      button.click();
      location.reload();
    });
    await loaded;
    await expect(entries).toHaveCount(round);
  }
  expect(await onTheWay(page)).toEqual([]);
});

test('under a passcode it lies there sealed, and comes back with the passcode', async ({ page }) => {
  await page.goto('./#/today');
  await turnLockOn(page, PASSCODE);
  await page.goto('./#/notebook/note');
  await page.getByLabel('Your words').fill('Rain at four.');
  await holdWrites(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => onTheWay(page)).toHaveLength(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The notebook is locked' })).toBeVisible();
  const [sealed] = await onTheWay(page);
  expect(sealed).not.toContain('Rain');
  await page.getByLabel('Passcode', { exact: true }).fill(PASSCODE);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.goto('./#/today');
  await expect(page.locator('.entries')).toContainText('Rain at four.');
  expect(await onTheWay(page)).toEqual([]);
});

test('another tab that opens meanwhile writes it down, and it is one in both', async ({ page, context }) => {
  await page.goto('./#/today');
  await saveNumberHeld(page, 4);
  const other = await context.newPage();
  await other.goto('./#/today');
  await page.close();
  await expect(other.locator('.entries li')).toHaveText([/4 out of 10/]);
  await other.reload();
  await expect(other.locator('.entries li')).toHaveText([/4 out of 10/]);
  expect(await onTheWay(other)).toEqual([]);
});

test('a browser that gives no small storage, or has no room in it, saves all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('It is full.', 'QuotaExceededError');
    };
  });
  const save = async (value: number): Promise<void> => {
    await page.goto('./#/today');
    await saveNumber(page, value);
    await page.reload();
    await expect(page.locator('.entries')).toContainText(`${value} out of 10`);
  };
  await save(4);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('It is forbidden.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await save(7);
});
