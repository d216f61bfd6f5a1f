// From a result to who to see: the first visit, the licence, scans and operations; and to the call where it cannot wait.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { addDays } from '@rhomboid/ground';
import { fhirBundle } from '@rhomboid/handover';
import { openNotebook } from '@rhomboid/notebook';
import { expect, knowledge, test } from './fixture.ts';
import { begin, type Person, strain, walk } from './person.ts';
import { expectFits, expectNoBarrier, makeTight, TIGHT } from './support/barriers.ts';
import { DiaryFile } from './support/diary-file.ts';
import { bringPerson } from './support/plan-person.ts';

/** A strain of over six weeks that is not getting better: a visit that is not urgent. */
const STUCK: Person = { ...strain, answers: { ...strain.answers, duration: '6-12-weeks', trend: 'same' } };
/** Drugs injected lately, and no fever: seen today all the same. */
const INJECTS: Person = {
  answers: { age: 45, sex: 'male', ivdu: 'recent', duration: '3-14-days', 'mv-spec': 'yes', fever: 'no' },
};
const HEART: Person = { answers: { age: 62, sex: 'male', pressure: 'yes', sweat: 'yes', nausea: 'yes' } };
/** A rule that a screening may have written down, with what to tell the operator. */
const HEART_RULE = knowledge.redFlags.find(({ operator }) => operator.includes('worried about my heart'))!;
const PAGES = [
  'care',
  'care/practitioner/physiotherapist',
  'care/imaging',
  'care/questions',
  'care/procedure/F-02',
  'care/check',
] as const;

async function toResult(page: Page, person: Person): Promise<void> {
  await begin(page);
  await walk(page, person);
  const show = page.getByRole('button', { name: 'Show my result' });
  if (await show.isVisible()) await show.click();
  await expect(page).toHaveURL(/#\/result$/);
}

/** The network goes once the app is kept; the page is loaded anew without it. */
async function goOffline(page: Page, context: BrowserContext): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.reload();
}

/** Keeps the check that is open, and begins the next. */
async function beginNext(page: Page): Promise<void> {
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Start a new check' }).click();
  await page.getByRole('button', { name: 'Save it and start again' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
}

/** By keyboard: what is there takes the focus, and Enter opens it. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await page.keyboard.press('Enter');
}

/** The browser with a page behind: the heading of the next one has the focus, and axe finds nothing. */
async function arrived(page: Page, heading: string): Promise<void> {
  await expect(page.locator('main h1')).toHaveText(heading);
  await expect(page.locator('main h1')).toBeFocused();
  await expectNoBarrier(page, heading);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('main h1')).toBeVisible();
}

test('a visit that is not urgent leads to the physiotherapist, the first visit and the register', async ({ page }) => {
  await toResult(page, STUCK);
  await expect(page.locator('.care .head')).toHaveText('Book a visit');
  await page.getByRole('link', { name: 'Who to see, and how soon' }).click();
  await expect(page.locator('h1')).toHaveText('Who to see, and how soon');
  await expect(page.locator('.care')).toContainText('Why for you');
  await page.getByRole('link', { name: /^Physiotherapist: the first visit/ }).click();
  await expect(page.locator('h1')).toHaveText('Physiotherapist');
  await expect(page.locator('.panel')).toContainText('In the next 2 weeks.');
  await expect(page.getByRole('link', { name: 'Find one near you' })).toHaveAttribute('href', '#/care/find/physio');
  await expect(page.getByRole('link', { name: 'HCPC register' })).toHaveAttribute(
    'href',
    'https://www.hcpc-uk.org/check-the-register/',
  );
  await page.getByLabel('Country').selectOption('au');
  await expect(page.getByRole('link', { name: 'Ahpra register' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'HCPC register' })).toHaveCount(0);
  await page.getByRole('link', { name: 'All steps of checking' }).click();
  await expect(page.locator('h1')).toHaveText('Check who treats you');
  await page.getByRole('button', { name: 'Back' }).first().click();
  await expect(page.locator('h1')).toHaveText('Physiotherapist');
});

test('from a result to a physiotherapist near, the appointment file and the printed page: offline, by keyboard', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await page.clock.setFixedTime(new Date('2026-11-21T09:00:00Z'));
  await toResult(page, STUCK);
  await goOffline(page, context);
  await press(page, page.getByRole('link', { name: 'Who to see, and how soon' }));
  await arrived(page, 'Who to see, and how soon');
  await press(page, page.getByRole('link', { name: /^Physiotherapist: the first visit/ }));
  await arrived(page, 'Physiotherapist');
  await expect(page.locator('.panel').first()).toContainText('In the next 2 weeks.');
  await press(page, page.getByRole('link', { name: 'Find one near you' }));
  await arrived(page, 'Find someone near you');
  await press(page, page.getByRole('link', { name: 'Bring in a list' }));
  await arrived(page, 'Bring in a list');
  await page
    .getByLabel('Choose a file')
    .setInputFiles(new URL('../../samples/providers/own-table.csv', import.meta.url).pathname);
  await press(page, page.getByRole('button', { name: 'Bring it in' }));
  await press(page, page.getByRole('link', { name: 'Search in it' }));
  await page.getByLabel('Where').focus();
  await page.keyboard.type('ZZ9 1AA');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^\d+ listings? within 10 km$/ })).toBeFocused();
  await expectNoBarrier(page, 'what was found');
  await press(page, page.getByRole('link', { name: 'Underhill Physio', exact: true }));
  await arrived(page, 'Underhill Physio');
  await expect(page.getByRole('link', { name: 'Call 01632 960001' })).toHaveAttribute('href', 'tel:01632960001');
  await press(page, page.getByRole('button', { name: 'Save' }));
  await press(page, page.getByRole('link', { name: /^Write the appointment down/ }));

  await expect(page.locator('main h1')).toHaveText('My appointments', { timeout: 30_000 });
  await press(page, page.getByRole('link', { name: 'Add an appointment' }));
  await expect(page.locator('main h1')).toHaveText('Add an appointment');
  await page.getByLabel('With whom').fill('Underhill Physio');
  await page.getByLabel('Day').fill('2026-11-30');
  await page.getByLabel('Time, where you know it').fill('10:40');
  await press(page, page.getByRole('button', { name: 'Save the appointment' }));
  await expect(page.locator('.visit-list')).toContainText('Underhill Physio', { timeout: 15_000 });
  await expectNoBarrier(page, 'appointments');
  const downloading = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: /^Put it into my calendar ?: Underhill Physio/ }));
  const calendar = await readFile(await (await downloading).path(), 'utf8');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).toContain('DTSTART:20261130T104000');
  expect(calendar).toContain('SUMMARY:Appointment: Underhill Physio');

  await open(page, 'care/practitioner/physiotherapist');
  await press(page, page.getByRole('link', { name: 'A page about your pain to take along' }));
  await expect(page.locator('.report')).toContainText('Asked and absent:', { timeout: 30_000 });
  await expectNoBarrier(page, 'the page to take along');
  const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
});

