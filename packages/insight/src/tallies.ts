// The counts of all that is told, kept from evening to evening.
import type { DayTable } from './day-table.ts';
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

  /** The counts of a key, read in one way, up to the last day of the table. */
  reach(id: string, key: string, reading: Reading, table: DayTable): Tally {
    let tally = this.#byId.get(id);
    if (tally === undefined || !isSame(tally.reading, reading)) {
      tally = new Tally(key, reading);
      this.#byId.set(id, tally);
    }
    tally.reach(table);
    return tally;
  }
}

function isSame(a: Reading, b: Reading): boolean {
  return a.way === b.way && a.option === b.option && a.least === b.least && a.most === b.most && a.done === b.done;
}
