// When the coach speaks up: a flare, two thin weeks, the pain back after a good month (the treatment table, D7). What happens
// in someone's life (a new job, a baby) no notebook tells, and what being well asks for is the phase's.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { PlanKnowledge, PreventionRule } from '@rhomboid/knowledge';
import { daysBetweenIn, type ExerciseEntry, type Notebook, recurrences } from '@rhomboid/notebook';
import { lightOf } from './light.ts';
import type { Plan } from './plan.ts';

const WEEK = 7;
/** So that nobody halves what is halved. */
const CUT_ALREADY = 'The numbers in your plan are halved already.';

export interface PreventionParts {
  readonly plan: PlanKnowledge;
  readonly notebook: Notebook;
  readonly today: Day;
  /** The day on which the plan began; null where none did. */
  readonly begun: Day | null;
  /** Days of a week on which the plan has exercises. */
  readonly plannedDays: number;
}

/** The rules that hold today, the most urgent first. */
export function preventionNow(parts: PreventionParts): Plan['prevention'] {
  const held = parts.plan.prevention.filter((rule) => holds(rule, parts));
  const isFlaring = held.some(({ sign }) => sign === 'amber-days');
  return held
    .filter(({ sign }) => !(isFlaring && sign === 'weeks-below-plan'))
    .toSorted((a, b) => Number(b.screenAgain) - Number(a.screenAgain))
    .map(({ id, says, does, cut, screenAgain }) => ({
      id,
      says,
      does: cut > 0 ? [...does, CUT_ALREADY] : does,
      screenAgain,
    }));
}

/** Most of the usual volume that is done now: less than 1 in a flare. */
export function flareShare(plan: PlanKnowledge, notebook: Notebook, today: Day): number {
  const rule = plan.prevention.find(({ sign }) => sign === 'amber-days');
  return rule !== undefined && isFlare(rule, plan, notebook, today) ? 1 - rule.cut : 1;
}

function holds(rule: PreventionRule, { plan, notebook, today, begun, plannedDays }: PreventionParts): boolean {
  switch (rule.sign) {
    case 'amber-days':
      return isFlare(rule, plan, notebook, today);
    case 'weeks-below-plan':
      return isBelow(rule.value, plan, exerciseDays(notebook), plannedDays, begun, today);
    case 'recurrence':
      return comebacks(notebook, today, 2 * WEEK) > 0;
    case 'recurrences-within':
      return comebacks(notebook, today, rule.withinDays ?? 182) >= rule.value;
    default:
      return false;
  }
}

/** So many days with a session that went to amber or red, within a week. */
function isFlare({ value }: PreventionRule, { exerciseRules }: PlanKnowledge, notebook: Notebook, today: Day): boolean {
  const days = new Set<Day>();
  for (let back = 0; back < WEEK; back++) {
    const day = addDays(today, -back);
    for (const entry of notebook.onDay(day)) {
      const light = entry.kind === 'exercise' ? lightOf(exerciseRules.pain, entry) : null;
      if (light === 'amber' || light === 'red') days.add(day);
    }
  }
  return days.size >= value;
}

/** So many whole weeks running with less than what counts as on track. */
function isBelow(
  weeks: number,
  { exerciseRules }: PlanKnowledge,
  done: ReadonlySet<Day>,
  planned: number,
  begun: Day | null,
  today: Day,
): boolean {
  if (begun === null || planned === 0 || daysBetween(begun, today) < weeks * WEEK) return false;
  return Array.from({ length: weeks }, (_, week) => addDays(today, -WEEK * week)).every((end) => {
    const days = Array.from({ length: WEEK }, (_, back) => addDays(end, -1 - back));
    return days.filter((day) => done.has(day)).length < planned * exerciseRules.defaults.onTrack;
  });
}

function exerciseDays(notebook: Notebook): ReadonlySet<Day> {
  const entries = [...notebook.entries.values()];
  return new Set(entries.filter((entry): entry is ExerciseEntry => entry.kind === 'exercise').map(({ day }) => day));
}

/** Times that the pain came back after a month without, within so many days. */
function comebacks(notebook: Notebook, today: Day, within: number): number {
  const from = addDays(today, -within);
  // A month without pain before the first of them has to be in sight.
  const days = daysBetweenIn(notebook, addDays(from, -60), today);
  return recurrences(days).filter(({ day }) => day >= from).length;
}
