// The days of one of several pains. Everything else of a day stays as it is.
import type { Day } from '@rhomboid/ground';
import type { Entry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';

/** The days with only one pain in them: the one of this `pain-name` entry, or for null the one that has no name. */
export function withOnePain(notebook: Pick<Notebook, 'onDay'>, pain: string | null): Pick<Notebook, 'onDay'> {
  /** What was left, by the whole list of a day, so that what follows from it is worked out once. */
  const kept = new WeakMap<readonly Entry[], readonly Entry[]>();
  const isLeft = (entry: Entry): boolean => entry.kind !== 'pain' || (entry.pain ?? null) === pain;
  return {
    onDay(day: Day) {
      const all = notebook.onDay(day);
      const known = kept.get(all);
      if (known !== undefined) return known;
      const left = all.every(isLeft) ? all : all.filter(isLeft);
      kept.set(all, left);
      return left;
    },
  };
}
