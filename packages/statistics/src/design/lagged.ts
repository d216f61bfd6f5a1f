// Every factor at every lag it may have, as columns beside the days on which pain was told.
import type { Diary, Factor } from './diary.ts';

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
 * Lagged columns for the days `toldDays`. A value that was not told, or lies before day 0, is replaced by the mean of
 * its class of day (working day or weekend): it then says nothing about pain, and the week alone makes no link.
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
  const filled = new Float64Array(diary.days);
  factors.forEach((factor, k) => {
    const summary = standardise(factor, diary, filled);
    sd[k] = summary.sd;
    mean[k] = summary.mean;
    told[k] = summary.told;
    factor.lags.forEach((days, l) => {
      const column = first[k]! + l;
      lag[column] = days;
      for (let i = 0; i < rows; i++) {
        const day = toldDays[i]! - days;
        const isWeekend = (((day + diary.firstWeekday) % 7) + 7) % 7 >= 5;
        values[column * rows + i] = day >= 0 ? filled[day]! : isWeekend ? summary.weekend : summary.working;
      }
    });
  });
  return { rows, columns, values, first, lag, sd, mean, told };
}

interface Standardised {
  readonly mean: number;
  readonly sd: number;
  readonly told: number;
  /** Mean of the told working days and weekends, in sd from the mean of all. */
  readonly working: number;
  readonly weekend: number;
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
  const classSum = [0, 0];
  const classTold = [0, 0];
  for (let d = 0; d < diary.days; d++) {
    if (known[d] !== 1) continue;
    const from = values[d]! - mean;
    const group = (d + diary.firstWeekday) % 7 >= 5 ? 1 : 0;
    squares += from * from;
    classSum[group]! += from;
    classTold[group]!++;
  }
  const sd = told > 1 ? Math.sqrt(squares / (told - 1)) : 0;
  // Rounding alone can leave a trace of "variation" in a constant.
  if (!(sd > 1e-9 * (1 + Math.abs(mean)))) {
    filled.fill(0);
    return { mean, sd: 0, told, working: 0, weekend: 0 };
  }
  const working = classTold[0]! > 0 ? classSum[0]! / classTold[0]! / sd : 0;
  const weekend = classTold[1]! > 0 ? classSum[1]! / classTold[1]! / sd : 0;
  for (let d = 0; d < diary.days; d++) {
    const isWeekend = (d + diary.firstWeekday) % 7 >= 5;
    filled[d] = known[d] === 1 ? (values[d]! - mean) / sd : isWeekend ? weekend : working;
  }
  return { mean, sd, told, working, weekend };
}
