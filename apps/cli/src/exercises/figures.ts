// The exercises of a release in their order, and their figures.
import type { Figure } from '@rhomboid/body';
import type { ExerciseInfo, PlanKnowledge } from '@rhomboid/knowledge';

/** Exercises in the order of their ids. */
export function inOrder({ exercises }: PlanKnowledge): readonly ExerciseInfo[] {
  return [...exercises].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Each exercise has its figure: the compiler sees to that. */
export function figureOf({ figures }: PlanKnowledge, wanted: string): Figure {
  return figures.find(({ id }) => id === wanted)!;
}
