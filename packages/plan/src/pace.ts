// How fast this person's exercises may go up, and what holds each one back today.
import type { CauseGroup, ExerciseInfo, Phase, PlanKnowledge } from '@rhomboid/knowledge';
import type { DoseLimits } from './dose.ts';
import type { Wishes } from './person.ts';
import type { Pace } from './progress.ts';

/** Widespread pain goes up only after two even weeks (the worked week of it); whoever has a set of their own walks little at first. */
export function paceOf({ exerciseGroups, exercises }: PlanKnowledge, lead: CauseGroup | null): Pace {
  const own = exerciseGroups.filter(({ causes }) => lead !== null && causes.includes(lead.id));
  const moving = exercises.filter(
    ({ id, tag }) => tag === 'moving' && own.some((group) => group.exercises.includes(id)),
  );
  return { slow: lead?.id === 'WSP', easy: new Set(moving.map(({ id }) => id)) };
}

/** What the limits of an exercise hang on. */
export interface LimitParts {
  readonly plan: PlanKnowledge;
  readonly phase: Phase;
  readonly wishes: Wishes;
  /** Ids that begin at their easiest level, and were not done yet. */
  readonly easy: ReadonlySet<string>;
  /** A fresh break: short walks only. */
  readonly onlyGentle: boolean;
  /** Most of the usual volume now, 0 to 1: less in a flare. Walking goes on. */
  readonly share: number;
  /** Ids that the notebook says to do less of. */
  readonly less: { readonly has: (id: string) => boolean };
}

/** Limits of one exercise; `groups`: the sets that it was chosen for. */
export function limitsOf(exercise: ExerciseInfo, groups: readonly string[], parts: LimitParts): DoseLimits {
  const { plan, phase } = parts;
  const movement = exercise.tag === 'mobility' || exercise.tag === 'moving';
  const fresh = phase.id === 'first-48-hours' && movement;
  const held =
    fresh ||
    parts.easy.has(exercise.id) ||
    (parts.onlyGentle && exercise.tag === 'moving') ||
    parts.less.has(exercise.id);
  const days = plan.exerciseGroups.filter(({ id }) => groups.includes(id)).map(({ daysAWeek }) => daysAWeek.to);
  return {
    mostLevel: held ? 1 : levelAtHome(exercise, plan, parts.wishes),
    often: fresh,
    share: exercise.tag === 'moving' ? 1 : parts.share,
    mostDays: days.length === 0 ? null : Math.max(...days),
  };
}

/** The highest level for which nothing is missing at home; the easiest at least. */
function levelAtHome({ levels, equipment }: ExerciseInfo, plan: PlanKnowledge, { atHome }: Wishes): 1 | 2 | 3 {
  const isThere = (id: string): boolean => {
    const one = plan.equipment.find((known) => known.id === id);
    // What the exercise itself needs was looked at by the gate.
    return one === undefined || one.usual || one.instead !== '' || atHome.includes(id) || equipment.includes(id);
  };
  return levels.findLast(({ level, equipment: own }) => level === 1 || own.every(isThere))?.level ?? 1;
}
