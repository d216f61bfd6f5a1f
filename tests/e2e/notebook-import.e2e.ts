// Notes from elsewhere, each format in the browser: seen before anything is written, bad lines apart with their numbers.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { addDays } from '@rhomboid/ground';
import { expect, test } from './fixture.ts';
import { LARGE_EXPORT_DAYS, writeLargeExport, writeLargeTable } from './support/large-export.ts';
import { deleteNotebook, expectNoBarrier, writeNote } from './support/notebook-person.ts';
import { rendererMemory } from './support/renderer-memory.ts';

const MEBIBYTE = 1024 * 1024;

const sample = (name: string): string =>
  readFileSync(new URL(`../../packages/notebook/samples/${name}`, import.meta.url), 'utf8');

async function choose(page: Page, name: string, text: string, encoding: BufferEncoding = 'utf8'): Promise<void> {
  await page.goto('./#/today');
  // Drawn, or the next address would be the first that the app sees, with nothing to go back to.
  await expect(page.locator('.pain-now')).toBeVisible();
  await page.goto('./#/notebook/import');
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text, encoding) });
}

/** Another tab shows what the notebook holds. */
async function expectStored(page: Page, says: RegExp): Promise<void> {
  const other = await page.context().newPage();
  await other.goto('./#/data');
  await expect(other.getByText(says)).toBeVisible();
  await other.close();
}

const badLine = (page: Page, line: number): Locator =>
  page.getByRole('listitem').filter({ has: page.locator('b', { hasText: new RegExp(`^Line ${line}:$`) }) });

interface Brought {
  readonly name: string;
  readonly says: string;
  readonly text: string;
  /** How many entries can be brought in, own factors and names of pains included. */
  readonly good: number;
  /** Something that the preview shows of them. */
  readonly first: string;
  /** A day of the file, and what its page says afterwards. */
  readonly day: string;
  readonly written: string;
  readonly bad: Readonly<Record<number, RegExp>>;
}

const BROUGHT: readonly Brought[] = [
  {
    name: 'bearable.csv',
    says: 'an export of Bearable',
    text: `${sample('bearable.csv').trimEnd()}
"40th Oct 2026","2026-10-40","Sunday","am","Symptom","1","Upper back pain (Mild)",""
"12th Oct 2026","2026-10-12","Monday","am","Symptom","lots","Upper back pain (Mild)",""
`,
    good: 215,
    first: '2026-10-18 21:00 pain now 5',
    day: '2026-10-18',
    written: 'Pain: 2.5 out of 10',
    bad: { 190: /“40th Oct 2026” is not a date/, 191: /lots/ },
  },
  {
    name: 'daylio.csv',
    says: 'an export of Daylio',
    text: `${sample('daylio.csv').trimEnd()}
2026-02-30,February 30,Monday,21:05,rad,"friends","",""
`,
    good: 58,
    first: '2026-10-11 21:05 Mood: 10',
    day: '2026-10-11',
    written: 'good meal',
    bad: { 17: /2026-02-30/ },
  },
  {
    name: 'flaredown.csv',
    says: 'an export of Flaredown',
    text: `${sample('flaredown.csv').trimEnd()}
2026-10-30,11,1,-1,2,Not Taken,Taken,Taken,,,Rain,14,6,1012,0.0,0.71
`,
    good: 139,
    first: '2026-09-28 pain average 5',
    day: '2026-09-28',
    written: 'Heat pad',
    bad: { 23: /severity “11” is none of 0, 1, 2, 3 and 4/ },
  },
  {
    name: 'export.xml',
    says: 'an export of Apple Health',
    text: sample('apple-health-export.xml').replace('value="640"/>', 'value="-640"/>'),
    good: 46,
    first: '2026-09-28 Steps: 3700',
    day: '2026-09-28',
    written: 'Steps',
    bad: { 29: /number of steps is “-640”/ },
  },
];

for (const { name, says, text, good, first, day, written, bad } of BROUGHT) {
  test(`${says}: a look first, the bad lines apart, then in, and once`, async ({ page }) => {
    await choose(page, name, text);
    await expect(page.getByText(`${name} is ${says}.`)).toBeVisible();
    await expect(page.getByText(`${good} entries can be brought in.`)).toBeVisible();
    await expect(page.getByText(first)).toBeVisible();
    for (const [line, sentence] of Object.entries(bad))
      await expect(badLine(page, Number(line)).first()).toHaveText(sentence);
    await expectNoBarrier(page);
    await expectStored(page, /The notebook is empty/);

    await page.getByRole('button', { name: `Bring in ${good} entries` }).click();
    await expect(page.locator('.undo-bar')).toContainText(`${good} entries brought in.`);
    await page.goto(`./#/notebook/day/${day}`);
    await expect(page.locator('.entries')).toContainText(written);

    await choose(page, name, text);
    await expect(page.getByText(/^(\d+) entries can be brought in\. \1 of them are here already/)).toBeVisible();
    await expect(page.getByText('All of it is here already. Nothing has to be written.')).toBeVisible();
  });
}