test('from a result that is due today to the call: offline, by keyboard', async ({ page, context }) => {
  test.setTimeout(120_000);
  await toResult(page, INJECTS);
  await goOffline(page, context);
  await press(page, page.getByRole('link', { name: 'Who to see, and how soon' }));
  await arrived(page, 'Who to see, and how soon');
  const call = page.locator('.care').getByRole('link', { name: /NHS 111/ });
  await call.focus();
  await expect(call).toBeFocused();
  await expect(call).toHaveAttribute('href', 'tel:111');
  expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await expect(page.locator('.choice-card')).toHaveCount(0);
  await expect(page.locator('.care')).toContainText('have to be looked at by a clinician today');
});

test('the notebook, the plan and what was told of oneself change who is shown, and the page says so', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const today = '2026-11-21';
  const weeks = Array.from({ length: 56 }, (_, at) => ({
    kind: 'pain' as const,
    set: { day: addDays(today, at - 55), time: '19:00', now: 5 },
  }));
  await page.clock.setFixedTime(new Date(`${today}T09:00:00Z`));
  await toResult(page, strain);
  await open(page, 'care');
  await expect(page.getByRole('heading', { name: 'What your notebook and plan add' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Bone clinic and dietitian' })).toHaveCount(0);
  await expect(page.getByText('It has not got better as it should.')).toHaveCount(0);

  await bringPerson(page, today, {
    facts: { osteoporosis: 'yes' },
    plan: { begun: addDays(today, -50) },
    entries: weeks,
  });
  await open(page, 'care');
  await expect(page.getByText('It has not got better as it should.').first()).toBeVisible({ timeout: 30_000 });
  const used = page.locator('.panel', { hasText: 'What your notebook and plan add' });
  await expect(used).toContainText('Your notebook, 8 weeks: the pain is not at least a third lower than at the start.');
  await expect(used).toContainText('What you told us of yourself');
  await expect(page.locator('.choice-card', { hasText: 'Bone clinic' })).toContainText('You told us of thin bones.');
  await page.locator('summary', { hasText: 'Tell us more' }).click();
  await page.getByLabel('Would you like hands-on treatment?').check();
  await expect(page.locator('.plain-lines li', { hasText: 'Massage therapist' }).first()).toContainText(
    'A bone may be thin or broken',
  );
  await expectNoBarrier(page, 'care with a notebook');
  await open(page, 'care/imaging');
  await expect(page.locator('.panel').first()).toContainText('care has not helped enough', { timeout: 30_000 });
  await expect(page.locator('summary', { hasText: 'Bone density scan' })).toContainText('Your bones may be thin');
});

test('what the notebook found holds until a later word, and the call is one step away from every page', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const today = '2026-11-21';
  const asked = (day: string, level: string) => ({
    kind: 'screening' as const,
    set: { day, time: '09:00', level, rules: [], answers: {}, knowledge: 'test' },
  });
  await page.clock.setFixedTime(new Date(`${addDays(today, -30)}T09:00:00Z`));
  await toResult(page, strain);
  await bringPerson(page, today, { plan: null, entries: [asked(addDays(today, -20), 'emergency-department')] });
  await open(page, 'care');
  await expect(page.locator('.call')).toBeVisible({ timeout: 30_000 });
  await open(page, 'care/practitioner/physiotherapist');
  await page.getByRole('link', { name: 'To the call' }).click();
  await expect(page.locator('.call')).toBeVisible();

  // A whole check of a later day is a later word.
  await page.clock.setFixedTime(new Date(`${today}T09:00:00Z`));
  await beginNext(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await open(page, 'care');
  await expect(page.locator('.care')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.call')).toHaveCount(0);
});

for (const width of [390, 1280]) {
  test(`an emergency that the notebook found stands first on the page, seen and read, at ${width} px`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    const today = '2026-11-21';
    await page.setViewportSize({ width, height: 844 });
    await page.clock.setFixedTime(new Date(`${addDays(today, -30)}T09:00:00Z`));
    await toResult(page, strain);
    const found = { day: today, level: 'ambulance', rules: [HEART_RULE.id], answers: {}, knowledge: 'test' };
    await bringPerson(page, today, { plan: null, entries: [{ kind: 'screening', set: found }] });
    await open(page, 'care');
    const call = page.locator('.call');
    await expect(call).toHaveAttribute('href', 'tel:999', { timeout: 30_000 });
    await expect(call).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main h1')).toContainText('999');
    await expect(page.locator('main h1')).toBeFocused();
    // What the app has to tell about itself waits below.
    await context.setOffline(true);
    await expect(page.getByRole('status')).toContainText('offline');
    expect((await page.locator('.urgent-top').boundingBox())!.y).toBe(0);
    await expect(page.locator('.urgent-top + .content .say')).toContainText(HEART_RULE.operator);
    const read = (await page.locator('#app').ariaSnapshot()).split('\n').map((line) => line.trim());
    expect(read.slice(0, 3)).toEqual([expect.stringMatching(/^- button "Skip/), '- main:', '- alert:']);
    expect(read.filter((line) => /^- (?:banner|navigation|status)/.test(line))).toHaveLength(1);
    const sayAt = read.findIndex((line) => line.includes(HEART_RULE.operator));
    expect(read.findIndex((line) => line.startsWith('- status'))).toBeGreaterThan(sayAt);
    await context.setOffline(false);
    await expectNoBarrier(page, 'the call that the notebook asks for');
    await expectFits(page);
    await page.getByRole('link', { name: 'Back to your result' }).click();
    await expect(page.locator('header')).toBeVisible();
  });
}

test('what another device found, brought back in a FHIR file, asks for the call here, too; and comes in once', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const today = '2026-11-21';
  const file = new DiaryFile('another device');
  const day = addDays(today, -20);
  file.add('screening', { day, level: 'ambulance', rules: [HEART_RULE.id], answers: {}, knowledge: 'test' });
  const parts = {
    check: null,
    notebook: openNotebook(file.events),
    insight: null,
    plan: null,
    person: null,
    visit: null,
  };
  // Older than what the person sends, and still the last word.
  const choice = { sections: [], name: '', from: addDays(today, -6), to: today, paper: 'A4' } as const;
  const identity = { name: '', sex: false, birthYear: null };
  const bundle = fhirBundle(knowledge, parts, { type: 'document', choice, identity, instant: `${today}T10:00:00Z` });
  await page.clock.setFixedTime(new Date(`${addDays(today, -30)}T09:00:00Z`));
  await toResult(page, strain);
  await page.clock.setFixedTime(new Date(`${today}T10:30:00Z`));
  await open(page, 'care');
  await expect(page.locator('.care')).toBeVisible();
  const give = async (): Promise<void> => {
    await open(page, 'report/share');
    await page.getByLabel('Choose the file').setInputFiles({
      name: 'notebook.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(bundle)),
    });
  };
  await give();
  await page.getByRole('button', { name: 'Add the new entry' }).click();
  await expect(page.locator('.undo-bar')).toContainText('One entry is added.');
  await open(page, 'care');
  await expect(page.locator('.call')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.say')).toContainText(HEART_RULE.operator);
  await give();
  await expect(page.getByText('One of them is here already, and stays as it is.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add the/ })).toHaveCount(0);
});

test('a check that was only begun does not hide an earlier call for care', async ({ page }) => {
  await toResult(page, INJECTS);
  await beginNext(page);
  await walk(page, strain, 'loc');
  await open(page, 'care');
  await expect(page.locator('.care h2')).toHaveText('Family doctor today, or urgent care');
});

test('an address of a register is said to be from memory, with the name to search for', async ({ page }) => {
  await open(page, 'care/practitioner/physiotherapist');
  await page.getByLabel('Country').selectOption('gb');
  await expect(page.getByText(/from memory and have not opened them.*search the web.*“HCPC register”/)).toBeVisible();
  await open(page, 'care/check');
  await expect(page.getByText(/from memory and have not opened them/)).toHaveCount(1);
});

test('what is told changes who is shown, which scan, and which operation is worth a talk', async ({ page }) => {
  await toResult(page, STUCK);
  await open(page, 'care');
  await expect(page.getByRole('heading', { name: 'Chiropractor or osteopath' })).toHaveCount(0);
  await page.locator('summary', { hasText: 'Tell us more' }).click();
  await page.getByLabel('Would you like hands-on treatment?').check();
  await expect(page.getByRole('heading', { name: 'Chiropractor or osteopath' })).toBeVisible();
  await page.getByLabel('Have you had good care for 3 months').check();
  await open(page, 'care/imaging');
  await expect(page.locator('.panel')).toContainText('care has not helped enough');
  await open(page, 'care/questions');
  await expect(page.getByText('Nothing that you told us asks for one of these.')).toBeVisible();
  await page.locator('summary', { hasText: 'Tell us more' }).click();
  await page.getByLabel('Has a scan shown a soft disc').check();
  await page.getByRole('link', { name: 'Keyhole removal of a disc of the mid back' }).click();
  await expect(page.locator('.panel')).toContainText('A scan shows a soft disc');
  await expect(page.locator('main')).toContainText('No randomised trial was found.');
});

test('care that is due today stands alone, with the call', async ({ page }) => {
  await toResult(page, INJECTS);
  await open(page, 'care');
  await expect(page.locator('.care .head')).toHaveText('See someone soon');
  await expect(page.locator('.care h2')).toHaveText('Family doctor today, or urgent care');
  await expect(page.locator('.care').getByRole('link', { name: /NHS 111/ })).toHaveAttribute('href', 'tel:111');
  await expect(page.locator('.choice-card')).toHaveCount(0);
});

test('an emergency shows the call and nothing above it, and every page to read says so', async ({ page }) => {
  await toResult(page, HEART);
  await open(page, 'care');
  await expect(page.locator('.call')).toHaveAttribute('href', 'tel:999');
  await expect(page.locator('header')).toHaveCount(0);
  await expect(page.locator('.card, .care')).toHaveCount(0);
  await expectNoBarrier(page, 'care in an emergency');
  await open(page, 'care/practitioner/physiotherapist');
  await expect(page.locator('.help-now')).toContainText('get help now');
  await page.getByRole('link', { name: 'To the call' }).click();
  await expect(page.locator('.call')).toBeVisible();
});

test('without a check everyone is listed, and an unknown page leads back', async ({ page }) => {
  await open(page, 'care');
  await expect(page.locator('h1')).toHaveText('Who helps with what');
  await expect(page.locator('.plain-lines > li')).toHaveCount(13);
  await open(page, 'care/practitioner/wizard');
  await page.getByRole('button', { name: 'All who can help' }).click();
  await expect(page.locator('h1')).toHaveText('Who helps with what');
});

test('offline, by keyboard alone', async ({ page, context }) => {
  await toResult(page, STUCK);
  await goOffline(page, context);
  await page.getByRole('link', { name: 'Who to see, and how soon' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  const more = page.locator('summary', { hasText: 'Tell us more' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Do you want to take a painkiller')).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Pharmacist' })).toBeVisible();
  await page.getByRole('link', { name: 'Scans and tests: which help' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toHaveText('Scans and tests');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find on the pages on care, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await toResult(page, STUCK);
    for (const path of PAGES) {
      await open(page, path);
      await page.locator('main details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      await expectNoBarrier(page, path);
    }
  });
}

for (const tight of TIGHT) {
  test(`the pages on care fit: ${tight.name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await makeTight(page, tight);
    await toResult(page, STUCK);
    for (const path of PAGES) {
      await open(page, path);
      await page.locator('main details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      await expectFits(page);
    }
  });
}
