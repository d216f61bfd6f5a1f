// Danger signs that somebody told, or was not sure of, and that nobody has looked at yet.
import type { Day } from '@rhomboid/ground';
import type { Entry, ExerciseEntry, PainEntry } from '../log/entries.ts';

/**
 * The entries among these with a sign, told or not sure, that no screening among them has looked at to its end: pains of
 * that day or later (`since` null: of any day), and exercises with an alarm of any day. Pains come first.
 */
export function openSigns(entries: Iterable<Entry>, since: Day | null): readonly (PainEntry | ExerciseEntry)[] {
  const all = [...entries];
  const screenings = all.filter((entry) => entry.kind === 'screening');
  const followed = new Set(screenings.flatMap(({ cause, unfinished }) => (unfinished === true ? [] : cause)));
  const open = all.filter(({ id }) => !followed.has(id));
  const pains = open.filter((entry) => entry.kind === 'pain');
  const exercises = open.filter((entry) => entry.kind === 'exercise');
  return [
    ...pains.filter((pain) => isSigned(pain) && (since === null || pain.day >= since)),
    ...exercises.filter(({ alarm }) => alarm !== undefined),
  ];
}

function isSigned({ signs }: PainEntry): boolean {
  return Object.values(signs ?? {}).some((said) => said !== 'no');
}