test('what a diary tells most days is asked every day from then on, with one tick, and with undo no longer', async ({
  page,
}) => {
  const asked = page.locator('[data-factor] legend');
  await choose(page, 'bearable.csv', sample('bearable.csv'));
  const offer = page.getByLabel(
    /^Ask me about these every day, too: Mood, Tiredness, How well you slept, .*Caffeine and Steps/,
  );
  await expect(offer).not.toBeChecked();
  await offer.check();
  await page.getByRole('button', { name: /^Bring in \d+ entries$/ }).click();
  await expect(page.locator('.undo-bar')).toContainText('brought in.');
  await expect(page).toHaveURL(/#\/today$/);
  await expect(asked).toHaveCount(10);
  for (const name of ['Sitting', 'Mood', 'Steps', /Caffeine/])
    await expect(asked.filter({ hasText: name })).toHaveCount(1);
  await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(asked).toHaveCount(5);
});

test('our own notebook file: what was deleted comes back, bad lines apart', async ({ page }) => {
  for (const text of ['Rain.', 'Long drive.', 'New chair.']) await writeNote(page, text);
  await page.goto('./#/data');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a plain copy' }).click();
  const lines = readFileSync(await (await downloading).path(), 'utf8')
    .trimEnd()
    .split('\n');
  const newer = lines[0]!
    .replace('"v":1', '"v":99')
    .replace(/"id":"[^"]+"/, '"id":"01999999-9999-7999-8999-999999999999"');
  await deleteNotebook(page);

  await choose(page, 'notebook.jsonl', [lines[0], 'not a line', lines[1], newer, lines[2], ''].join('\n'));
  await expect(page.getByText('notebook.jsonl is a notebook file of Rhomboid.')).toBeVisible();
  await expect(page.getByText('3 entries can be brought in.')).toBeVisible();
  await expect(badLine(page, 2)).toBeVisible();
  await expect(badLine(page, 4)).toHaveText(/newer/);
  await expectStored(page, /The notebook is empty/);
  await page.getByRole('button', { name: 'Bring in 3 entries' }).click();
  await expect(page.locator('.undo-bar')).toContainText('3 entries brought in.');
  await expectStored(page, /^3 entries since/);
  await page.goto('./#/notebook/timeline');
  for (const text of ['Rain.', 'Long drive.', 'New chair.']) await expect(page.getByText(text)).toBeVisible();
});

test('any table: the person says what the columns hold; decimal commas, days first', async ({ page }) => {
  await choose(page, 'mine.csv', sample('own-table.csv').replace('Schmerz', 'Wert').replace('Datum', 'Wann'));
  await expect(page.getByText('mine.csv is a table.')).toBeVisible();
  // The names tell nothing: what the columns hold is for the person to say.
  await page.getByLabel(/^Wann, such as/).selectOption({ label: 'The date' });
  await page.getByLabel(/^Wert, such as/).selectOption({ label: 'Pain' });
  await page.getByLabel(/^Coffees, such as/).selectOption({ label: 'Leave it out' });
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Dates are read as day, month, year, and numbers with a decimal comma.')).toBeVisible();
  await expect(page.getByText('Not read: “Coffees”.')).toBeVisible();
  await expect(page.getByText('2026-09-28 07:15 pain now 4, worst 6')).toBeVisible();
  await expectStored(page, /The notebook is empty/);
  await page.getByRole('button', { name: /^Bring in \d+ entries/ }).click();
  await expect(page.locator('.undo-bar')).toContainText('brought in');
  await page.goto('./#/notebook/day/2026-10-01');
  await expect(page.locator('.entries')).toContainText('Pain: 4.5 out of 10');
});

test('a table as a spreadsheet on Windows saves it: its letters, and its scale as guessed or as the person says', async ({
  page,
}) => {
  await choose(page, 'mine.csv', 'Date;Pain (0-5);Müdigkeit\n2026-10-01;2,5;ja\n2026-10-02;4;nein\n', 'latin1');
  const top = page.getByLabel('The highest value that “Pain (0-5)” can have');
  await expect(top).toHaveValue('5');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('2026-10-02 pain average 8')).toBeVisible();
  await expect(page.getByText('2026-10-01 Müdigkeit: yes')).toBeVisible();
  await page.getByRole('button', { name: 'Change the columns' }).click();
  await top.selectOption('100');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('2026-10-02 pain average 0.4')).toBeVisible();
});

test('a table without a date says which columns there are', async ({ page }) => {
  await choose(page, 'mine.csv', 'Mood,Pain\nfine,4\n');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Nothing in this file can be brought in.')).toBeVisible();
  await expect(badLine(page, 1)).toHaveText(/No column is the date.*Mood, Pain/);
});

test('a table whose header lacks a column of its app says which', async ({ page }) => {
  await choose(page, 'bearable.csv', '"category","rating/amount","detail"\n"Symptom","1","Back pain"\n');
  await expect(page.getByText('Nothing in this file can be brought in.')).toBeVisible();
  await expect(badLine(page, 1)).toHaveText(/needs “date/);
});

