// A clinician's plan as the person keeps it: a note of the notebook in plain words, and wishes that the plan here goes by.
import { type Day, isDay } from '@rhomboid/ground';
import { type Notebook, type PlanEntry, stableUuid } from '@rhomboid/notebook';
import { longDay } from '../../report/dates.ts';
import type { ReceivedActivity, ReceivedPlan } from './care-plan.ts';
import type { ReceivedEntry } from './entries.ts';
import { importWords as words } from './words-en.ts';

/** The `source` of a note that holds a clinician's plan. */
const SOURCE = 'clinician-plan';
/** A note takes 10 000 characters. */
const LONGEST = 9000;
/** What is not to be done any more. */
const OVER: ReadonlySet<string> = new Set(['cancelled', 'stopped', 'completed', 'entered-in-error']);

/** Whether an activity is over: it is told, and not taken over. */
export function isOver({ status }: Pick<ReceivedActivity, 'status'>): boolean {
  return OVER.has(status);
}

/** `Plan: “Back plan”, from “Dr Gray”`. */
export function planTitle({ title, author }: ReceivedPlan): string {
  return words.plan(title, author);
}

/** Goals, what to do and not to do, and remarks: one line each, the words of the plan in quotation marks. */
export function planLines({ goals, activities, notes, to }: ReceivedPlan): readonly string[] {
  return [
    ...goals.map(words.goal),
    ...activities
      .filter((activity) => !isOver(activity))
      .map(({ text, dose, doNot }) => words.activity(text, dose, doNot)),
    ...notes.map((note) => `“${note}”`),
    ...(to === null ? [] : [words.until(isDay(to) ? longDay(to) : to)]),
  ];
}

/** The note that keeps a plan. The same plan is the same entry, so that it is kept once. */
export function planNote(plan: ReceivedPlan, today: Day): ReceivedEntry {
  const note = [planTitle(plan), ...planLines(plan)].join('\n').slice(0, LONGEST).toWellFormed();
  return {
    id: stableUuid(`${SOURCE} ${note}`, 0),
    kind: 'note',
    fields: { day: today, source: SOURCE, note },
  };
}

/** A plan that was kept. */
export interface KeptPlan {
  /** Id of its note. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The clinicians' plans that the notebook keeps, the latest first. */
export function keptPlans({ entries }: Pick<Notebook, 'entries'>): readonly KeptPlan[] {
  return [...entries.values()]
    .flatMap((entry): readonly KeptPlan[] => {
      if (entry.kind !== 'note' || entry.source !== SOURCE) return [];
      const [title = '', ...lines] = (entry.note ?? '').split('\n').filter((line) => line.trim() !== '');
      return title === '' ? [] : [{ id: entry.id, day: entry.day, title, lines }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1));
}

/**
 * What a received plan asks of the plan here, over what the person said before: items to do come first, items not to do stay
 * out, its goal stands where the person gave none. What is safe is judged by the plan as ever: a wish never lets in what its
 * gate keeps out. A no of the person stands.
 */
export function planWishes(
  { activities, goals }: ReceivedPlan,
  before: PlanEntry | null,
): Pick<PlanEntry, 'liked' | 'declined' | 'goal'> {
  const items = (doNot: boolean): readonly string[] =>
    activities.flatMap((activity) =>
      activity.item !== null && activity.doNot === doNot && !isOver(activity) ? [activity.item] : [],
    );
  const declined = new Set([...(before?.declined ?? []), ...items(true)]);
  const liked = [...new Set([...(before?.liked ?? []), ...items(false)])].filter((id) => !declined.has(id));
  const goal = before?.goal === undefined || before.goal.trim() === '' ? (goals[0] ?? '') : '';
  return { liked, declined: [...declined], ...(goal === '' ? {} : { goal }) };
}
