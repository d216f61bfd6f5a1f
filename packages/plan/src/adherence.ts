// How much of the plan was done, counted kindly.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { PlanKnowledge } from '@rhomboid/knowledge';
import type { Notebook, PlanEntry } from '@rhomboid/notebook';
import type { Plan } from './plan.ts';

const WEEK = 7;

/** Days of the week that hold an exercise. */
export function exerciseDaysIn({ exercises }: PlanKnowledge, week: Plan['week']): number {
  const ids = new Set(exercises.map(({ id }) => id));
  return week.filter(({ items }) => items.some(({ id }) => ids.has(id))).length;
}

/** Days with a session in the last seven against days that hold one; more than planned is not counted against anyone. */
export function adherenceOf(
  plan: PlanKnowledge,
  notebook: Notebook,
  week: Plan['week'],
  entry: PlanEntry | null,
  today: Day,
): Plan['adherence'] {
  if (entry?.begun === undefined || daysBetween(entry.begun, today) < WEEK) return null;
  const planned = exerciseDaysIn(plan, week);
  if (planned === 0) return null;
  const days = [...notebook.entries.values()].flatMap((one) =>
    one.kind === 'exercise' && one.day > addDays(today, -WEEK - 1) && one.day < today ? [one.day] : [],
  );
  const done = Math.min(planned, new Set(days).size);
  const onTrack = done >= planned * plan.exerciseRules.defaults.onTrack;
  const text = onTrack
    ? `You exercised on ${done} of ${planned} planned days last week: on track.`
    : `You exercised on ${done} of ${planned} planned days last week. Every one counts. Would a smaller plan fit better?`;
  return { done, planned, text };
}
