// Made-up logs for the tests of what reads a notebook. Values only.
import { addDays, type Day, random } from '@rhomboid/ground';
import { type EntryKind, EVENT_VERSION, type NotebookEvent, openNotebook, stableUuid } from '@rhomboid/notebook';
import type { NotebookState } from '../../notebook/notebook-state.ts';

export const FIRST: Day = '2026-07-01';

/** An event that writes entry number `n`. */
export function written(n: number, kind: EntryKind, set: NotebookEvent['set']): NotebookEvent {
  const at = Date.UTC(2026, 0, 1) + n;
  return {
    v: EVENT_VERSION,
    id: stableUuid(`event ${n}`, at),
    at: `${String(at).padStart(13, '0')}-0000-test`,
    entry: stableUuid(`entry ${n}`, at),
    kind,
    set,
  };
}

/** So many days from `FIRST` on, one list of events for each: pain is higher on the day after carrying. */
export function daysOfLog(days: number): readonly (readonly NotebookEvent[])[] {
  const roll = random(5);
  let before = false;
  return Array.from({ length: days }, (_, i) => {
    const day = addDays(FIRST, i);
    const carried = roll() < 0.4;
    const pain = Math.round(3 + (before ? 2 : 0) + 2 * (roll() - 0.5));
    before = carried;
    return [
      written(3 * i, 'pain', { day, time: '19:00', now: pain }),
      written(3 * i + 1, 'factor', { day, time: '19:01', factor: 'carrying', value: carried }),
      written(3 * i + 2, 'factor', { day, time: '19:01', factor: 'cold', value: roll() < 0.3 }),
    ];
  });
}

/** What an entry is of, and its fields. */
export type Written = readonly [kind: EntryKind, set: NotebookEvent['set']];

/** A notebook of these entries alone: `entry-0`, `entry-1` and so on. */
export function logOf(...entries: readonly Written[]): Pick<NotebookState, 'ofKind'> {
  const notebook = openNotebook(entries.map(([kind, set], n) => ({ ...written(n, kind, set), entry: `entry-${n}` })));
  return {
    ofKind: (kind) =>
      new Map(
        [...notebook.entries.values()].flatMap((entry) => (entry.kind === kind ? [[entry.id, entry]] : [])),
      ) as never,
  };
}
