// The screenings of danger signs in a notebook, and the last of them.
import type { Day } from '@rhomboid/ground';
import { compareEntries } from '../log/day-index.ts';
import type { Entry, ScreeningEntry } from '../log/entries.ts';
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
