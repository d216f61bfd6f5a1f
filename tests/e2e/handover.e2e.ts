// What comes back from a clinician, and what went out from another device: read, kept, offline, by keyboard; and bad files.
import type { Page } from '@playwright/test';
import { fhirBundle, SECTIONS } from '@rhomboid/handover';
import { openNotebook } from '@rhomboid/notebook';
import { eventsUntil, TODAY } from '../../packages/handover/src/test-people.ts';
import { expect, knowledge, test } from './fixture.ts';
import { begin, strain, walk } from './person.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { bringIn } from './support/diary-file.ts';
import { bringPerson, plans } from './support/plan-person.ts';

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0, { timeout: 30_000 });
}

async function give(page: Page, text: string, name = 'file.json'): Promise<void> {
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function goOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
}

/** Presses Tab until what has the focus bears this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
      return (label ?? '').trim();
    });
    if (name.test(here)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

const item = (id: string, text: string, more: object = {}): object => ({
  detail: {
    status: 'not-started',
    code: { text, coding: [{ system: 'https://rhomboid.invalid/fhir/CodeSystem/plan-item', code: id }] },
    ...more,
  },
});

function planFrom(activity: readonly object[]): string {
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        fullUrl: 'urn:uuid:1b0f5a50-0000-4000-8000-000000000001',
        resource: { resourceType: 'Practitioner', name: [{ given: ['Ada'], family: 'Gray <b>' }] },
      },
      {
        resource: {
          resourceType: 'CarePlan',
          status: 'active',
          intent: 'plan',
          title: 'Six weeks',
          author: { reference: 'urn:uuid:1b0f5a50-0000-4000-8000-000000000001' },
          period: { start: TODAY, end: '2027-01-02' },
          activity,
        },
      },
    ],
  });
}

test('a clinician’s plan: kept beside the plan, its items first, its “do not” out, nothing unsafe in', async ({
  page,
}) => {
  test.setTimeout(120_000);
  // Skin that feels little: heat and cold could burn it unnoticed.
  await bringPerson(page, TODAY, { facts: { 'numb-skin': 'yes' } });
  await goTo(page, 'plan');
  const rows = page.locator('a.item-row');
  const first = (await rows.first().getAttribute('href'))!.split('/').at(-1)!;
  const known = [...plans.treatments, ...plans.exercises].find(({ id }) => id === first)!;
  const heat = plans.treatments.find(({ name }) => name === 'Heat')!;

  await goTo(page, 'report/share');
  await give(
    page,
    planFrom([
      item(heat.id, 'Heat twice a day'),
      item(first, known.name, { doNotPerform: true }),
      { detail: { status: 'not-started', description: 'Swim on Fridays' } },
      { detail: { status: 'stopped', description: 'Old stretch' } },
    ]),
  );
  await expect(page.getByRole('heading', { name: 'Plan: “Six weeks”, from “Ada Gray <b>”' })).toBeVisible();
  await expect(page.getByText('The app leaves out “Heat” for now.')).toBeVisible();
  await page.locator('summary', { hasText: 'Left out, and why' }).click();
  await expect(page.getByText(/“Old stretch” is marked as stopped/)).toBeVisible();
  await expectNoBarrier(page, 'a received plan');
  await page.getByRole('button', { name: 'Keep the plan' }).click();
  await expect(page.locator('.undo-bar')).toContainText('The plan is kept.');
  await expect(page.getByText('You keep this plan.')).toBeVisible();

  await goTo(page, 'plan');
  const card = page.locator('.from-clinician');
  await expect(card).toContainText('Swim on Fridays');
  await expect(card).toContainText('Do not: ');
  await expect(card).not.toContainText('Old stretch');
  await expect(page.locator(`a.item-row[href="#/plan/item/${first}"]`)).toHaveCount(0);
  await expect(page.locator(`a.item-row[href="#/plan/item/${heat.id}"]`)).toHaveCount(0);
  await expectNoBarrier(page, 'the plan with a clinician’s');

  await card.getByRole('link', { name: /^Change or delete it/ }).click();
  await expect(page.locator('h1')).toBeVisible();
});

test('where care comes first, no plan stands beside it', async ({ page }) => {
  await bringPerson(page, TODAY, { plan: { answers: { ...strain.answers, bladder: 'yes', saddle: 'yes' } } });
  await goTo(page, 'report/share');
  await give(page, planFrom([{ detail: { status: 'not-started', description: 'Swim on Fridays' } }]));
  await page.getByRole('button', { name: 'Keep the plan' }).click();
  await goTo(page, 'plan');
  await expect(page.locator('.care')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Swim on Fridays');
});

test('a notebook that went out as FHIR comes in once on another device, offline', async ({ page }) => {
  test.setTimeout(120_000);
  const notebook = openNotebook(eventsUntil(TODAY, 20, 3));
  const bundle = fhirBundle(
    knowledge,
    { check: null, notebook, insight: null, plan: null, person: null, visit: null },
    {
      type: 'transaction',
      choice: { sections: SECTIONS, name: '', from: '2026-01-01', to: TODAY, paper: 'A4' },
      identity: { name: '', sex: false, birthYear: null },
      instant: `${TODAY}T10:00:00Z`,
    },
  );
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00Z`));
  await goTo(page, 'report/share');
  await goOffline(page);
  await give(page, JSON.stringify(bundle));
  await page.getByRole('button', { name: /^Add the \d+ new entries/ }).click();
  await expect(page.locator('.undo-bar')).toContainText('entries are added.');
  await expect(page.getByText(/of them are here already/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add the/ })).toHaveCount(0);
  await goTo(page, 'notebook/relief');
  await expect(page.locator('main')).toContainText(/ibuprofen/i);
  await goTo(page, 'report');
  await expect(page.locator('.report')).toContainText('Numb: left ring finger.');
  await expect(page.locator('.report-tried')).toContainText('Heat');
});

test('offline, by keyboard alone: choose, save the page, make a plain file', async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00Z`));
  await begin(page);
  await walk(page, strain);
  await bringIn(page, eventsUntil(TODAY, 30, 3), TODAY);
  await goTo(page, 'report');
  await goOffline(page);
  await goTo(page, 'report');
  await tabTo(page, /^What is on it$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Your name or initials$/);
  await page.keyboard.type('A. M.');
  await expect(page.locator('.report-who')).toContainText('A. M.');
  await tabTo(page, /^Causes considered$/);
  await page.keyboard.press('Space');
  await expect(page.locator('.report-causes')).toHaveCount(0);
  await tabTo(page, /^Save as a file$/);
  const [report] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(report.suggestedFilename()).toBe('rhomboid-report.html');
  await tabTo(page, /^Share it, or open what came back$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, /^A sealed file and a code/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^A plain file/ })).toBeChecked();
  await tabTo(page, /^Make the file$/);
  const [plain] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(plain.suggestedFilename()).toBe('rhomboid-fhir.json');
});

const within = (resource: object): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] });
const whole = planFrom([item('E01', 'Rows')]);
const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['a torn file', whole.slice(0, 200), /is not JSON/],
  ['no JSON at all', '<html><script>alert(1)</script>', /is not JSON/],
  ['an empty file', '', /is not JSON/],
  ['JSON that is no FHIR', '[1, 2]', /no FHIR/],
  ['STU3', within({ resourceType: 'AllergyIntolerance', clinicalStatus: 'active' }), /STU3 or DSTU2; only R4/],
  ['R5', within({ resourceType: 'MedicationStatement', adherence: {} }), /FHIR R5; only R4/],
  ['a bundle with nothing in it', '{"resourceType":"Bundle","entry":[]}', /holds nothing/],
  ['a sealed file without its link', 'eyJh..aaaa.bbbb.cccc', /The file is sealed/],
];

test('bad files are told in one sentence, and the next good one is read', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00Z`));
  await goTo(page, 'report/share');
  for (const [what, text, told] of BAD) {
    await give(page, text, `${what}.json`);
    await expect(page.getByRole('alert'), what).toContainText(told);
  }
  await give(page, `\ufeff${whole}`, 'with a byte order mark.json');
  await expect(page.getByRole('heading', { name: /^Plan: “Six weeks”/ })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const hostile = within({
    resourceType: 'CarePlan',
    status: 'active',
    title: '<img src=x onerror="document.title=1">\u202e\u0000',
    activity: [{ detail: { status: 'x', description: `<svg onload=alert(1)>${'a'.repeat(5000)}` } }],
  });
  await give(page, hostile, 'hostile.json');
  await expect(page.getByRole('heading', { name: /<img src=x/ })).toBeVisible();
  expect(await page.locator('main img, main svg[onload]').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});
