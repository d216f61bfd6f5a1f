// Days out of entries that lie by day, by the notebook's own rules: every contender derives the same.
import type { Day } from '@rhomboid/ground';
import { type DayRecord, dayRecord, daysBetweenIn, type Notebook } from '@rhomboid/notebook';
import type { EntriesByDay } from '../naive-fold.ts';

/** One day. */
export function dayIn(entries: EntriesByDay, day: Day): DayRecord {
  return dayRecord(daysOf(entries), day);
}

/** Every day from the first with an entry until today. */
export function daysIn(entries: EntriesByDay, today: Day): readonly DayRecord[] {
  const first = [...entries.keys()].reduce((a, b) => (a < b ? a : b));
  return daysBetweenIn(daysOf(entries), first, today);
}

function daysOf(entries: EntriesByDay): Pick<Notebook, 'onDay'> {
  return { onDay: (day) => entries.get(day) ?? [] };
}
