// A person at the notebook: writes notes, makes a backup, opens it again.
import { expect, type Page } from '@playwright/test';
import { expectFits, expectNoBarrier as noBarrier } from './barriers.ts';

export const PASSPHRASE = 'garden lamp seven rivers';

/** A file as the browser's file field takes it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Writes a note and saves it. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.goto('./#/today');
  await page.goto('./#/notebook/note');
  await page.getByLabel('Your words').fill(text);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/today$/);
}

/** A pain entry for a day, through its own page. */
export async function writePain(page: Page, day: string, value: number): Promise<void> {
  await page.goto(`./#/notebook/pain/${day}`);
  // What an earlier save said is gone on a new page.
  await expect(page.locator('.undo-bar p')).toHaveCount(0);
  await page
    .getByRole('group', { name: 'Right now' })
    .getByRole('radio', { name: `${value} out of 10`, exact: true })
    .check();
  await page.getByRole('button', { name: `Save ${value} out of 10` }).click();
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
}

/** One number on the card of today. */
export async function saveNumber(page: Page, value: number): Promise<void> {
  await page
    .locator('.pain-now')
    .getByRole('radio', { name: `${value} out of 10`, exact: true })
    .check();
  await page.getByRole('button', { name: `Save ${value} out of 10` }).click();
  await expect(page.getByText(`Saved: ${value} out of 10.`)).toBeVisible();
}

export async function turnLockOn(page: Page, passcode: string): Promise<void> {
  await page.goto('./#/data');
  await page.getByRole('link', { name: 'Turn the lock on' }).click();
  await page.getByLabel('Passcode', { exact: true }).fill(passcode);
  await page.getByLabel('The same passcode again').fill(passcode);
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('The lock is on.')).toBeVisible();
}

/** Presses Tab until a button, link, summary or field has the focus that says this. */
export async function tabTo(page: Page, label: string | RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const labels = [...(focused?.labels ?? [])].map((each) => each.textContent).join(' ');
      return `${focused?.closest('a, button, summary')?.textContent ?? ''} ${focused?.getAttribute('aria-label') ?? ''} ${labels}`;
    });
    if (typeof label === 'string' ? text.includes(label) : label.test(text)) return;
  }
  throw new Error(`Tab never reached "${label}".`);
}

/** Makes an encrypted backup and returns its bytes, from the page that shows that it is made. */
export async function makeBackup(page: Page): Promise<Buffer> {
  await page.goto('./#/data');
  await page.getByRole('link', { name: 'Make a backup' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase again').fill(PASSPHRASE);
  await page.getByLabel(/^Hint/).fill('what stood there');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the backup' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^rhomboid-notebook-\d{4}-\d{2}-\d{2}\.rhomboid$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The backup is made');
  return readAll(await download.createReadStream());
}

/** Chooses a file on the restore page. */
export async function chooseFile(page: Page, file: GivenFile): Promise<void> {
  await page.goto('./#/data');
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await page.getByLabel('Choose the file').setInputFiles({ ...file });
  await page.getByRole('button', { name: 'Open the file' }).click();
}

/** Opens a backup as far as the preview. */
export async function openBackupFile(page: Page, bytes: Buffer): Promise<void> {
  await chooseFile(page, { name: 'notebook.rhomboid', mimeType: '', buffer: bytes });
  await page.getByLabel('Passphrase of this backup').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in the file');
}

/** Deletes the whole notebook on its page. */
export async function deleteNotebook(page: Page): Promise<void> {
  await page.goto('./#/data');
  await page.getByRole('link', { name: 'Delete the notebook' }).click();
  await page.getByLabel(/^To go on/).fill('delete');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything in the notebook is deleted');
}

/** axe finds nothing, and nothing has to be scrolled sideways. */
export async function expectNoBarrier(page: Page): Promise<void> {
  await noBarrier(page);
  await expectFits(page);
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
