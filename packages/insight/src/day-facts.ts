// What one day of the notebook tells insight: its pain, and every factor, treatment and medicine by its key.
import type { Day } from '@rhomboid/ground';
import {
  dayPain,
  type Entry,
  type ExperimentEntry,
  isWritten,
  type Notebook,
  type PainEntry,
} from '@rhomboid/notebook';

/** -1 where something was told before the first pain of its day, 1 where after it, 0 where nobody knows. */
export type ToldOrder = -1 | 0 | 1;

/** What was told last of one factor on one day. */
export interface Told {
  readonly value: boolean | number | string;
  readonly order: ToldOrder;
  /** Id of the entry: ids sort by the time of writing. */
  readonly id: string;
}

/** One day, ready to be compared with others. */
export interface DayFacts {
  /** 0 to 10; NaN where none was told. */
  readonly pain: number;
  /** The person wrote something about the day: what is only ever told when done was then not done. */
  readonly logged: boolean;
  /** By key: id of a factor, `treatment:heat`, `medicine:ID`. */
  readonly told: ReadonlyMap<string, Told>;
  readonly experiments: readonly ExperimentEntry[];
  /** A factor was told more than once, and not the same. */
  readonly toldTwice: boolean;
  /** Minutes that local time was ahead of UTC, as the last entry that was not filled in later says; null where none does. */
  readonly zone: number | null;
  /** The level that a danger screening of the day came to; null where there was none. */
  readonly level: string | null;
}

/** Keys of what is noted only when it was done begin so. */
export const TREATMENT = 'treatment:';
export const MEDICINE = 'medicine:';

const NOTHING_TOLD: DayFacts['told'] = new Map();
const NO_EXPERIMENTS: DayFacts['experiments'] = [];

/** The facts of one day; they depend on the entries of that day alone. */
export function dayFacts(notebook: Notebook, day: Day): DayFacts {
  const entries = notebook.onDay(day);
  if (entries.length === 0) return EMPTY_DAY;
  const firstPain = firstMoment(entries);
  const told = new Map<string, Told>();
  const experiments: ExperimentEntry[] = [];
  let logged = false;
  let toldTwice = false;
  let zone: number | null = null;
  let screening: { readonly id: string; readonly level: string } | null = null;
  for (const entry of entries) {
    logged ||= isWritten(entry);
    if (entry.late !== true) zone = entry.zone ?? zone;
    if (entry.kind === 'factor') {
      const before = told.get(entry.factor);
      toldTwice ||= before !== undefined && before.value !== entry.value;
      // What was told last counts, as in `dayRecord`.
      if (before !== undefined && entry.id < before.id) continue;
      told.set(entry.factor, { value: entry.value, order: orderOf(entry, firstPain), id: entry.id });
    } else if (entry.kind === 'medicine' || entry.kind === 'treatment' || entry.kind === 'exercise') {
      told.set(keyOf(entry), { value: true, order: 0, id: entry.id });
    } else if (entry.kind === 'experiment') experiments.push(entry);
    else if (entry.kind === 'screening' && (screening === null || entry.id > screening.id)) screening = entry;
  }
  return {
    pain: dayPain(entries) ?? Number.NaN,
    logged,
    told: told.size === 0 ? NOTHING_TOLD : told,
    experiments: experiments.length === 0 ? NO_EXPERIMENTS : experiments,
    toldTwice,
    zone,
    level: screening?.level ?? null,
  };
}

/** A day of which nothing is known. */
export const EMPTY_DAY: DayFacts = {
  pain: Number.NaN,
  logged: false,
  told: NOTHING_TOLD,
  experiments: NO_EXPERIMENTS,
  toldTwice: false,
  zone: null,
  level: null,
};

/** What was done is one thing by its kind; other treatments and sessions by what they were. */
function keyOf(entry: Extract<Entry, { kind: 'medicine' | 'treatment' | 'exercise' }>): string {
  if (entry.kind === 'medicine') return `${MEDICINE}${entry.medicine}`;
  if (entry.kind === 'exercise') return `${TREATMENT}exercise`;
  const byWhat = entry.treatment === 'other' || entry.treatment === 'session';
  return `${TREATMENT}${entry.treatment}${byWhat && entry.what !== undefined ? `:${entry.what}` : ''}`;
}

/** Minutes of the earliest pain with a time of its own, in the clock of its zone where that is known. */
function firstMoment(entries: readonly Entry[]): Moment | null {
  let first: Moment | null = null;
  for (const entry of entries) {
    if (entry.kind !== 'pain') continue;
    const moment = momentOf(entry);
    if (moment !== null && (first === null || difference(moment, first) < 0)) first = moment;
  }
  return first;
}

interface Moment {
  readonly minutes: number;
  readonly zone: number | null;
}

function momentOf({ time, zone, late }: Pick<PainEntry, 'time' | 'zone' | 'late'>): Moment | null {
  // What was filled in later was not told at the time it speaks of.
  if (time === undefined || late === true) return null;
  return { minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)), zone: zone ?? null };
}

/** Minutes from b to a: by true time where both zones are known (a day of travel), else by the wall clock. */
function difference(a: Moment, b: Moment): number {
  const wall = a.minutes - b.minutes;
  return a.zone === null || b.zone === null ? wall : wall - (a.zone - b.zone);
}

function orderOf(entry: Pick<PainEntry, 'time' | 'zone' | 'late'>, firstPain: Moment | null): ToldOrder {
  if (firstPain === null) return 0;
  if (entry.late === true) return 1;
  const moment = momentOf(entry);
  if (moment === null) return 0;
  const minutes = difference(moment, firstPain);
  return minutes < 0 ? -1 : minutes > 0 ? 1 : 0;
}
