// What about a notebook limits what it can say.
import type { DayTable } from './day-table.ts';
import type { InsightNote } from './insight.ts';

/** The same pain on so many told days is no chance. */
const FEWEST_SAME = 7;
/** A stretch without told pain that a person should know of. */
const LONG_GAP = 60;
/** Clocks that change with summer are no other zone. */
const ZONE_APART = 120;
/** The last days may still change: what is kept stops before them. */
const OPEN_DAYS = 8;

/** What was counted on the days before `upTo`. */
interface Counted {
  readonly upTo: number;
  readonly told: number;
  readonly isSame: boolean;
  readonly longestGap: number;
  /** The last day on which pain was told; -1 before any. */
  readonly lastTold: number;
  readonly twice: number;
  readonly zones: readonly number[];
  readonly lastZone: number | null;
}

const NOTHING: Counted = {
  upTo: 0,
  told: 0,
  isSame: true,
  longestGap: 0,
  lastTold: -1,
  twice: 0,
  zones: [],
  lastZone: null,
};

/** Keeps the counts of settled days from evening to evening; notes depend on the days alone. */
export class NoteRun {
  #table: DayTable | null = null;
  #counted = NOTHING;

  /** Forgets days at or after `index`, and everything when the table is another. */
  keep(table: DayTable, index: number): void {
    if (table !== this.#table || index < this.#counted.upTo) this.#counted = NOTHING;
    this.#table = table;
  }

  /** Notes on the days of a table; `leftOut` factors were not compared. */
  read(table: DayTable, leftOut: number): readonly InsightNote[] {
    this.#counted = countedTo(this.#counted, table, table.days - OPEN_DAYS);
    const { told, isSame, longestGap, twice, zones } = countedTo(this.#counted, table, table.days);
    const all: readonly (InsightNote & { readonly holds: boolean })[] = [
      { note: 'same-pain', count: told, holds: isSame && told >= FEWEST_SAME },
      { note: 'long-gap', count: longestGap, holds: longestGap >= LONG_GAP },
      { note: 'told-twice', count: twice, holds: twice > 0 },
      { note: 'time-zones', count: zones.length, holds: zones.length > 1 },
      { note: 'left-out', count: leftOut, holds: leftOut > 0 },
    ];
    return all.filter(({ holds }) => holds).map(({ note, count }) => ({ note, count }));
  }
}

function countedTo(from: Counted, table: DayTable, to: number): Counted {
  if (to <= from.upTo) return from;
  let { told, isSame, longestGap, lastTold, twice, zones, lastZone } = from;
  const { pain } = table;
  for (let day = from.upTo; day < to; day++) {
    const { toldTwice, zone } = table.factsAt(day);
    if (toldTwice) twice++;
    // Most days are told in the zone of the day before.
    if (zone !== null && zone !== lastZone) {
      lastZone = zone;
      if (zones.every((other) => Math.abs(other - zone) >= ZONE_APART)) zones = [...zones, zone];
    }
    if (Number.isNaN(pain[day]!)) continue;
    if (lastTold >= 0) {
      longestGap = Math.max(longestGap, day - lastTold - 1);
      if (pain[day] !== pain[lastTold]) isSame = false;
    }
    told++;
    lastTold = day;
  }
  return { upTo: to, told, isSame, longestGap, lastTold, twice, zones, lastZone };
}
