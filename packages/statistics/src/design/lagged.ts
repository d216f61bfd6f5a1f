// Every factor at every lag it may have, as columns beside the days on which pain was told.
import type { DaysSoFar, Diary, Factor } from './diary.ts';
import { usualWeek } from './usual-week.ts';

/** The columns of all factors, in units of each factor's own standard deviation. */
export interface LaggedDesign {
  readonly rows: number;
  readonly columns: number;
  /** Column-major: column j is `values[j * rows ...]`. A factor that never varies has columns of 0. */
  readonly values: Float64Array;
  /** First column of each factor, and one past the last: factor k owns `first[k] ... first[k + 1] - 1`, a lag each. */
  readonly first: Int32Array;
  /** Lag of each column, in days. */
  readonly lag: Int32Array;
  /** Standard deviation of each factor over its told days, in its own unit; 0 if it never varied. */
  readonly sd: Float64Array;
  /** Mean of each factor over its told days, in its own unit; 0 if never told. */
  readonly mean: Float64Array;
  /** What each factor usually is from Monday to Sunday, in sd from its mean: factor k at `weeks[7 * k ...]`. */
  readonly weeks: Float64Array;
  /** Days on which each factor was told. */
  readonly told: Int32Array;
}

/** The days, ascending, on which a series is known. */
export function toldDaysOf(known: Uint8Array): Int32Array {
  const days: number[] = [];
  for (let d = 0; d < known.length; d++) if (known[d] === 1) days.push(d);
  return Int32Array.from(days);
}

/**
 * Lagged columns for the days `toldDays`. A value that was not told, or lies before day 0, is replaced by what the
 * factor usually is on that day of the week: it then says nothing about pain, and the week alone makes no link.
 */
export function laggedDesign(diary: Diary, toldDays: Int32Array): LaggedDesign {
  const rows = toldDays.length;
  const { factors } = diary;
  const first = new Int32Array(factors.length + 1);
  for (let k = 0; k < factors.length; k++) first[k + 1] = first[k]! + factors[k]!.lags.length;
  const columns = first[factors.length]!;
  const values = new Float64Array(rows * columns);
  const lag = new Int32Array(columns);
  const sd = new Float64Array(factors.length);
  const told = new Int32Array(factors.length);
  const mean = new Float64Array(factors.length);
  const weeks = new Float64Array(7 * factors.length);
  const filled = new Float64Array(diary.days);
  factors.forEach((factor, k) => {
    const summary = standardise(factor, diary, filled);
    sd[k] = summary.sd;
    mean[k] = summary.mean;
    told[k] = summary.told;
    weeks.set(summary.week, 7 * k);
    factor.lags.forEach((days, l) => {
      const column = first[k]! + l;
      lag[column] = days;
      for (let i = 0; i < rows; i++) {
        const day = toldDays[i]! - days;
        values[column * rows + i] = day >= 0 ? filled[day]! : summary.week[(day + diary.firstWeekday + 7) % 7]!;
      }
    });
  });
  return { rows, columns, values, first, lag, sd, mean, weeks, told };
}

/** A factor's value on a day, standardised and filled as in the design, for days that came after it. */
export function standardValue(design: LaggedDesign, k: number, diary: DaysSoFar, day: number): number {
  const sd = design.sd[k]!;
  if (sd === 0) return 0;
  const { values, known } = diary.factors[k]!;
  if (known[day] === 1) return (values[day]! - design.mean[k]!) / sd;
  return design.weeks[7 * k + ((day + diary.firstWeekday + 7) % 7)]!;
}

interface Standardised {
  readonly mean: number;
  readonly sd: number;
  readonly told: number;
  /** What it usually is, Monday first, in sd from the mean. */
  readonly week: Float64Array;
}

/** Writes the factor, centred, scaled and filled, into `filled`, all 0 if it never varies. */
function standardise(factor: Factor, diary: Diary, filled: Float64Array): Standardised {
  const { values, known } = factor;
  let told = 0;
  let sum = 0;
  for (let d = 0; d < diary.days; d++) {
    if (known[d] !== 1) continue;
    told++;
    sum += values[d]!;
  }
  const mean = told > 0 ? sum / told : 0;
  let squares = 0;
  const sums = new Float64Array(7);
  const counts = new Float64Array(7);
  for (let d = 0; d < diary.days; d++) {
    if (known[d] !== 1) continue;
    const from = values[d]! - mean;
    const weekday = (d + diary.firstWeekday) % 7;
    squares += from * from;
    sums[weekday]! += from;
    counts[weekday]!++;
  }
  const sd = told > 1 ? Math.sqrt(squares / (told - 1)) : 0;
  // Rounding alone can leave a trace of "variation" in a constant.
  if (!(sd > 1e-9 * (1 + Math.abs(mean)))) {
    filled.fill(0);
    return { mean, sd: 0, told, week: new Float64Array(7) };
  }
  for (let weekday = 0; weekday < 7; weekday++) sums[weekday]! /= sd;
  const week = usualWeek(sums, counts);
  for (let d = 0; d < diary.days; d++) {
    filled[d] = known[d] === 1 ? (values[d]! - mean) / sd : week[(d + diary.firstWeekday) % 7]!;
  }
  return { mean, sd, told, week };
}
