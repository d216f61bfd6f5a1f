// What stays: after a reload, without a network, in a second tab, and when a new version comes.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { answerPage, begin, pageId, strain, walk } from './person.ts';
import { deleteNotebook } from './support/notebook-person.ts';

test('a reload in the middle loses nothing', async ({ page }) => {
  await begin(page);
  await answerPage(page, strain);
  await answerPage(page, strain);
  const here = pageId(page);
  await page.reload();
  expect(pageId(page)).toBe(here);
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Continue your check' }).click();
  await expect.poll(() => pageId(page)).toBe(here);
  await page.goBack();
  await page.goto('./#/answers');
  await expect(page.getByText('34')).toBeVisible();
});

test('ticks that were not sent survive a look at the help, a step back, and a reload', async ({ page }) => {
  await begin(page);
  await page.locator('input[name="pressure"]').check();
  await page.locator('input[name="sweat"]').check();
  const ticked = async (): Promise<void> => {
    await expect(page.locator('input:checked')).toHaveCount(2);
    await expect(page.locator('input[name="sweat"]')).toBeChecked();
  };
  await page.goto('./#/help');
  await page.goBack();
  await ticked();
  await page.reload();
  await ticked();
  // They count only when the person goes on.
  await page.goto('./#/answers');
  await expect(page.getByText('Cold sweat, grey or clammy')).toHaveCount(0);
  await page.goBack();
  await page.locator('input[name="sweat"]').uncheck();
  await page.locator('input[name="pressure"]').uncheck();
  await answerPage(page, strain);

  await page.locator('[data-finding="age"] input[type=text]').fill('34');
  await page.goBack();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('[data-finding="age"] input[type=text]')).toHaveValue('34');
});

test('an unfinished drawing survives a reload', async ({ page }) => {
  await begin(page);
  await walk(page, strain, 'loc');
  await page.locator('[data-region="blade-left"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '7 out of 10' }).check();
  await expect(page.locator('.read-back')).toContainText('strong pain (7)');
  await page.reload();
  await expect(page.locator('.read-back')).toContainText('strong pain (7)');
});

test('what was done last survives a page that goes before the database has it', async ({ page }) => {
  await begin(page);
  await walk(page, strain, 'loc');
  await page.locator('[data-region="blade-left"]').focus();
  await page.keyboard.press('Enter');
  await holdChecks(page);
  await page.getByRole('radio', { name: '7 out of 10' }).check();
  await expect(page.locator('.read-back')).toContainText('strong pain (7)');
  await page.reload();
  await expect(page.locator('.read-back')).toContainText('strong pain (7)');
  const here = pageId(page);
  await holdChecks(page);
  await page.getByRole('button', { name: 'Yes, that’s it' }).click();
  await expect.poll(() => pageId(page)).not.toBe(here);
  await page.reload();
  await page.goto('./#/answers');
  await expect(page.getByText('strong pain (7)')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('works without a network after the first visit', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Upper back pain/);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.locator('.care')).toBeVisible();
});

test('two tabs show the same check', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto('./#/answers');
  await answerPage(page, strain);
  await expect(other.getByText('None of these')).toBeVisible();
});

test('a kept check is found again; starting again asks first', async ({ page }) => {
  await begin(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('button', { name: 'Save it and start again' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
  await page.goto('./#/checks');
  await page.getByRole('button', { name: /^Open/ }).click();
  await expect(page.locator('.care h1')).toBeVisible();
});

test('checks and settings can be deleted', async ({ page }) => {
  await begin(page);
  await answerPage(page, strain);
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Delete checks and settings' }).click();
  await page.getByRole('button', { name: 'Yes, delete them' }).click();
  await expect(page.getByText('All checks and settings are deleted.')).toBeVisible();
  await page.goto('./#/');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start the check' })).toBeVisible();
});

test('a browser that cannot store still goes through the check, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is off.', 'SecurityError');
    };
  });
  await begin(page);
  await expect(page.getByText('This browser cannot save a check.')).toBeVisible();
  await walk(page, strain);
  await expect(page).toHaveURL(/#\/answers$/);
});

test('an answer that this release does not know is left out, and named', async ({ page }) => {
  await begin(page);
  await walk(page, strain);
  await page.evaluate(async () => {
    const request = indexedDB.open('rhomboid');
    await new Promise((done) => request.addEventListener('success', done));
    const store = request.result.transaction('checks', 'readwrite').objectStore('checks');
    const all = store.getAll();
    await new Promise((done) => all.addEventListener('success', done));
    const [record] = all.result;
    record.answers['gone-finding'] = 'yes';
    record.labels['gone-finding'] = 'A question of an older release';
    const put = store.put(record);
    await new Promise((done) => put.addEventListener('success', done));
    request.result.close();
  });
  await page.goto('./#/result');
  await page.reload();
  await expect(page.getByText('were left out: A question of an older release.')).toBeVisible();
  await expect(page.locator('.care')).toBeVisible();
});

test('a page that does not load keeps no other away', async ({ page }) => {
  // Another file in its place, since one that is missing would be logged.
  const file = /assets\/library\.[^/]*\.js$/;
  await page.route(file, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {};' }));
  await page.goto('./#/library');
  await expect(page.locator('h1')).toHaveText('This did not load');
  await page.goto('./#/help');
  await expect(page.locator('h1')).toHaveText(/help/i);
  await page.goto('./#/library');
  await expect(page.locator('h1')).toHaveText('This did not load');
});

test('a danger sign that was looked at is not asked about again when the notebook comes back from its file', async ({
  page,
}) => {
  await page.goto('./#/notebook/pain');
  await page.getByText('Anything new or worrying?').click();
  await page.getByLabel('Pain, pressure or tightness in the chest').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Show me the answer now' }).click();
  await expect(page.locator('.care')).toBeVisible();
  await page.goto('./#/data');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a plain copy' }).click();
  const lines = readFileSync(await (await downloading).path(), 'utf8')
    .trimEnd()
    .split('\n');
  const screening = lines.filter((line) => line.includes('"kind":"screening"'));
  expect(screening.length).toBeGreaterThan(0);

  await bringIn(page, lines);
  await expect(page.locator('.undo-bar')).toContainText('2 entries brought in.');
  // A file from before there were screenings: nobody has looked at it.
  await bringIn(
    page,
    lines.filter((line) => !screening.includes(line)),
  );
  await expect(page).toHaveURL(/#\/notebook\/screen\//);
});

/** Deletes the notebook, and brings these lines of its file in. */
async function bringIn(page: Page, lines: readonly string[]): Promise<void> {
  await deleteNotebook(page);
  await page.goto('./#/notebook/import');
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page.getByLabel('Choose a file').setInputFiles({ name: 'notebook.jsonl', mimeType: '', buffer });
  await page.getByRole('button', { name: /^Bring in / }).click();
}

/** Keeps the checks busy until the page goes: what it writes now waits, as on a slow phone. */
async function holdChecks(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const request = indexedDB.open('rhomboid');
    await new Promise((done) => request.addEventListener('success', done));
    const store = request.result.transaction('checks', 'readwrite').objectStore('checks');
    const again = (): void => store.count().addEventListener('success', again);
    again();
  });
}
