// The screenings of danger signs in a notebook: the last of them, and those that came with what they looked at.
import type { Day } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import { compareEntries } from '../log/day-index.ts';
import type { Entry, ScreeningEntry } from '../log/entries.ts';
import type { NotebookEvent } from '../log/event.ts';
import type { Notebook } from '../log/fold.ts';

/** The screenings among entries, oldest first. */
export function screeningsIn(entries: Iterable<Entry>): readonly ScreeningEntry[] {
  return [...entries].filter((entry) => entry.kind === 'screening').sort(compareEntries);
}

/**
 * The screening that holds, of that day or later; null where there is none. It is the newest, unless its questions were left
 * open: then the most urgent since the last that was finished. `since` null: of any day.
 */
export function lastScreening({ entries }: Pick<Notebook, 'entries'>, since: Day | null): ScreeningEntry | null {
  const all = screeningsIn(entries.values()).filter(({ day }) => since === null || day >= since);
  const finished = all.findLastIndex(({ unfinished }) => unfinished !== true);
  const [holds = null] = all
    .slice(Math.max(0, finished))
    .reverse()
    .sort((a, b) => urgencyOf(a) - urgencyOf(b));
  return holds;
}

/** Place in the order of urgency; a level that this release does not know stands first. */
function urgencyOf({ level }: ScreeningEntry): number {
  return (LEVELS as readonly string[]).indexOf(level);
}

/**
 * Whether events bring an entry together with the screening that looked at it to the end, and nothing of the entry that came
 * later: so it is with a notebook's own file. `entries`: those of the notebook with these events in it.
 */
export function cameScreened(
  events: readonly NotebookEvent[],
  { entries }: Pick<Notebook, 'entries'>,
  id: string,
): boolean {
  const own = events.filter(({ entry }) => entry === id);
  return events.some(({ entry, at }) => {
    const screening = entries.get(entry);
    if (screening?.kind !== 'screening' || screening.unfinished === true) return false;
    return screening.cause === id && own.every((told) => told.at < at);
  });
}
