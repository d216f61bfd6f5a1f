// A written experiment as the statistics see it: its plan, its lots, and what it says so far.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { ExperimentEntry } from '@rhomboid/notebook';
import {
  type AnalysisOptions,
  analyse,
  type ExperimentResult,
  type Plan,
  random,
  schedule,
} from '@rhomboid/statistics';

/** Blocks of three days whose first is lived as planned but not compared. */
const BLOCK_DAYS = 3;
const WASH_OUT = 1;
/** Pain of so many days before teaches how it goes. */
const DAYS_BEFORE = 60;

/** The plan of a design. */
export function planOf({ design, length }: Pick<ExperimentEntry, 'design' | 'length'>): Plan {
  return design === 'pairs'
    ? { blockDays: 1, washOut: 0, days: length }
    : { blockDays: BLOCK_DAYS, washOut: WASH_OUT, days: Math.max(length, 2 * BLOCK_DAYS) };
}

/** An experiment with its lots drawn: 1 with, 0 without, a day each from `start`. */
export interface DrawnExperiment {
  readonly entry: ExperimentEntry;
  readonly plan: Plan;
  readonly arms: Int8Array;
  /** Pain of so many days later is compared. */
  readonly lag: number;
  /** The last day of whole units. */
  readonly end: Day;
}

/** Draws the lots: the same seed, the same schedule. */
export function draw(entry: ExperimentEntry): DrawnExperiment {
  const plan = planOf(entry);
  const arms = schedule(plan, random(entry.seed));
  return { entry, plan, arms, lag: entry.lag ?? 0, end: addDays(entry.start, arms.length - 1) };
}

/** Whether it is on, or waits to begin, or for the pain of its last day, on `today`. */
export function isRunning({ entry, end, lag }: DrawnExperiment, today: Day): boolean {
  return entry.ended === undefined && today <= addDays(end, lag);
}

/** The last day whose pain counts: of the plan, of an earlier end, or today once its pain is told. */
export function lastDayOf({ entry, end, lag }: DrawnExperiment, today: Day, painOn: (day: Day) => number): Day {
  const told = Number.isNaN(painOn(today)) ? addDays(today, -1) : today;
  const last = addDays(end, lag);
  return [told, last, entry.ended ?? last].reduce((a, b) => (a < b ? a : b));
}

/** The first day whose pain matters to it. */
export function firstDayBehind({ entry }: DrawnExperiment): Day {
  return addDays(entry.start, -DAYS_BEFORE);
}

/** What it says by the evening of `last`. `painOn` gives NaN where none was told. */
export function resultOf(drawn: DrawnExperiment, last: Day, painOn: (day: Day) => number): ExperimentResult {
  const { entry, plan, arms, lag } = drawn;
  // Lots were drawn for the days; the pain that answers to them comes `lag` days later.
  const first = addDays(entry.start, lag);
  const days = Math.max(0, Math.min(arms.length, daysBetween(first, last) + 1));
  const series = (from: Day, count: number): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => painOn(addDays(from, i)));
  const options: AnalysisOptions = { before: series(addDays(first, -DAYS_BEFORE), DAYS_BEFORE) };
  return analyse(plan, arms, series(first, days), options);
}

/** Before this day there is no verdict. */
export const fewestTestDays = 14;
