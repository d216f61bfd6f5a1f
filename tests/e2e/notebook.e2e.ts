// The notebook for writing: how few taps it takes, that nothing is lost, and that a danger sign is never just written down.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { addDays } from '@rhomboid/ground';
import { expect, test } from './fixture.ts';
import { answerPage, begin, strain, walk } from './person.ts';
import { expectFits, expectNoBarrier, makeTight, TIGHT } from './support/barriers.ts';
import { saveNumber, writePain } from './support/notebook-person.ts';

/** The days of the notebook are those of the browser, which lives in UTC here. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function openToday(page: Page): Promise<void> {
  await page.goto('./#/today');
  await expect(page.locator('.pain-now')).toBeVisible();
}

/** Counts what a hand does: every press on the page. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { taps: number };
    counted.taps = 0;
    addEventListener('pointerdown', () => counted.taps++, true);
  });
  return () => page.evaluate(() => (window as unknown as { taps: number }).taps);
}

test('the same as last time: one tap from today', async ({ page }) => {
  await openToday(page);
  await saveNumber(page, 4);
  await page.goto('./#/');
  await page.reload();
  await page.getByRole('link', { name: 'Open your notebook' }).click();
  const taps = await countTaps(page);
  await page.getByRole('button', { name: /^Same as last time/ }).click();
  await expect(page.locator('.entries li')).toHaveCount(2);
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
  expect(await taps()).toBeLessThanOrEqual(2);
});

test('a usual evening: pain, four things of the day and what was done for it in seven taps', async ({ page }) => {
  await openToday(page);
  await page.goto('./#/notebook/treatment');
  await page.getByLabel('Heat', { exact: true }).check();
  await page.getByLabel('20 minutes', { exact: true }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.undo-bar')).toContainText('Saved: Heat.');

  await openToday(page);
  const taps = await countTaps(page);
  await page.locator('.pain-now .key', { hasText: /^4$/ }).click();
  await page.getByRole('button', { name: 'Save 4 out of 10' }).click();
  for (const [factor, hours] of [
    ['sitting', '7'],
    ['sleep-hours', '8'],
  ]) {
    await page.locator(`[data-factor="${factor}"] input`).click();
    await page.keyboard.type(hours!);
  }
  await page.locator('[data-factor="lifting"]').getByText('No', { exact: true }).click();
  await page.locator('[data-factor="stress"] .key', { hasText: /^3$/ }).click();
  await page.getByRole('button', { name: 'Heat, once more' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Saved: Heat.');
  expect(await taps()).toBe(7);
  await expect(page.locator('.entries li', { hasText: 'Heat' })).toHaveCount(2);
  await expect(page.locator('.entries li').last()).toContainText('20 minutes');
  await page.reload();
  await expect(page.locator('[data-factor="sleep-hours"] input')).toHaveValue('8');
  await expect(page.locator('.entries li', { hasText: 'Heat' })).toHaveCount(2);
});

test('a full entry: now, worst, average and the places in at most six taps', async ({ page }) => {
  await openToday(page);
  await page.goto('./#/notebook/pain');
  await page.getByRole('button', { name: 'Show where it hurts' }).click();
  await page.locator('[data-region="blade-left"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.strength').getByRole('radio', { name: '6 out of 10' }).check();
  await page.getByRole('button', { name: 'Yes, that’s it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');

  await openToday(page);
  const taps = await countTaps(page);
  const began = Date.now();
  await page.locator('.pain-now .key', { hasText: /^5$/ }).click();
  await page.getByRole('button', { name: 'Add details' }).click();
  await page.getByRole('button', { name: 'Same places as last time' }).click();
  await page.getByRole('group', { name: 'At its worst that day' }).locator('.key', { hasText: /^7$/ }).click();
  await page.getByRole('group', { name: 'On average that day' }).locator('.key', { hasText: /^4$/ }).click();
  await page.getByRole('button', { name: 'Save 5 out of 10' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
  expect(await taps()).toBeLessThanOrEqual(6);
  expect(Date.now() - began).toBeLessThan(10_000);
  await expect(page.locator('.entries li').last()).toContainText(/Pain: 5 out of 10.*worst 7 · average 4.*blade/);
});

test('what is filled in and not yet saved is still there after a reload', async ({ page }) => {
  await openToday(page);
  await page.goto('./#/notebook/pain');
  await page.getByRole('group', { name: 'At its worst that day' }).locator('.key', { hasText: /^7$/ }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('after the long drive');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('after the long drive');
  await expect(
    page.getByRole('group', { name: 'At its worst that day' }).getByRole('radio', { name: '7 out of 10' }),
  ).toBeChecked();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
  await page.goto('./#/notebook/pain');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('');
});

test('an amount whose field was not left is saved as the page goes', async ({ page }) => {
  await openToday(page);
  const sitting = page.locator('[data-factor="sitting"] input');
  await sitting.click();
  await page.keyboard.type('7.5');
  await page.reload();
  await expect(sitting).toHaveValue('7.5');
});

test('a fortnight of entries: back-dated, edited, deleted, undone, and still there after a reload', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openToday(page);
  for (let back = 13; back > 0; back--) await writePain(page, addDays(today(), -back), 3 + (back % 4));
  await openToday(page);
  await saveNumber(page, 2);
  await page.reload();

  // Back-dated entries say so.
  const day = addDays(today(), -3);
  await page.goto(`./#/notebook/day/${day}`);
  await expect(page.locator('.entries li')).toHaveCount(1);
  await expect(page.locator('.entries li')).toContainText('filled in later');

  await page.locator('.entries a').click();
  await page.getByRole('group', { name: 'Right now' }).getByRole('radio', { name: '9 out of 10' }).check();
  await page.getByLabel('Note').fill('after the long drive');
  await page.getByRole('button', { name: 'Save 9 out of 10' }).click();
  // Strong pain is looked at; it is written all the same.
  await expect(page).toHaveURL(/#\/notebook\/screen\//);
  await page.goto(`./#/notebook/day/${day}`);
  await expect(page.locator('.entries li').first()).toContainText('Pain: 9 out of 10');
  await expect(page.locator('.entries li').first()).toContainText('after the long drive');

  const other = addDays(today(), -5);
  await page.goto(`./#/notebook/day/${other}`);
  await page.locator('.entries a').click();
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Deleted.');
  await expect(page.getByText('Nothing is written for this day.')).toBeVisible();
  // The bar stays until it is used or left.
  await page.waitForTimeout(1500);
  await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Undone.');
  await expect(page.locator('.entries li')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.entries li')).toHaveCount(1);

  await page.goto('./#/notebook');
  await page.reload();
  await expect(page.locator('main h1')).toBeVisible();
  for (let back = 1; back < 14; back++) {
    await page.goto(`./#/notebook/day/${addDays(today(), -back)}`);
    await expect(page.locator('.entries li').first()).toContainText('Pain');
  }
});

test('a danger sign in an entry asks at once and reaches the care card; asked and answered is kept', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openToday(page);
  await page.goto('./#/notebook/pain');
  await page.locator('summary', { hasText: 'Anything new or worrying?' }).click();
  await page.getByLabel('Rash or blisters where it hurts').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/notebook\/screen\//);
  await expect(page.getByText('What you wrote is saved.')).toBeVisible();
  for (let page_ = 0; page_ < 20 && (await page.locator('.care, .urgent-top').count()) === 0; page_++)
    await answerPage(page, strain);
  await expect(page.locator('.care h1')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'When to worry' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.locator('.entries')).toContainText('Danger signs');
  await expect(page.locator('.entries')).toContainText('asked and answered');
});

test('questions that were left open are not written down as answered, and are asked again', async ({ page }) => {
  await openToday(page);
  const eight = async (): Promise<void> => {
    await page.locator('.pain-now').getByRole('radio', { name: '8 out of 10', exact: true }).check();
    await page.getByRole('button', { name: 'Save 8 out of 10' }).click();
    await expect(page).toHaveURL(/#\/notebook\/screen\//);
    await expect(page.getByText('What you wrote is saved.')).toBeVisible();
  };
  await eight();
  await openToday(page);
  const line = page.locator('.entries li', { hasText: 'Danger signs' });
  await expect(line).toContainText('not all answered; so far');
  await eight();
  await openToday(page);
  await line.first().getByRole('link').click();
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  for (let page_ = 0; page_ < 20 && (await page.locator('.care, .urgent-top').count()) === 0; page_++)
    await answerPage(page, strain);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(line.filter({ hasText: 'asked and answered' })).toHaveCount(1);
});

test('crushing chest pain in an entry shows the call for help, with nothing above it', async ({ page }) => {
  await begin(page);
  await walk(page, { answers: { ...strain.answers, age: 62, sex: 'male' }, place: strain.place! });
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.goto('./#/notebook/pain');
  await page.locator('summary', { hasText: 'Anything new or worrying?' }).click();
  await page.getByLabel(/^Heavy pressure or squeezing/).check();
  await page.getByLabel(/^Cold sweat/).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call 999 now');
  expect((await page.locator('.urgent-top').boundingBox())?.y).toBe(0);
  await page.goto('./#/today');
  await expect(page.locator('.entries')).toContainText('with danger signs');
  await expect(page.locator('.entries')).toContainText('Emergency');
});

test('flare mode: one hand, one screen, large targets; the rest is filled in later', async ({ page }) => {
  await openToday(page);
  await page.goto('./#/notebook/pain');
  await page.getByRole('button', { name: 'Show where it hurts' }).click();
  await page.locator('[data-region="blade-left"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, that’s it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
  await page.getByRole('link', { name: /^Flare/ }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeInViewport();
  const sizes = await page
    .locator('.flare .key, .flare .flare-toggle, .flare .danger, .flare .main')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
  for (const { width, height, top, bottom } of sizes) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(56);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(844);
  }
  // Everything lies on the side of the thumb; the other hand moves it over.
  const left = (): Promise<number> =>
    page.locator('.flare-foot .main').evaluate((part) => part.getBoundingClientRect().left);
  const right = await left();
  await page.getByRole('button', { name: 'Left hand' }).click();
  await expect.poll(left).toBeLessThan(right);

  await page.locator('.flare .key', { hasText: /^6$/ }).click();
  await page.locator('.flare-toggle').first().click();
  await page.getByRole('button', { name: 'Heat' }).click();
  await page.getByRole('button', { name: 'Save 6' }).click();
  await expect(page.locator('.undo-bar')).toContainText('The rest can wait.');
  await expect(page.locator('.entries')).toContainText('Heat');
  await page.locator('.entries a', { hasText: '6 out of 10' }).click();
  await expect(page.getByText('Written in a flare.')).toBeVisible();
});

test('a medicine, a treatment and what I could do, each on its page', async ({ page }) => {
  await openToday(page);
  await page.getByRole('link', { name: 'Medicine' }).click();
  await page.getByLabel('What did you take?').selectOption({ label: 'Ibuprofen' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.entries')).toContainText(/Ibuprofen \d+ mg/);
  await page.getByRole('link', { name: 'What I did for it' }).click();
  await page.getByLabel('A walk').check();
  await page.getByLabel('20 minutes').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.entries')).toContainText('20 minutes');
  await page.getByRole('link', { name: 'What I could do' }).click();
  await page.getByLabel('The activity').fill('Carrying shopping');
  await page.getByRole('button', { name: 'Add an activity' }).click();
  await page.getByRole('group', { name: 'Carrying shopping' }).getByRole('radio', { name: '6 out of 10' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.entries')).toContainText('Carrying shopping');
});

test('things of one’s own as yes or no, amount and scale, and the cycle: chosen, told, kept, put away and brought back', async ({
  page,
}) => {
  await page.goto('./#/notebook/settings');
  const own = page.locator('.panel-plain');
  for (const [name, shape] of [
    ['Choir', 'Yes or no'],
    ['Coffee', 'An amount'],
    ['Worry', 'From 0 to 10'],
  ] as const) {
    await own.getByLabel('What is it?').fill(name);
    await own.getByText(shape, { exact: true }).click();
    if (name === 'Coffee') await own.getByLabel(/^Unit/).fill('cups');
    await own.getByRole('button', { name: 'Add it' }).click();
    await expect(page.locator('.undo-bar')).toContainText(`Added: ${name}.`);
  }
  await page.getByLabel(/^Menstrual period/).check();
  await page.goto('./#/notebook/factors');
  await page.getByRole('group', { name: 'Choir' }).getByText('Yes').click();
  await page.getByLabel('Coffee, in cups').fill('2,5');
  await page.getByLabel('Coffee, in cups').press('Tab');
  await page.getByRole('group', { name: 'Worry' }).getByRole('radio', { name: '7 out of 10' }).check();
  await page
    .getByRole('group', { name: /your period/ })
    .getByText('Yes')
    .click();
  await page.reload();
  await page.goto(`./#/notebook/day/${today()}`);
  for (const text of [/Choir.*Yes/, /Coffee.*2\.5 cups/, /Worry.*7/, /Menstrual period.*Yes/])
    await expect(page.locator('main')).toContainText(text);

  await page.goto('./#/notebook/settings');
  await page.getByRole('button', { name: /^Put away ?: Coffee/ }).click();
  await expect(page.getByText('Put away: Coffee. Its past stays.')).toBeVisible();
  await page.getByRole('button', { name: /^Use again ?: Coffee/ }).click();
  await page.goto('./#/notebook/factors');
  await expect(page.getByLabel('Coffee, in cups')).toHaveValue('2.5');
});

test('a name of one’s own may be long, without a space, or there already', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./#/notebook/settings');
  const own = page.locator('.panel-plain');
  const add = async (name: string): Promise<void> => {
    await own.getByLabel('What is it?').fill(name);
    await own.getByRole('button', { name: 'Add it' }).click();
  };
  await add('on my feet '.repeat(8).trim());
  await expect(page.locator('.undo-bar')).toContainText('on my feet on my feet');
  // The bar that says so leaves the button under it to be reached.
  await add('walking-the-dog-'.repeat(5).slice(0, -1));
  await expect(page.locator('.undo-bar')).toContainText('walking-the-dog');
  await expectFits(page);
  await add('stress');
  await expect(own.getByRole('alert')).toContainText('in the list already');
  await openToday(page);
  await expect(page.locator('[data-factor]', { hasText: 'walking-the-dog' })).toBeVisible();
  await expectFits(page);
});

test('several separate pains: each is told apart, and has its own course in chart, table and words', async ({
  page,
}) => {
  await openToday(page);
  await saveNumber(page, 3);
  await page.goto('./#/notebook/pain');
  await page.locator('summary', { hasText: 'Another pain' }).click();
  await page.getByLabel('Name of the pain').fill('Neck');
  await page.getByRole('button', { name: 'Add this pain' }).click();
  await expect(page.getByRole('radio', { name: 'Neck' })).toBeChecked();
  await page.getByRole('group', { name: 'Right now' }).getByRole('radio', { name: '6 out of 10' }).check();
  await page.getByRole('button', { name: 'Save 6 out of 10' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Pain saved.');
  await expect(page.locator('.entries li')).toHaveText([/3 out of 10/, /Neck.*6 out of 10|6 out of 10.*Neck/]);
  await page.goto('./#/notebook');
  const table = page.getByRole('table', { name: /^Pain over time/ });
  const shown = page.getByRole('group', { name: 'Which pain' });
  const painOfToday = (): Locator => table.getByRole('row').nth(1).getByRole('cell').nth(1);
  await page
    .getByRole('button', { name: /^Show as a table/ })
    .first()
    .click();
  await expect(painOfToday()).toHaveText('6');
  await shown.getByText('Main pain').click();
  await expect(page.getByRole('table', { name: 'Pain over time: Main pain' })).toBeVisible();
  await expect(painOfToday()).toHaveText('3');
  await shown.getByText('Neck').click();
  await expect(painOfToday()).toHaveText('6');
  await expect(page.getByText('Only: Neck.')).toBeVisible();
  await page.reload();
  await expect(shown.getByRole('radio', { name: 'Neck' })).toBeChecked();
  await expect(page.getByRole('img', { name: /^Neck\. Chart of pain/ })).toBeVisible();
  await expectNoBarrier(page);
});

test('hidden scores are hidden, and a break asks nothing', async ({ page }) => {
  await openToday(page);
  await saveNumber(page, 4);
  await page.goto('./#/notebook/settings');
  await page.getByLabel(/^Hide the numbers/).check();
  await page.getByRole('button', { name: 'Start the break' }).click();
  await page.goto('./#/today');
  await expect(page.locator('.entries')).not.toContainText('4 out of 10');
  await expect(page.getByText('You are taking a break.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your day' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on tracking' }).click();
  await expect(page.getByRole('heading', { name: 'Your day' })).toBeVisible();
});

async function calendarFile(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('reminders become a calendar file with neutral words', async ({ page }) => {
  await page.goto('./#/notebook/reminders');
  await page.getByLabel('Add a time').fill('20:00');
  await page.getByRole('button', { name: 'Add a time' }).click();
  await expect(page.getByText(/^Next reminder:/)).toBeVisible();
  const text = await calendarFile(page, 'Download the calendar file');
  expect(text).toContain('RRULE:FREQ=DAILY');
  expect(text).toContain('BEGIN:VALARM');
  expect(text).not.toMatch(/pain|Rhomboid, back/i);
});

test('a later calendar file moves the reminders and cancels those that are gone; the page says how to be rid of them', async ({
  page,
}) => {
  await page.goto('./#/notebook/reminders');
  for (const time of ['08:00', '20:00']) {
    await page.getByLabel('Add a time').fill(time);
    await page.getByRole('button', { name: 'Add a time' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: time })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'To take them out of your calendar' })).toBeVisible();
  const first = await calendarFile(page, 'Download the calendar file');
  const uids = (text: string): readonly string[] => text.match(/^UID:.*$/gm) ?? [];
  const sequence = (text: string): number => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);
  expect(first).toContain('METHOD:PUBLISH');
  expect(uids(first)).toHaveLength(2);

  await page.getByRole('button', { name: /^Delete ?: 08:00/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '08:00' })).toHaveCount(0);
  await page.waitForTimeout(1100);
  const second = await calendarFile(page, 'Download the calendar file');
  expect(uids(second)).toEqual(uids(first));
  expect(second.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(sequence(second)).toBeGreaterThan(sequence(first));

  await page.getByRole('button', { name: /^Delete ?: 20:00/ }).click();
  await expect(page.getByRole('heading', { name: 'To take them out of your calendar' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'If a reminder still comes' })).toBeVisible();
  for (const how of [
    /iPhone.*“Delete All Future Events”/,
    /Google Calendar.*“All events”/,
    /Outlook.*whole series/,
    /Other/,
  ])
    await expect(page.getByRole('listitem').filter({ hasText: how })).toBeVisible();
  const gone = await calendarFile(page, 'Download the file that takes them out');
  expect(gone).toContain('METHOD:CANCEL');
  expect(uids(gone)).toEqual(uids(first));
  expect(gone).not.toContain('BEGIN:VALARM');
});

test('a table is brought in after a look at it, the bad lines apart, and can be undone', async ({ page }) => {
  await page.goto('./#/notebook/import');
  const csv = 'Date;Pain;Coffee\n2026-03-01;4;2\n2026-03-02;11;1\n2026-03-03;5,5;3\nno day;3;1\n';
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'diary.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Line 3:')).toBeVisible();
  await expect(page.getByText('Line 5:')).toBeVisible();
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await expect(page.locator('.undo-bar')).toContainText('brought in');
  await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Undone.');
  await page.goto('./#/notebook/day/2026-03-01');
  await expect(page.getByText('Nothing is written for this day.')).toBeVisible();
});

test('what storage refuses stays on the screen, with what to do', async ({ page }) => {
  await openToday(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await page.goto('./#/notebook/pain');
  await page.getByRole('group', { name: 'Right now' }).getByRole('radio', { name: '5 out of 10' }).check();
  await page.getByLabel('Note').fill('do not lose this');
  await page.getByRole('button', { name: 'Save 5 out of 10' }).click();
  await expect(page.getByText(/the storage of this device is full/)).toBeVisible();
  await expect(page.getByLabel('Note')).toHaveValue('do not lose this');
  await page.goto('./#/today');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.goto('./#/notebook/pain');
  await page.reload();
  await expect(page.getByLabel('Note')).toHaveValue('do not lose this');
});

test('two tabs write, and each shows what the other wrote', async ({ page, context }) => {
  await openToday(page);
  const other = await context.newPage();
  await openToday(other);
  await saveNumber(page, 3);
  await expect(other.locator('.entries')).toContainText('3 out of 10');
  await saveNumber(other, 6);
  await expect(page.locator('.entries li')).toHaveCount(2);
});

test('works without a network after the first visit', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.goto('./#/today');
  await page.reload();
  await saveNumber(page, 4);
  await page.goto('./#/notebook/import');
  await expect(page.getByLabel('Choose a file')).toBeVisible();
  await page.goto('./#/data');
  await expect(page.locator('main h1')).toBeVisible();
});

const PAGES = [
  'today',
  'notebook/pain',
  'notebook/factors',
  'notebook/medicine',
  'notebook/treatment',
  'notebook/function',
  'notebook/peg',
  'notebook/change',
  'notebook/note',
  'notebook/flare',
  'notebook/settings',
  'notebook/reminders',
  'notebook/import',
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await openToday(page);
    await saveNumber(page, 4);
    for (const path of [...PAGES, `notebook/day/${today()}`]) {
      await page.goto(`./#/${path}`);
      await expect(page.locator('main h1')).toBeVisible();
      await page.locator('main details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      await expectNoBarrier(page);
    }
  });
}

for (const tight of TIGHT) {
  test(`nothing is cut off at ${tight.name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await makeTight(page, tight);
    await openToday(page);
    await saveNumber(page, 4);
    for (const path of [...PAGES, `notebook/day/${today()}`]) {
      await page.goto(`./#/${path}`);
      await expect(page.locator('main h1')).toBeVisible();
      await expectFits(page);
    }
  });
}
