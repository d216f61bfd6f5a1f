// Ends of fair tests that are due: settled, finished, or unsafe because care comes first.
import type { Day } from '@rhomboid/ground';
import { type ExperimentState, experimentEnding } from '@rhomboid/insight';
import type { Author, Notebook, NotebookEvent } from '@rhomboid/notebook';

/** The events that write them down. `care` is the day since which care comes first; null where it does not. */
export function endingsDue(
  notebook: Notebook,
  experiments: readonly ExperimentState[],
  care: Day | null,
  today: Day,
  author: Author,
): readonly NotebookEvent[] {
  return experiments.flatMap((state) => {
    // As it stands now: another page or tab may have ended it.
    const entry = notebook.entries.get(state.entry.id);
    if (entry?.kind !== 'experiment' || entry.ending !== undefined) return [];
    const unsafe = care !== null && care >= (entry.day < entry.start ? entry.day : entry.start);
    const ending = unsafe ? 'unsafe' : experimentEnding(state);
    return ending === null ? [] : author.change(entry, { ended: today, ending });
  });
}
