// The passcode: changed with the old one, and nothing of a locked notebook left behind by whoever forgot it.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { expectNoBarrier, turnLockOn, writeNote } from './support/notebook-person.ts';

const OLD = '482915';
const NEW = 'blue heron 7';

async function unlock(page: Page, code: string): Promise<void> {
  await page.getByLabel('Passcode', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

test('the passcode is changed: the old one once, the new one twice', async ({ page }) => {
  await writeNote(page, 'Rain.');
  await turnLockOn(page, OLD);
  await page.getByRole('link', { name: 'Change the passcode' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change the passcode');
  await expectNoBarrier(page);
  const change = async (old: string, next: string, again: string): Promise<void> => {
    await page.getByLabel('Old passcode').fill(old);
    await page.getByLabel('New passcode', { exact: true }).fill(next);
    await page.getByLabel('The new passcode again').fill(again);
    await page.getByRole('button', { name: 'Change the passcode' }).click();
  };
  const said = page.getByRole('alert');
  await change('', NEW, NEW);
  await expect(said).toHaveText(/Type the old passcode/);
  await change(OLD, 'short', 'short');
  await expect(said).toHaveText(/too short/);
  await change(OLD, NEW, 'blue heron 8');
  await expect(said).toHaveText(/not the same/);
  await change(OLD, OLD, OLD);
  await expect(said).toHaveText(/is the old one/);
  await change('111111', NEW, NEW);
  await expect(said).toHaveText(/That is not the passcode/);
  await change(OLD, NEW, NEW);
  await expect(page.getByText('The passcode is changed.')).toBeVisible();
  await expect(page.getByText(/^On\. It locks by itself after 5 minutes/)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'The notebook is locked' })).toBeVisible();
  await unlock(page, OLD);
  await expect(said).toHaveText(/That is not the passcode/);
  await unlock(page, NEW);
  await expect(page.getByText(/^1 entry since/)).toBeVisible();
});

test('a change of the passcode that finds no room leaves the old one, and can be done again', async ({ page }) => {
  await writeNote(page, 'Rain.');
  await turnLockOn(page, OLD);
  await page.getByRole('link', { name: 'Change the passcode' }).click();
  await page.getByLabel('Old passcode').fill(OLD);
  await page.getByLabel('New passcode', { exact: true }).fill(NEW);
  await page.getByLabel('The new passcode again').fill(NEW);
  // Sealing anew finds no room.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: object, ...key: [IDBValidKey?]) {
      if ('sealed' in value) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.call(this, value, ...key);
    } as typeof put;
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  const change = page.getByRole('button', { name: 'Change the passcode' });
  await change.click();
  await expect(page.getByText(/no (more )?(room|space)|full/i)).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
  await change.click();
  await expect(page.getByText('The passcode is changed.')).toBeVisible();
  await page.reload();
  await unlock(page, NEW);
  await expect(page.getByText(/^1 entry since/)).toBeVisible();
});

test('after a forgotten passcode nothing of the old notebook is left in this tab, drafts included', async ({
  page,
}) => {
  await writeNote(page, 'Rain.');
  await turnLockOn(page, OLD);
  await page.goto('./#/notebook/pain');
  await page.getByRole('textbox', { name: 'Note' }).fill('not saved yet');
  await page.goto('./#/today');
  await page.goto('./#/notebook/pain');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('not saved yet');
  await page.goto('./#/data');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByText('I forgot the passcode').click();
  await page.getByLabel(/^To go on/).fill('delete');
  await page.getByRole('button', { name: /^Delete it, then/ }).click();
  await expect(page).toHaveURL(/#\/data\/restore$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Restore a backup');
  await page.goto('./#/notebook/pain');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  await page.goto('./#/today');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.goto('./#/data');
  await expect(page.getByText('The notebook is empty.')).toBeVisible();
});
