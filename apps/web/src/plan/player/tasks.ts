// The exercises that the plan sets for a day, and which of them are done.
import type { Day } from '@rhomboid/ground';
import type { ExerciseInfo, PlanKnowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { minutesOf, type Plan } from '@rhomboid/plan';
import type { PlayedDose } from './blocks.ts';

export interface DueTask {
  readonly exercise: ExerciseInfo;
  readonly dose: PlayedDose;
  /** About how long it takes. */
  readonly minutes: number;
  /** Done as often as the plan says for the day, begun, or still to do. */
  readonly state: 'done' | 'begun' | 'open';
}

export function tasksOn(made: Plan, plan: PlanKnowledge, notebook: Notebook, day: Day): readonly DueTask[] {
  const written = notebook.onDay(day).filter((entry) => entry.kind === 'exercise');
  const today = made.week.find((one) => one.day === day)?.items ?? [];
  return today.flatMap(({ id, times }) => {
    const item = made.items.find((one) => one.id === id);
    const exercise = plan.exercises.find((one) => one.id === id);
    if (item === undefined || item.exercise === null || exercise === undefined) return [];
    const own = written.filter((entry) => entry.exercise === id);
    const whole = own.filter(({ unfinished }) => unfinished !== true).length;
    return [
      {
        exercise,
        dose: item.exercise,
        minutes: minutesOf(exercise, { ...item.exercise, daysAWeek: 7, change: '' }),
        state: whole >= times ? 'done' : own.length > 0 ? 'begun' : 'open',
      } as const,
    ];
  });
}
