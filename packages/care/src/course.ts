// What notebook and plan say of the course of the pain, and whether a danger sign came after the check.
import { type Assessment, type Level, levelOf, rankOf } from '@rhomboid/check';
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import { daysBetweenIn, describeTrend, type Notebook, type ScreeningEntry } from '@rhomboid/notebook';
import type { CarePerson, PlanSoFar, Said } from './person.ts';

export interface CourseSoFar {
  /** The most urgent level that check, plan and notebook ask for. */
  readonly level: Level;
  /** At least so many days of pain; null where nobody told. */
  readonly days: number | null;
  readonly notBetter: Said;
  readonly worse: Said;
  readonly stepUp: Said;
}

/** The least days of each answer to how long it has lasted: what is said of them then holds for everyone who gave it. */
const LEAST_DAYS: Readonly<Record<string, number>> = {
  'under-12-hours': 0,
  '12-72-hours': 0,
  '3-14-days': 3,
  '2-6-weeks': 14,
  '6-12-weeks': 42,
  'over-12-weeks': 84,
};

/** Six weeks are what guidelines give to care without operations (treatment phases; ACR). */
const JUDGED_AFTER = 42;
/** Less than this is not much better (Sherman 2014 and common practice). */
const MUCH_BETTER_PERCENT = 30;
/** A screening of the last days of a notebook still asks for what it asked for. Estimate. */
const SCREENED_WITHIN = 3;

/** Reads the course. Plan and notebook are taken along where there are any. */
export function courseSoFar(
  assessment: Assessment,
  person: CarePerson,
  notebook: Notebook | null,
  plan: PlanSoFar | null,
): CourseSoFar {
  const ranks = [assessment.disposition.level, plan?.careFirst?.level, screenedLevel(notebook)]
    .filter(isLevel)
    .map(rankOf);
  const told = LEAST_DAYS[String(person.answers?.duration)] ?? null;
  const since = person.painSince ?? null;
  return {
    level: levelOf(Math.min(...ranks)),
    days: plan !== null && since !== null ? Math.max(0, daysBetween(since, plan.made)) : told,
    ...trendOf(notebook),
    stepUp: plan === null ? 'unsure' : plan.stepUp.some(({ met }) => met) ? 'yes' : 'no',
  };
}

function trendOf(notebook: Notebook | null): Pick<CourseSoFar, 'notBetter' | 'worse'> {
  const span = notebook?.span ?? null;
  if (notebook === null || span === null) return { notBetter: 'unsure', worse: 'unsure' };
  const days = daysBetweenIn(notebook, span.first, span.last);
  const { direction, first, last } = describeTrend(days);
  const gain = first === null || last === null || first === 0 ? null : (100 * (first - last)) / first;
  return {
    notBetter: gain === null || days.length < JUDGED_AFTER ? 'unsure' : gain < MUCH_BETTER_PERCENT ? 'yes' : 'no',
    worse: direction === 'too-few' ? 'unsure' : direction === 'rising' ? 'yes' : 'no',
  };
}

/** The level of the last screening, if the notebook has hardly gone on since. */
function screenedLevel(notebook: Notebook | null): string | undefined {
  const last = notebook?.span?.last;
  if (notebook === null || last === undefined) return undefined;
  const from: Day = addDays(last, -SCREENED_WITHIN);
  const late = [...notebook.entries.values()].filter(
    (entry): entry is ScreeningEntry => entry.kind === 'screening' && entry.day >= from,
  );
  return late.reduce<ScreeningEntry | undefined>(
    (newest, entry) => (newest === undefined || momentOf(entry) > momentOf(newest) ? entry : newest),
    undefined,
  )?.level;
}

function momentOf({ day, time, id }: ScreeningEntry): string {
  return `${day} ${time ?? ''} ${id}`;
}

function isLevel(text: string | undefined): text is Level {
  return (LEVELS as readonly (string | undefined)[]).includes(text);
}
