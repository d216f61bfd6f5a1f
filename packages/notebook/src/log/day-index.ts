// Which entries speak of which day, kept up while entries come, change and go.
import type { Day } from '@rhomboid/ground';
import type { Entry } from './entries.ts';

/** By day, then time (none comes first), then id: the order of writing. */
export function compareEntries(a: Entry, b: Entry): number {
  return compare(a.day, b.day) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id);
}

const NOTHING: readonly Entry[] = [];

interface DayList {
  readonly day: Day;
  entries: Entry[];
  /** The entries in order; null until somebody asks. */
  sorted: readonly Entry[] | null;
}

/** Entries by day. To add one costs the same however many there are; a day is sorted only when it is asked for. */
export class DayIndex {
  readonly #days = new Map<Day, DayList>();
  /** The list that was added to last: an evening's entries speak of one day. */
  #last: DayList | null = null;
  #span: { readonly first: Day; readonly last: Day } | null | undefined;

  /** Gives the day, the same text for all its entries: a text that was looked up before is found sooner. */
  add(entry: Entry): Day {
    const { day } = entry;
    let list = this.#last?.day === day ? this.#last : this.#days.get(day);
    if (list === undefined) {
      list = { day, entries: [], sorted: null };
      this.#days.set(day, list);
      this.#widen(day);
    }
    list.entries.push(entry);
    list.sorted = null;
    this.#last = list;
    return list.day;
  }

  remove(entry: Entry): void {
    const list = this.#days.get(entry.day);
    if (list === undefined) return;
    list.entries = list.entries.filter((other) => other !== entry);
    list.sorted = null;
    if (list.entries.length > 0) return;
    this.#days.delete(entry.day);
    this.#last = null;
    this.#span = undefined;
  }

  #widen(day: Day): void {
    if (this.#span === undefined) return;
    const { first, last } = this.#span ?? { first: day, last: day };
    this.#span = { first: day < first ? day : first, last: day > last ? day : last };
  }

  /** The entries of a day, by `compareEntries`; the same list until one of them changes. */
  on(day: Day): readonly Entry[] {
    const list = this.#days.get(day);
    if (list === undefined) return NOTHING;
    list.sorted ??= list.entries.toSorted(compareEntries);
    return list.sorted;
  }

  /** The first and last day with an entry; worked out anew only after a day went. */
  get span(): { readonly first: Day; readonly last: Day } | null {
    if (this.#span === undefined) this.#span = spanOf(this.#days.keys());
    return this.#span;
  }
}

function spanOf(days: Iterable<Day>): { readonly first: Day; readonly last: Day } | null {
  let first: Day | null = null;
  let last: Day | null = null;
  for (const day of days) {
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return first === null || last === null ? null : { first, last };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
