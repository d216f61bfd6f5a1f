// Whether it is time for more: the triggers of the phase, read from the notebook.
import { addDays, type Day } from '@rhomboid/ground';
import type { Phase, StepUp } from '@rhomboid/knowledge';
import { daysBetweenIn, describeTrend, type Notebook, recurrences } from '@rhomboid/notebook';
import type { Course } from './phase.ts';
import type { Plan } from './plan.ts';
import type { ExerciseProgress } from './progress.ts';

/** Exercises taken out within four weeks that mean: someone should look. Estimate. */
const MANY_REMOVED = 3;
const REMOVED_WITHIN = 28;

/**
 * Told beforehand, and whether each holds now. What an earlier phase wanted by a certain day holds on after it. What the
 * notebook cannot know (sleep, work, mood) is never claimed.
 */
export function stepUps(
  phases: readonly Phase[],
  course: Course,
  progress: ReadonlyMap<string, ExerciseProgress>,
  notebook: Notebook,
  today: Day,
): Plan['stepUp'] {
  const { phase } = course;
  const earlier = phases
    .filter((one) => one.id !== 'recovered' && phase.id !== 'recovered' && one.fromDay < phase.fromDay)
    .flatMap((one) => one.stepUp)
    .filter(({ fromDay, id }) => fromDay !== null && !phase.stepUp.some((own) => own.id === id))
    .filter((rule) => isMet(rule, course, notebook, today));
  const rules = [...phase.stepUp, ...earlier].map((rule) => ({
    trigger: rule.says,
    do: rule.do,
    met: isMet(rule, course, notebook, today),
  }));
  return isTooMuch(progress, today) ? [...rules, TOO_MUCH] : rules;
}

const TOO_MUCH = {
  trigger: 'Several exercises made it worse.',
  do: 'See a physiotherapist: look together at which movement your back can take now.',
  met: true,
};

/** Whether so many exercises went wrong lately that trying yet others would be guessing. */
export function isTooMuch(progress: ReadonlyMap<string, ExerciseProgress>, today: Day): boolean {
  const lately = [...progress.values()].filter(
    ({ removed, change }) => removed && change !== null && change.day > addDays(today, -REMOVED_WITHIN),
  );
  return lately.length >= MANY_REMOVED;
}

/** Two days with pain that high, so that one bad hour does not raise the alarm; the person can always ask sooner. */
const HIGH_DAYS = 2;

function isMet({ sign, value, fromDay }: StepUp, course: Course, notebook: Notebook, today: Day): boolean {
  if (fromDay !== null && (course.day ?? -1) < fromDay) return false;
  const days = daysBetweenIn(notebook, addDays(today, -13), today);
  const month = daysBetweenIn(notebook, addDays(today, -27), today);
  switch (sign) {
    case 'pain-at-least': {
      const told = days.flatMap(({ pain }) => (pain === null ? [] : [pain])).slice(-HIGH_DAYS);
      return told.length === HIGH_DAYS && told.every((pain) => pain >= (value ?? 10));
    }
    case 'worse':
      return describeTrend(days).direction === 'rising' || describeTrend(month).direction === 'rising';
    case 'not-better': {
      if (describeTrend(days).direction === 'easing') return false;
      // Slow easing is easing, too: against the first week that was told, not only within a fortnight.
      const first = notebook.span?.first;
      const { direction } = describeTrend(first === undefined ? days : daysBetweenIn(notebook, first, today));
      return direction === 'rising' || direction === 'steady';
    }
    case 'better-by-less-than': {
      const first = notebook.span?.first;
      if (first === undefined) return false;
      const summary = describeTrend(daysBetweenIn(notebook, first, today));
      if (summary.first === null || summary.last === null || summary.first === 0) return false;
      return (100 * (summary.first - summary.last)) / summary.first < (value ?? 30);
    }
    case 'recurrence':
      return recurrences(daysBetweenIn(notebook, addDays(today, -60), today)).some(
        ({ day }) => day >= addDays(today, -7),
      );
    default:
      return false;
  }
}
