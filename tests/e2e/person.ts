// A person at the check: answers whatever page comes, with what they have, and with what is calm where they have nothing to say.

import type { Locator, Page } from '@playwright/test';
import type { Finding } from '@rhomboid/knowledge';
import { expect, knowledge } from './fixture.ts';

/**
 * What someone has: answers by finding, and one place on the map with its strength, and with words for the pain where they
 * are to be chosen there. `unsure` everywhere else when asked for.
 */
export interface Person {
  readonly answers: Readonly<Record<string, string | number | readonly string[]>>;
  readonly place?: { readonly region: string; readonly strength: number; readonly qual?: readonly string[] };
  /** More places, shown with the list: painful ones, and numb ones. */
  readonly also?: { readonly pain: readonly string[]; readonly numb: readonly string[] };
  readonly unsureOfAll?: boolean;
}

/** Options that say "nothing of the kind"; where none of them is offered, the first option is taken. */
const CALM = [
  'none',
  'no',
  'never',
  'nothing',
  'better',
  'days',
  'gradual',
  '3-14-days',
  'comes-and-goes',
  'under-15',
  'first',
];
const MOST_PAGES = 60;

export const strain: Person = {
  answers: {
    age: 34,
    sex: 'female',
    preg: 'none',
    'onset-speed': 'minutes-hours',
    'onset-trigger': ['lift'],
    duration: '3-14-days',
    trend: 'better',
    'mv-spec': 'yes',
    't-palpate': 'yes',
    'lie-better': 'yes',
    'arm-move': 'yes',
    'nrs-now': 4,
    qual: ['ache', 'tight'],
    work: ['lifting'],
    'recent-visit': 'none',
  },
  place: { region: 'between-left', strength: 4 },
};

/** Starts a check from the first page. */
export async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
}

/** Leaves the check behind from the open dialog, and starts the next. */
export async function beginAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start again without saving' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
}

/** The id of the page that is open, or null outside the questions. */
export function pageId(page: Page): string | null {
  return /#\/check\/(.+)$/.exec(page.url())?.[1] ?? null;
}

/** Goes through all pages to the end of the questions; returns the ids of the pages that were asked. */
export async function walk(page: Page, person: Person, stopBefore?: string): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let id = pageId(page); id !== null && id !== stopBefore; id = pageId(page)) {
    expect(asked.length, `still asking after ${asked.join(', ')}`).toBeLessThan(MOST_PAGES);
    asked.push(id);
    await answerPage(page, person);
  }
  return asked;
}

/** Answers the page that is open and continues. */
export async function answerPage(page: Page, person: Person): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  const heading = await page.locator('main h1').elementHandle();
  if (await page.locator('.map-picture').isVisible()) await answerMap(page, person);
  else {
    for (const input of await openFindings(page)) await answerFinding(page, input, person);
    await settle(page, person);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  // The next page has a heading of its own.
  await expect.poll(() => heading?.evaluate((node) => node.isConnected)).toBe(false);
}

async function answerMap(page: Page, { place, also, unsureOfAll }: Person): Promise<void> {
  if (unsureOfAll || place === undefined) {
    await page.getByRole('button', { name: 'I cannot show it' }).click();
    return;
  }
  await page.locator(`[data-region="${place.region}"]`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: `${place.strength} out of 10` }).check();
  for (const quality of place.qual ?? []) await page.locator(`.chips input[name="${quality}"]`).check();
  if (also !== undefined) await useList(page, also);
  await page.getByRole('button', { name: 'Yes, that’s it' }).click();
}

async function useList(page: Page, { pain, numb }: NonNullable<Person['also']>): Promise<void> {
  await page.getByRole('button', { name: 'Use a list' }).click();
  for (const sheet of ['Front', 'Right hand']) await page.locator('summary', { hasText: sheet }).click();
  for (const region of [...pain, ...numb]) await page.locator(`input[name="${region}"]`).check();
  for (const region of numb) {
    await page.locator(`input[name="${region}-numb"]`).check();
    await page.locator(`input[name="${region}-pain"]`).uncheck();
  }
}

/** Findings that have a control on the page. A page may grow or shrink with its answers, so they are read one by one. */
async function openFindings(page: Page): Promise<readonly Finding[]> {
  const ids = await page
    .locator('form [data-finding]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-finding')));
  return ids.flatMap((id) => knowledge.findings.find((finding) => finding.id === id) ?? []);
}

async function answerFinding(page: Page, finding: Finding, person: Person): Promise<void> {
  const part = page.locator(`[data-finding="${finding.id}"]`);
  // A page can hide a question that does not apply any more.
  if ((await part.count()) === 0) return;
  if (person.unsureOfAll) {
    await part.getByLabel(/^Not sure/).check();
    return;
  }
  const value = person.answers[finding.id] ?? calmValue(finding);
  if (value === 'unsure') await part.getByLabel(/^Not sure/).check();
  else if (typeof value === 'number') await answerNumber(part, finding, value);
  else if (typeof value === 'string') await part.getByLabel(optionText(finding, value), { exact: true }).check();
  else if (value.length === 0) await part.getByLabel('None of these').check();
  else for (const id of value) await part.getByLabel(optionText(finding, id), { exact: true }).check();
}

async function answerNumber(part: Locator, finding: Finding, value: number): Promise<void> {
  if (finding.range?.max === 10) await part.getByLabel(`${value} out of 10`, { exact: true }).check();
  else await part.locator('input[type=text]').fill(String(value));
}

/** The list of signs: ticks what the person has, else none, else not sure. */
async function settle(page: Page, person: Person): Promise<void> {
  const list = page.locator('[data-signs]');
  if ((await list.count()) === 0) return;
  const signs = (await list.getAttribute('data-signs'))?.split(' ') ?? [];
  if (person.unsureOfAll) {
    await list.getByLabel(/^Not sure/).check();
    return;
  }
  const having = signs.filter((id) => person.answers[id] === 'yes');
  for (const id of having) await list.locator(`input[name="${id}"]`).check();
  if (having.length === 0) await list.getByLabel('None of these').check();
}

function calmValue(finding: Finding): string | number | readonly string[] {
  if (finding.type === 'yes-no') return 'no';
  if (finding.type === 'number') return 3;
  if (finding.type === 'many') return finding.options.filter((option) => option.exclusive).map(({ id }) => id);
  return (CALM.find((id) => finding.options.some((option) => option.id === id)) ?? finding.options[0]?.id) as string;
}

function optionText(finding: Finding, id: string): string {
  if (finding.type === 'yes-no') return id === 'yes' ? 'Yes' : 'No';
  const option = finding.options.find((known) => known.id === id);
  if (option === undefined) throw new Error(`${finding.id} has no option ${id}.`);
  return option.text;
}
