// The days of a notebook side by side: facts by day, and of each key that is looked at a column of numbers.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { type DayFacts, EMPTY_DAY, type Told } from './day-facts.ts';
import { widened } from './widened.ts';

/** How a cell was told. */
export const CELL = { none: 0, yesNo: 1, number: 2, option: 3 } as const;

/** One key over all days; as long as the table has room for. */
export interface Column {
  /** 0 or 1 for yes/no, the number, or the place of the option in `options`. */
  values: Float64Array;
  /** A `CELL`. */
  cells: Uint8Array;
  /** A `ToldOrder`. */
  order: Int8Array;
  readonly options: string[];
  /** On how many days each option was told. */
  readonly daysOf: number[];
}

/** Days in order from `start`. A day that is set again replaces what it was. */
export class DayTable {
  readonly start: Day;
  /** NaN where none was told. */
  pain: Float64Array = new Float64Array(128).fill(Number.NaN);
  /** 1 where one was told. */
  painKnown: Uint8Array = new Uint8Array(128);
  logged: Uint8Array = new Uint8Array(128);
  days: number = 0;
  /** How many days each key was told on. */
  readonly counts: Map<string, number> = new Map();
  /** Days on which a test was written down. */
  readonly testDays: Set<number> = new Set();
  readonly #facts: DayFacts[] = [];
  readonly #columns = new Map<string, Column>();

  constructor(start: Day) {
    this.start = start;
  }

  dayAt(index: number): Day {
    return addDays(this.start, index);
  }

  indexOf(day: Day): number {
    return daysBetween(this.start, day);
  }

  factsAt(index: number): DayFacts {
    return this.#facts[index] ?? EMPTY_DAY;
  }

  /** Sets the facts of a day at or after the start; days between that were never set are empty. */
  set(index: number, facts: DayFacts): void {
    this.reach(index + 1);
    for (const key of this.#facts[index]!.told.keys()) {
      this.counts.set(key, this.counts.get(key)! - 1);
      const column = this.#columns.get(key);
      if (column === undefined) continue;
      if (column.cells[index] === CELL.option) column.daysOf[column.values[index]!]!--;
      column.cells[index] = CELL.none;
    }
    this.#facts[index] = facts;
    this.pain[index] = facts.pain;
    this.painKnown[index] = Number.isNaN(facts.pain) ? 0 : 1;
    this.logged[index] = facts.logged ? 1 : 0;
    if (facts.experiments.length > 0) this.testDays.add(index);
    else this.testDays.delete(index);
    facts.told.forEach((told, key) => {
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      const column = this.#columns.get(key);
      if (column !== undefined) put(column, index, told);
    });
  }

  /** The column of a key; made when it is first asked for, and kept up from then on. */
  column(key: string): Column {
    let column = this.#columns.get(key);
    if (column === undefined) {
      const room = this.pain.length;
      column = {
        values: new Float64Array(room),
        cells: new Uint8Array(room),
        order: new Int8Array(room),
        options: [],
        daysOf: [],
      };
      for (let index = 0; index < this.#facts.length; index++) {
        const told = this.#facts[index]!.told.get(key);
        if (told !== undefined) put(column, index, told);
      }
      this.#columns.set(key, column);
    }
    return column;
  }

  /** Makes the table at least `days` long. */
  reach(days: number): void {
    while (this.#facts.length < days) this.#facts.push(EMPTY_DAY);
    this.days = Math.max(this.days, days);
    const room = this.pain.length;
    if (days <= room) return;
    const wider = Math.max(2 * room, days);
    this.pain = widened(this.pain, new Float64Array(wider).fill(Number.NaN));
    this.painKnown = widened(this.painKnown, new Uint8Array(wider));
    this.logged = widened(this.logged, new Uint8Array(wider));
    for (const column of this.#columns.values()) {
      column.values = widened(column.values, new Float64Array(wider));
      column.cells = widened(column.cells, new Uint8Array(wider));
      column.order = widened(column.order, new Int8Array(wider));
    }
  }
}

function put(column: Column, index: number, { value, order }: Told): void {
  column.order[index] = order;
  if (typeof value === 'boolean') {
    column.cells[index] = CELL.yesNo;
    column.values[index] = value ? 1 : 0;
  } else if (typeof value === 'number') {
    column.cells[index] = CELL.number;
    column.values[index] = value;
  } else {
    let place = column.options.indexOf(value);
    if (place < 0) {
      place = column.options.push(value) - 1;
      column.daysOf.push(0);
    }
    column.daysOf[place]!++;
    column.cells[index] = CELL.option;
    column.values[index] = place;
  }
}
