// Someone with a plan: what they told of themselves, the check that the plan stands on, and what is written already.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Day } from '@rhomboid/ground';
import { type PlanKnowledge, withNotebook, withPlan } from '@rhomboid/knowledge';
import { type EntryKind, EVENT_VERSION, type NotebookEvent, stableUuid } from '@rhomboid/notebook';
import { knowledge } from '../fixture.ts';
import { strain } from '../person.ts';
import { animationsEnd } from './barriers.ts';
import { bringIn } from './diary-file.ts';

const dist = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../knowledge/dist/${name}.json`, import.meta.url), 'utf8'));
const noted = withNotebook(knowledge, dist('knowledge-notebook'));
if (!noted.ok) throw new Error('Build the knowledge first: npm run build');
const full = withPlan(noted.value, dist('knowledge-plan'));
if (!full.ok || full.value.plan === null) throw new Error('Build the knowledge first: npm run build');

/** The plan's part of the release that the app was built with. */
export const plans: PlanKnowledge = full.value.plan;

/** Every yes-no fact answered with no: illnesses, medicines, leaves. */
export const nothingWrong: Readonly<Record<string, 'yes' | 'no' | 'unsure'>> = Object.fromEntries(
  plans.facts.flatMap(({ id, type }) => (type === 'yes-no' ? [[id, 'no'] as const] : [])),
);

export interface PlanPerson {
  readonly facts?: Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly sex?: 'female' | 'male';
  readonly birthYear?: number;
  readonly medicines?: readonly string[];
  /** More of the plan entry; null: no plan was begun. */
  readonly plan?: NotebookEvent['set'] | null;
  /** What is written already. */
  readonly entries?: readonly { readonly kind: EntryKind; readonly set: NotebookEvent['set'] }[];
}

/** Brings such a person's notebook in, with the clock on that day. */
export async function bringPerson(page: Page, today: Day, person: PlanPerson = {}): Promise<void> {
  const { facts = {}, numbers = {}, sex = 'male', birthYear = 1986, medicines = [], plan = {}, entries = [] } = person;
  const all: { kind: EntryKind; entry: string; set: NotebookEvent['set'] }[] = [
    {
      kind: 'person',
      entry: 'person',
      set: { day: today, birthYear, sex, country: 'GB', facts: { ...nothingWrong, ...facts }, numbers, medicines },
    },
    ...(plan === null
      ? []
      : [
          {
            kind: 'plan' as const,
            entry: 'plan',
            set: { day: today, begun: today, answers: strain.answers, minutes: 20, ...plan },
          },
        ]),
    ...entries.map(({ kind, set }, at) => ({ kind, entry: stableUuid(`plan person, entry ${at}`, at), set })),
  ];
  const events = all.map(({ kind, entry, set }, at): NotebookEvent => {
    const time = Date.UTC(2010, 0, 1) + at;
    return {
      v: EVENT_VERSION,
      id: stableUuid(`plan person, event ${at}`, time),
      at: `${String(time).padStart(13, '0')}-0000-test`,
      entry,
      kind,
      set,
    };
  });
  await bringIn(page, events, today);
}

/** Goes to a page of the app and waits until it stands still. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main [aria-busy]')).toHaveCount(0, { timeout: 30_000 });
  await animationsEnd(page);
}
