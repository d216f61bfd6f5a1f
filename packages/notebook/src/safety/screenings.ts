// The screenings of danger signs in a notebook: the last of them, and those that came with what they looked at.
import type { Day } from '@rhomboid/ground';
import { compareEntries } from '../log/day-index.ts';
import type { Entry, ScreeningEntry } from '../log/entries.ts';
import type { NotebookEvent } from '../log/event.ts';
import type { Notebook } from '../log/fold.ts';

/** The screenings among entries, oldest first. */
export function screeningsIn(entries: Iterable<Entry>): readonly ScreeningEntry[] {
  return [...entries].filter((entry) => entry.kind === 'screening').sort(compareEntries);
}

/** The newest screening, of that day or later; null where there is none. `since` null: of any day. */
export function lastScreening({ entries }: Pick<Notebook, 'entries'>, since: Day | null): ScreeningEntry | null {
  const last = screeningsIn(entries.values()).at(-1);
  return last !== undefined && (since === null || last.day >= since) ? last : null;
}

/**
 * Whether events bring an entry together with the screening that looked at it, and nothing of the entry that came later: so
 * it is with a notebook's own file. `entries`: those of the notebook with these events in it.
 */
export function cameScreened(
  events: readonly NotebookEvent[],
  { entries }: Pick<Notebook, 'entries'>,
  id: string,
): boolean {
  const own = events.filter(({ entry }) => entry === id);
  return events.some(({ entry, at }) => {
    const screening = entries.get(entry);
    return screening?.kind === 'screening' && screening.cause === id && own.every((told) => told.at < at);
  });
}
