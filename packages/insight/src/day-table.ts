// The days of a notebook side by side: facts by day, pain as numbers, and on how many days each thing was told.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { type DayFacts, EMPTY_DAY } from './day-facts.ts';
import { widened } from './widened.ts';

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
  readonly #options = new Map<string, Map<string, number>>();

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
    this.#count(this.#facts[index]!, -1);
    this.#facts[index] = facts;
    this.pain[index] = facts.pain;
    this.painKnown[index] = Number.isNaN(facts.pain) ? 0 : 1;
    this.logged[index] = facts.logged ? 1 : 0;
    if (facts.experiments.length > 0) this.testDays.add(index);
    else this.testDays.delete(index);
    this.#count(facts, 1);
  }

  /** On how many days each option of a key was told; an option that was corrected since may be there with 0. */
  optionsOf(key: string): ReadonlyMap<string, number> {
    return this.#options.get(key) ?? NO_OPTIONS;
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
  }

  #count({ told }: DayFacts, more: 1 | -1): void {
    told.forEach(({ value }, key) => {
      this.counts.set(key, (this.counts.get(key) ?? 0) + more);
      if (typeof value !== 'string') return;
      const options = this.#options.get(key) ?? new Map<string, number>();
      this.#options.set(key, options.set(value, (options.get(value) ?? 0) + more));
    });
  }
}

const NO_OPTIONS: ReadonlyMap<string, number> = new Map();
