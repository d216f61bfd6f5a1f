// What notebook and plan say of the course of the pain, and whether a danger sign came after the check.
import { type Assessment, type Level, levelOf, rankOf } from '@rhomboid/check';
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import { daysBetweenIn, describeTrend, episodes, lastScreening, type Notebook } from '@rhomboid/notebook';
import type { CourseSoFar } from './care.ts';
import type { CarePerson, PlanSoFar } from './person.ts';

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
/** Pain that low has got as much better as it can; the notebook's own reminder draws the same line. */
const HARDLY_ANY = 1;
/** What is judged is this course, not a former one: from here on pain is called long-lasting (treatment phases). */
const LOOKS_BACK = 84;
/** A notebook that was left for so long says nothing of today. Estimate. */
const PAST_AFTER = 28;
/** Care that is due today or sooner stays due until someone has looked again. */
const DUE_TODAY = rankOf('same-day');
/** Days that a milder screening still asks for what it asked for: as long as “within days” means. Estimate. */
const MILDER_HOLDS = 3;

/** Reads the course. Plan and notebook are taken along where there are any. */
export function courseSoFar(
  assessment: Assessment,
  person: CarePerson,
  notebook: Notebook | null,
  plan: PlanSoFar | null,
): CourseSoFar {
  const ranks = [assessment.disposition.level, plan?.careFirst?.level, screenedLevel(notebook, person)]
    .filter(isLevel)
    .map(rankOf);
  const told = LEAST_DAYS[String(person.answers?.duration)] ?? null;
  const since = person.painSince ?? null;
  const trend = trendOf(notebook, person.today);
  const triggers = (plan?.stepUp ?? []).filter(({ met }) => met).map(({ trigger }) => trigger);
  return {
    level: levelOf(Math.min(...ranks)),
    ...trend,
    days: longest([plan !== null && since !== null ? daysBetween(since, plan.made) : told, trend.days]),
    stepUp: plan === null ? 'unsure' : triggers.length > 0 ? 'yes' : 'no',
    triggers,
  };
}

type Trend = Pick<CourseSoFar, 'notBetter' | 'worse' | 'weeks' | 'days'>;

/** What the notebook says of the episode that goes on. */
function trendOf(notebook: Notebook | null, today: Day | undefined): Trend {
  const span = notebook?.span ?? null;
  if (notebook === null || span === null || isPast(span.last, today))
    return { notBetter: 'unsure', worse: 'unsure', weeks: null, days: null };
  const all = daysBetweenIn(notebook, span.first, span.last);
  const episode = episodes(all).at(-1);
  const open = episode?.recovered === null ? episode : null;
  const from = [open?.from ?? span.first, addDays(span.last, 1 - LOOKS_BACK)].sort().at(-1)!;
  const days = all.filter(({ day }) => day >= from);
  const { direction, first, last } = describeTrend(days);
  const gain = first === null || last === null || first === 0 ? null : (100 * (first - last)) / first;
  return {
    notBetter:
      gain === null || days.length < JUDGED_AFTER
        ? 'unsure'
        : gain < MUCH_BETTER_PERCENT && last! > HARDLY_ANY
          ? 'yes'
          : 'no',
    days: open === null ? null : daysBetween(open.from, open.to),
    weeks: first === null ? null : Math.floor(days.length / 7),
    worse: direction === 'too-few' ? 'unsure' : direction === 'rising' ? 'yes' : 'no',
  };
}

function longest(days: readonly (number | null)[]): number | null {
  const known = days.filter((one) => one !== null);
  return known.length === 0 ? null : Math.max(0, ...known);
}

function isPast(last: Day, today: Day | undefined): boolean {
  return today !== undefined && daysBetween(last, today) > PAST_AFTER;
}

/**
 * The level of the last screening of the notebook. One that asked for care today holds until a later word: the next
 * screening, or a whole check on a later day. Of one day both count, for nothing says which came first.
 */
function screenedLevel(notebook: Notebook | null, { wholeCheckOn, today }: CarePerson): Level | undefined {
  const last = notebook === null ? null : lastScreening(notebook, wholeCheckOn ?? null);
  if (last === null || !isLevel(last.level)) return undefined;
  const isOld = today !== undefined && daysBetween(last.day, today) > MILDER_HOLDS;
  return isOld && rankOf(last.level) > DUE_TODAY ? undefined : last.level;
}

function isLevel(text: string | undefined): text is Level {
  return (LEVELS as readonly (string | undefined)[]).includes(text);
}
