// The counts of all columns of a table, kept from evening to evening.
import type { Column, DayTable } from './day-table.ts';
import { type Reading, Tally } from './tally.ts';

/** Beyond so many days that changed it is quicker to count anew. */
const MOST_UNCOUNTED = 60;

/** By id of candidate. */
export class Tallies {
  readonly #byId = new Map<string, Tally>();

  /** Forgets days at or after `index`. */
  keep(index: number): void {
    this.#byId.forEach((tally, id) => {
      if (tally.days - index > MOST_UNCOUNTED) this.#byId.delete(id);
      else if (index < tally.days) tally.keep(Math.max(0, index));
    });
  }

  /** The counts of a column up to the last day of the table. */
  reach(id: string, reading: Reading, table: DayTable, column: Column): Tally {
    let tally = this.#byId.get(id);
    if (tally === undefined || !isSame(tally.reading, reading)) {
      tally = new Tally(reading);
      this.#byId.set(id, tally);
    }
    tally.reach(table, column);
    return tally;
  }
}

function isSame(a: Reading, b: Reading): boolean {
  return a.way === b.way && a.place === b.place && a.least === b.least && a.most === b.most && a.done === b.done;
}
