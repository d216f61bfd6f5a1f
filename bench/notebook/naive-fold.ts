// The naive way: sort all events, lay them over each other, group by day; everything anew whenever anything is new. It
// trusts every field, knows no incomplete or foreign entries, and so does less than the notebook on the same log.
import type { Day } from '@rhomboid/ground';
import { compareEntries, type Entry, type FieldValue, type NotebookEvent } from '@rhomboid/notebook';

/** The entries that are not deleted, by day and in order. */
export type EntriesByDay = ReadonlyMap<Day, readonly Entry[]>;

/** Kinds that speak of no day. */
const TIMELESS = new Set(['pain-name', 'own-factor', 'own-activity', 'settings']);

/** Folds the whole log. */
export function naiveFold(events: readonly NotebookEvent[]): EntriesByDay {
  const ordered = events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  const entries = new Map<string, Record<string, FieldValue>>();
  for (const { entry, kind, set } of ordered)
    entries.set(entry, { ...(entries.get(entry) ?? { id: entry, kind }), ...set });
  return byDay([...entries.values()].flatMap(({ deleted, ...entry }) => (deleted ? [] : (entry as unknown as Entry))));
}

/** Entries by day; those that speak of none are left out. */
export function byDay(entries: readonly Entry[]): EntriesByDay {
  const days = Map.groupBy(
    entries.filter(({ kind }) => !TIMELESS.has(kind)),
    ({ day }) => day,
  );
  for (const list of days.values()) list.sort(compareEntries);
  return days;
}