test('dates that fit two orders: the person is asked which day is meant', async ({ page }) => {
  for (const [answer, day, other] of [
    ['Sunday 1 March', '2026-03-01', '2026-01-03'],
    ['Saturday 3 January', '2026-01-03', '2026-03-01'],
  ] as const) {
    await choose(page, 'two.csv', sample('two-orders.csv'));
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(page.getByRole('heading', { name: 'Which day is meant?' })).toBeVisible();
    await page.getByRole('button', { name: answer }).click();
    await expect(page.getByText(`${day} pain average 3`)).toBeVisible();
    await expect(page.getByText(`${other} pain average 3`)).toHaveCount(0);
  }
});

test('pain of 11 and of -1, a day that is not, words for numbers, a cut row: each told with its line', async ({
  page,
}) => {
  await choose(page, 'slips.csv', sample('own-table-with-slips.csv'));
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('3 entries can be brought in.')).toBeVisible();
  for (const [line, sentence] of [
    [3, /The pain is 11; it goes from 0 to 10/],
    [4, /The pain is -1; it goes from 0 to 10/],
    [5, /“2026-02-30” is not a date/],
    [6, /“five” is not a number/],
    [7, /2027-10-06 is still to come/],
    [9, /2 cells where the header has 4/],
    [10, /no date/],
  ] as const)
    await expect(badLine(page, line)).toHaveText(sentence);
});

test('strong pain of the last days that is brought in is asked about; that of long ago is not', async ({ page }) => {
  const day = (ago: number): string => addDays(new Date().toISOString().slice(0, 10), -ago);
  for (const [ago, address] of [
    [30, /#\/today$/],
    [1, /#\/notebook\/screen\//],
  ] as const) {
    await choose(page, 'mine.csv', `Date,Worst pain\n${day(ago)},9\n`);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByRole('button', { name: 'Bring in 1 entry' }).click();
    await expect(page).toHaveURL(address);
  }
});

test('a table of 101 MB is refused before it is read', async ({ page }) => {
  await page.goto('./#/notebook/import');
  const file = writeLargeTable(101_000_000);
  try {
    await page.getByLabel('Choose a file').setInputFiles(file.path);
    await expect(page.getByRole('alert')).toHaveText(/The file has 101 MB\. Only an export of Apple Health/);
  } finally {
    file.delete();
  }
});

test('a health export that was cut off gives what stands before, and says so', async ({ page }) => {
  const whole = sample('apple-health-export.xml');
  await choose(page, 'export.xml', whole.slice(0, whole.indexOf('<Workout') + 40));
  await expect(page.getByText(/^\d+ entries can be brought in/)).toBeVisible();
  await expect(page.getByText(/The file ends in the middle/)).toBeVisible();
});

for (const [name, text, sentence] of [
  ['export.zip', 'PK\u0003\u0004\u0014\u0000 apple_health_export/', /unpack it first/],
  ['sheet.xlsx', 'PK\u0003\u0004\u0014\u0000 [Content_Types].xml', /save the sheet as CSV/],
  ['empty.csv', '  \n', /The file is empty/],
  ['other.json', '{"app":"other"}', /JSON of another program/],
  ['backup.rhomboid', '{"format":"rhomboid-notebook-backup","version":1}\n', /open it with “Restore”/],
] as const) {
  test(`${name} is refused in one sentence`, async ({ page }) => {
    await choose(page, name, text);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await expect(page.getByLabel('Choose a file')).toBeVisible();
  });
}

test('a health export of 500 MB is read as it comes, in little memory, while the page stays alive', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  const file = writeLargeExport(500 * MEBIBYTE);
  try {
    await page.goto('./#/notebook/import');
    await expect(page.getByLabel('Choose a file')).toBeVisible();
    const before = await rendererMemory(browser);
    let most = before ?? 0;
    const began = performance.now();
    await page.getByLabel('Choose a file').setInputFiles(file.path);
    await expect(page.getByText(/Read: \d+ MB/)).toBeVisible({ timeout: 30_000 });
    const done = page.getByText(/entries can be brought in/);
    let slowest = 0;
    while (!(await done.isVisible())) {
      const asked = performance.now();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      slowest = Math.max(slowest, performance.now() - asked);
      most = Math.max(most, (await rendererMemory(browser)) ?? 0);
      await page.waitForTimeout(250);
    }
    const seconds = (performance.now() - began) / 1000;
    info.annotations.push({
      type: 'large export',
      description: `${(file.bytes / MEBIBYTE).toFixed(0)} MiB in ${seconds.toFixed(1)} s; renderers ${before?.toFixed(0)} MiB before, at most ${most.toFixed(0)} MiB; slowest frame ${slowest.toFixed(0)} ms`,
    });
    console.log(info.annotations.at(-1)?.description);
    await expect(page.getByText(`${LARGE_EXPORT_DAYS + 1} entries can be brought in.`)).toBeVisible();
    expect(slowest).toBeLessThan(5000);
    expect(most - (before ?? 0)).toBeLessThan(200);
  } finally {
    file.delete();
  }
});
