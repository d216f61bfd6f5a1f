// One thing that was told, as numbers by day: counted day by day, and uncounted where a day is told anew.
import { CountedNumbers } from './counted-numbers.ts';
import type { DayTable } from './day-table.ts';
import { widened } from './widened.ts';

/** How it is read. */
export interface Reading {
  /** The values that count. */
  readonly way: 'boolean' | 'number' | 'string';
  /** The option that is a yes; null where values are read as they are. */
  readonly option: string | null;
  readonly least: number;
  readonly most: number;
  /** Noted only when it was done: left out on every other day of writing, once the person had begun. */
  readonly done: boolean;
}

/** What a day added, as bits. */
const MARK = { known: 1, otherWay: 2, first: 4, both: 8, before: 16, after: 32 } as const;
/** The last days may still change: counts that cannot be undone stop before them. */
const OPEN_DAYS = 8;
const ROOM = 128;

/** Counts of the days so far; they depend on the days alone, not on how often any was told anew. */
export class Tally {
  readonly key: string;
  readonly reading: Reading;
  days: number = 0;
  /** Days on which it was told in the way that counts, and in other ways. */
  told: number = 0;
  otherWays: number = 0;
  /** Of the days on which pain was told too: all, and those told before and after the first pain. */
  both: number = 0;
  before: number = 0;
  after: number = 0;
  /** Told values. */
  readonly numbers: CountedNumbers = new CountedNumbers();
  /** The value of each day so far, and whether it is known; they go on beyond, and the next day may replace them. */
  values: Float64Array = new Float64Array(ROOM);
  known: Uint8Array = new Uint8Array(ROOM);
  #marks = new Uint8Array(ROOM);
  #started: boolean = false;
  /** By lag. */
  readonly #paired: (PairedDays | undefined)[] = [];

  constructor(key: string, reading: Reading) {
    this.key = key;
    this.reading = reading;
  }

  /** Uncounts all days but the first `days`. */
  keep(days: number): void {
    for (; this.days > days; this.days--) this.#take(this.days - 1);
    this.#paired.forEach((paired, lag) => {
      if ((paired?.upTo ?? 0) + lag > days) this.#paired[lag] = undefined;
    });
  }

  /** Counts the days of the table that are not counted yet. */
  reach(table: DayTable): void {
    if (table.days > this.known.length) this.#grow(Math.max(table.days, 2 * this.known.length));
    for (; this.days < table.days; this.days++) this.#add(this.days, table);
  }

  /** Days on which it is known and pain was told `lag` days later, and of these the days with it. */
  countDays(pain: Float64Array, lag: number, { cut, above }: Cut): { readonly days: number; readonly with: number } {
    const { numbers, upTo } = this.#pairedTo(this.days - lag - OPEN_DAYS, pain, lag);
    let days = numbers.size;
    let isWith = numbers.countFrom(cut, { above });
    for (let day = upTo; day < this.days - lag; day++) {
      if (!this.#isPaired(day, pain, lag)) continue;
      days++;
      if (above ? this.values[day]! > cut : this.values[day]! >= cut) isWith++;
    }
    return { days, with: isWith };
  }

  /** The values of all paired days before `to`, and of none after it that may still change. */
  #pairedTo(to: number, pain: Float64Array, lag: number): PairedDays {
    this.#paired[lag] ??= { numbers: new CountedNumbers(), upTo: 0 };
    const paired = this.#paired[lag];
    for (; paired.upTo < to; paired.upTo++)
      if (this.#isPaired(paired.upTo, pain, lag)) paired.numbers.add(this.values[paired.upTo]!);
    return paired;
  }

  #isPaired(day: number, pain: Float64Array, lag: number): boolean {
    return this.known[day] === 1 && !Number.isNaN(pain[day + lag]!);
  }

  #add(day: number, table: DayTable): void {
    const { way, option, least, most, done } = this.reading;
    const told = table.factsAt(day).told.get(this.key);
    this.values[day] = 0;
    this.known[day] = 0;
    this.#marks[day] = 0;
    if (told === undefined) {
      if (done && this.#started && table.logged[day] === 1) this.#tell(day, 0, MARK.known);
      return;
    }
    const value = Number(option === null ? told.value : told.value === option);
    if (typeof told.value !== way || !(value >= least && value <= most)) {
      this.#marks[day] = MARK.otherWay;
      this.otherWays++;
      return;
    }
    let mark: number = MARK.known;
    if (!this.#started) mark |= MARK.first;
    this.#started = true;
    if (!Number.isNaN(table.pain[day]!)) {
      mark |= MARK.both;
      this.both++;
      if (told.order < 0) {
        mark |= MARK.before;
        this.before++;
      } else if (told.order > 0) {
        mark |= MARK.after;
        this.after++;
      }
    }
    this.#tell(day, value, mark);
  }

  #tell(day: number, value: number, mark: number): void {
    this.values[day] = value;
    this.known[day] = 1;
    this.#marks[day] = mark;
    this.numbers.add(value);
    this.told++;
  }

  #take(day: number): void {
    const mark = this.#marks[day]!;
    if ((mark & MARK.known) !== 0) {
      this.numbers.take(this.values[day]!);
      this.told--;
    }
    if ((mark & MARK.otherWay) !== 0) this.otherWays--;
    if ((mark & MARK.first) !== 0) this.#started = false;
    if ((mark & MARK.both) !== 0) this.both--;
    if ((mark & MARK.before) !== 0) this.before--;
    if ((mark & MARK.after) !== 0) this.after--;
  }

  #grow(room: number): void {
    this.values = widened(this.values, new Float64Array(room));
    this.known = widened(this.known, new Uint8Array(room));
    this.#marks = widened(this.#marks, new Uint8Array(room));
  }
}

/** Which days are days with: those above `cut`, or at it too. */
export interface Cut {
  readonly cut: number;
  readonly above: boolean;
}

/** Days on which it is known and pain was told some days later. */
interface PairedDays {
  /** Values of those before `upTo`. */
  readonly numbers: CountedNumbers;
  upTo: number;
}
