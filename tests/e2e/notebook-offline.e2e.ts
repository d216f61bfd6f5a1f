// The whole notebook without a network: after the first visit everything that it needs lies on the device.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addDays } from '@rhomboid/ground';
import { expect, test } from './fixture.ts';
import { answerPage, strain } from './person.ts';
import { deleteNotebook, makeBackup, openBackupFile, writeNote, writePain } from './support/notebook-person.ts';

const sample = (name: string): Buffer =>
  readFileSync(new URL(`../../packages/notebook/samples/${name}`, import.meta.url));

/** A file of each format, and a day of it with what its page says afterwards. */
const FILES = [
  { name: 'bearable.csv', file: sample('bearable.csv'), day: '2026-10-18', says: 'Pain: 2.5 out of 10' },
  { name: 'daylio.csv', file: sample('daylio.csv'), day: '2026-10-11', says: 'good meal' },
  { name: 'flaredown.csv', file: sample('flaredown.csv'), day: '2026-09-28', says: 'Heat pad' },
  { name: 'export.xml', file: sample('apple-health-export.xml'), day: '2026-09-28', says: 'Steps' },
  { name: 'mine.csv', file: Buffer.from('Date,Pain\n2026-08-03,4\n'), day: '2026-08-03', says: '4' },
] as const;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function goOffline(page: Page): Promise<void> {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.locator('main h1')).toBeVisible();
}

async function bringIn(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('./#/today');
  await expect(page.locator('.pain-now')).toBeVisible();
  await page.goto('./#/notebook/import');
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer });
  const look = page.getByRole('button', { name: 'Look at it' });
  const bring = page.getByRole('button', { name: /^Bring in/ });
  await expect(look.or(bring)).toBeVisible();
  if (await look.isVisible()) await look.click();
  await bring.click();
  await expect(page.locator('.undo-bar')).toContainText('brought in');
}

test('a fortnight offline: written, changed, deleted and undone, a danger sign, a backup, a wipe, a restore, a flare, and every kind of file', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await goOffline(page);
  await writeNote(page, 'Rain.');
  for (let back = 13; back > 0; back--) await writePain(page, addDays(today(), -back), 3 + (back % 4));

  const changed = addDays(today(), -3);
  await page.goto(`./#/notebook/day/${changed}`);
  await expect(page.locator('.entries li')).toContainText('filled in later');
  await page.locator('.entries a').click();
  await page.getByRole('group', { name: 'Right now' }).getByRole('radio', { name: '2 out of 10' }).check();
  await page.getByRole('button', { name: 'Save 2 out of 10' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Change saved.');

  await page.goto(`./#/notebook/day/${addDays(today(), -5)}`);
  await page.locator('.entries a').click();
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(page.getByText('Nothing is written for this day.')).toBeVisible();
  await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.entries li')).toHaveCount(1);

  await page.goto('./#/notebook/pain');
  await page.locator('summary', { hasText: 'Anything new or worrying?' }).click();
  await page.getByLabel('Rash or blisters where it hurts').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/notebook\/screen\//);
  for (let turn = 0; turn < 20 && (await page.locator('.care, .urgent-top').count()) === 0; turn++)
    await answerPage(page, strain);
  await expect(page.locator('.care h1')).toBeVisible();

  await page.goto('./#/notebook/flare');
  await page.locator('.flare .key', { hasText: /^6$/ }).click();
  await page.getByRole('button', { name: 'Save 6' }).click();
  await expect(page.locator('.undo-bar')).toContainText('The rest can wait.');

  const told = async (): Promise<string> => {
    await page.goto('./#/data');
    return (await page.getByText(/entries since/).textContent()) ?? '';
  };
  const before = await told();
  expect(before).toMatch(/^\d\d entries since/);
  const backup = await makeBackup(page);
  await deleteNotebook(page);
  await openBackupFile(page, backup);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is all here');
  await page.reload();
  expect(await told()).toBe(before);
  await page.goto(`./#/notebook/day/${changed}`);
  await expect(page.locator('.entries li')).toContainText('Pain: 2 out of 10');

  for (const { name, file, day, says } of FILES) {
    await bringIn(page, name, file);
    await page.goto(`./#/notebook/day/${day}`);
    await expect(page.locator('.entries')).toContainText(says);
  }
  await page.reload();
  for (const view of ['', '/calendar', '/timeline', '/maps', '/relief', '/patterns']) {
    await page.goto(`./#/notebook${view}`);
    await expect(page.locator('main h1')).toBeVisible();
  }
});
