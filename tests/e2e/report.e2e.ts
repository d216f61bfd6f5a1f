// From a check and a notebook to the page for the clinician, on screen and on paper; sharing it; and what comes back.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { eventsUntil, TODAY } from '../../packages/handover/src/test-people.ts';
import { expect, test } from './fixture.ts';
import { begin, strain, walk } from './person.ts';
import { expectFits, expectNoBarrier, makeTight, TIGHT } from './support/barriers.ts';
import { bringIn } from './support/diary-file.ts';

const EVENTS = eventsUntil(TODAY, 60, 3);
const PAGES = [
  'report',
  'report/letter',
  'report/questions',
  'report/share',
  'appointments',
  'appointments/visit/new',
] as const;

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0, { timeout: 30_000 });
}

/** A finished check, and a notebook brought in from another device. */
async function someone(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00Z`));
  await begin(page);
  await walk(page, strain);
  await bringIn(page, EVENTS, TODAY);
}

async function saved(page: Page, button: string | RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The paper that the page asks for, as the last of its styles says. */
function pageSize(): string {
  const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const pages = rules.filter((rule) => rule instanceof CSSPageRule);
  return /size: ([^;]+)/i.exec(pages.at(-1)?.cssText ?? '')?.[1]?.toLowerCase() ?? '';
}

test('the page for the clinician: chosen, printed on one sheet, saved', async ({ page }) => {
  test.setTimeout(120_000);
  await someone(page);
  await goTo(page, 'report');
  const report = page.locator('.report');
  await expect(report).toContainText('Asked and absent:');
  await expect(report).toContainText('Do I need a scan, or can I keep exercising?');
  await expect(report).toContainText('Mean, 7 days');
  await page.locator('summary', { hasText: 'What is on it' }).click();
  await page.getByLabel('Your name or initials').fill('A. M.');
  await expect(report).toContainText('A. M.');
  await page.getByRole('checkbox', { name: 'My questions' }).uncheck();
  await expect(report).not.toContainText('Do I need a scan');
  await page.getByRole('checkbox', { name: 'My questions' }).check();

  const file = await saved(page, 'Save as a file');
  expect(file.name).toBe('rhomboid-report.html');
  expect(file.text).toContain('<html lang="en-GB">');

  for (const paper of ['A4', 'US Letter']) {
    await page.getByRole('radio', { name: paper }).check();
    await expect.poll(() => page.evaluate(pageSize)).toBe(paper === 'A4' ? 'a4' : 'letter');
    const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), paper).toHaveLength(1);
    expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
    expect(pdf.match(/\/Alt\b/g)?.length, paper).toBeGreaterThanOrEqual(2);
    const width = Number(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/.exec(pdf)?.[1]);
    expect(Math.round(width)).toBe(paper === 'A4' ? 595 : 612);
  }
});

test('the figures on the page are those of the app', async ({ page }) => {
  test.setTimeout(120_000);
  await someone(page);
  await goTo(page, 'notebook');
  const said = page.getByText(/^Last 7 days: /);
  const [, last, first] = /Last 7 days: ([\d.]+) .*First week: ([\d.]+)\./.exec((await said.textContent()) ?? '')!;
  await goTo(page, 'report');
  await expect(page.locator('.report-severity')).toContainText(`first week ${first}, last week ${last}`);
  const tried = (await page.locator('.report-tried').textContent()) ?? '';
  const [, times, better, of] = /Heat(\d+) times; better (\d+) of (\d+)/.exec(tried)!;
  await goTo(page, 'notebook/relief');
  await page.getByRole('radio', { name: '4 weeks' }).check();
  await expect(page.locator('main')).toContainText(
    new RegExp(`HeatUsed ${times} times\\s*Went with feeling better ${better} of ${of} times`),
  );
  await goTo(page, 'result');
  const shown = await page
    .locator('.cause-name + p')
    .evaluateAll((lines) => lines.map((line) => line.textContent ?? ''));
  await goTo(page, 'report');
  const rows = await page
    .locator('.report-causes td')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''));
  expect(rows.length).toBeGreaterThan(0);
  for (const [at, row] of rows.entries()) {
    // The same word, and the same whole people out of ten.
    const [word, figures] = row.split(', ');
    const line = shown[at]!.toLowerCase();
    expect(line).toContain(`${word}:`);
    const numbers = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
    expect(numbers(line).slice(0, numbers(figures!).length - 1), row).toEqual(numbers(figures!).slice(0, -1));
  }
});

test('an appointment: written down, on the page, and in the calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00Z`));
  await goTo(page, 'appointments/visit/new');
  await page.getByRole('button', { name: 'Save the appointment' }).click();
  await expect(page.getByRole('alert')).toContainText('family doctor');
  await page.getByLabel('With whom').fill('Physiotherapist <b>');
  await page.getByLabel('Day').fill('2026-11-30');
  await page.getByLabel('Time, where you know it').fill('10:40');
  await page.getByLabel('Your questions, one in each line').fill('May I swim?\nFor how long?');
  await page.getByLabel('What worries you most?').fill('That it stays.');
  await page.getByRole('button', { name: 'Save the appointment' }).click();
  await expect(page).toHaveURL(/#\/appointments$/);
  await expect(page.locator('.visit-list')).toContainText('Physiotherapist <b>');
  const { text } = await saved(page, /^Put it into my calendar/);
  expect(text).toContain('DTSTART:20261130T104000');
  expect(text).toContain('SUMMARY:Appointment: Physiotherapist <b>');
  expect(text).not.toContain('swim');
  await goTo(page, 'report/questions');
  await expect(page.locator('.sheet')).toContainText('May I swim?');
  await expect(page.locator('.sheet')).toContainText('I worry about: That it stays.');
});

test('shared as a sealed file whose link opens it, and read back', async ({ page }) => {
  test.setTimeout(120_000);
  await someone(page);
  await goTo(page, 'report/share');
  const file = await saved(page, 'Make the file');
  expect(file.name).toBe('rhomboid-sealed.jwe');
  expect(file.text).not.toContain('resourceType');
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const link = (await page.locator('.share-link').textContent()) ?? '';
  expect(link).toMatch(/^shlink:\/[\w-]+$/);
  const give = (text: string, name: string): Promise<void> =>
    page
      .getByLabel('Choose the file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await give(file.text, 'sealed.jwe');
  await expect(page.getByRole('alert')).toContainText('The file is sealed');
  await page.getByLabel('The link, where the file is sealed').fill(link);
  await give(file.text, 'again.jwe');
  await expect(page.getByText(/It holds a check with \d+ answers/)).toBeVisible();
});

test('a record from elsewhere is only a suggestion, and shown as text', async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00Z`));
  await goTo(page, 'report/share');
  const bundle = {
    resourceType: 'Bundle',
    type: 'document',
    entry: [
      {
        resource: {
          resourceType: 'Condition',
          code: { text: 'Asthma <img src=x>', coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'J45' }] },
        },
      },
      { resource: { resourceType: 'Condition', code: { text: 'Something rare' } } },
      {
        resource: {
          resourceType: 'CarePlan',
          status: 'active',
          title: 'Back plan',
          activity: [{ detail: { description: '<script>walk</script> daily', status: 'not-started' } }],
        },
      },
      { resource: { resourceType: 'Spaceship' } },
    ],
  };
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name: 'ips.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bundle)) });
  await expect(page.getByText('<script>walk</script> daily')).toBeVisible();
  const asthma = page.getByRole('checkbox', { name: /Asthma/ });
  await expect(asthma).not.toBeChecked();
  await page.locator('summary', { hasText: 'Left out, and why' }).click();
  await expect(page.getByText(/Spaceship/)).toBeVisible();
  await expect(page.getByText(/Something rare/)).toBeVisible();
  await asthma.check();
  await page.getByRole('button', { name: 'Keep what is ticked' }).click();
  await expect(page.locator('.undo-bar')).toContainText('Kept.');
  await page.getByRole('button', { name: 'Keep the plan' }).click();
  await expect(page.locator('.undo-bar')).toContainText('The plan is kept');
  await expect(page.locator('.from-clinician')).toContainText('<script>walk</script> daily');
  await page.getByLabel('Choose the file').setInputFiles({
    name: 'old.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition","clinicalStatus":"active"}}]}',
    ),
  });
  await expect(page.getByRole('alert')).toContainText('only R4');
});

test('axe finds nothing on any page of the handover, in the light and in the dark', async ({ page }) => {
  test.setTimeout(180_000);
  await someone(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of PAGES) {
      await goTo(page, path);
      await expectNoBarrier(page, `${path} ${colorScheme}`);
    }
  }
});

for (const tight of TIGHT) {
  test(`the handover fits ${tight.name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await makeTight(page, tight);
    await bringIn(page, EVENTS, TODAY);
    for (const path of PAGES) {
      await goTo(page, path);
      await expectFits(page);
    }
  });
}
