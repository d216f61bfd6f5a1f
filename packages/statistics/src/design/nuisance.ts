// What pain does without any factor: its level, its drift, its week. Columns to be averaged out, never reported.
import { weekRows } from './week-rows.ts';

/** Columns side by side, each `rows` long, with the sd (in pain points) of the normal prior on each coefficient. */
export interface Nuisance {
  readonly rows: number;
  readonly columns: number;
  /** Column-major: column j is `values[j * rows ...]`. */
  readonly values: Float64Array;
  /** 1 / sd^2; 0 is a flat prior. */
  readonly precision: Float64Array;
  /** Rows `begin[j] ... end[j] - 1` are all of column j that is not 0, also once it is whitened. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

const DRIFT_SD = 0.8;
const WEEKEND_SD = 0.5;
const WAVE_SD = 0.35;
/** Beyond this many days a straight line is no longer a fair baseline. */
const LONGEST_LINE = 400;
const KNOT_DAYS = 90;
/** Days after which whitening has forgotten a column: .85, the most clinging noise of the grid, to this power is 1e-17. */
const MEMORY_DAYS = 240;

/**
 * Level, drift, weekend, and one wave of the week, for the days on which pain was told. The drift is a straight line
 * from -1 to 1 over the diary; beyond about a year it is a chain of straight pieces with a knot every 90 days.
 */
export function nuisanceOf(toldDays: Int32Array, days: number, firstWeekday: number): Nuisance {
  const rows = toldDays.length;
  const drift = days > LONGEST_LINE ? Math.ceil((days - 1) / KNOT_DAYS) + 1 : 1;
  const columns = 4 + drift;
  const values = new Float64Array(rows * columns);
  const precision = new Float64Array(columns).fill(1 / DRIFT_SD ** 2);
  precision.set([0, 1 / WEEKEND_SD ** 2, 1 / WAVE_SD ** 2, 1 / WAVE_SD ** 2]);
  const begin = new Int32Array(columns);
  const end = new Int32Array(columns).fill(rows);
  if (drift > 1) {
    for (let knot = 0; knot < drift; knot++) {
      begin[4 + knot] = rowOf(toldDays, (knot - 1) * KNOT_DAYS);
      end[4 + knot] = rowOf(toldDays, (knot + 1) * KNOT_DAYS + MEMORY_DAYS);
    }
  }
  const row = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    fillNuisanceRow(row, toldDays[i]!, days, firstWeekday);
    for (let j = 0; j < columns; j++) values[j * rows + i] = row[j]!;
  }
  return { rows, columns, values, precision, begin, end };
}

/**
 * One day's row of the nuisance of a diary of `days` days. A day beyond them goes on with the line; where there are
 * knots, it stays at the last one.
 */
export function fillNuisanceRow(row: Float64Array, day: number, days: number, firstWeekday: number): void {
  row.set(weekRows[(day + firstWeekday) % 7]!);
  const drift = row.length - 4;
  if (drift === 1) {
    row[4] = days > 1 ? (2 * day) / (days - 1) - 1 : 0;
    return;
  }
  row.fill(0, 4);
  // A hat function around each knot: between two knots their weights add up to 1.
  const knot = Math.min(Math.floor(day / KNOT_DAYS), drift - 1);
  const along = knot === drift - 1 ? 0 : day / KNOT_DAYS - knot;
  row[4 + knot] = 1 - along;
  if (along > 0) row[5 + knot] = along;
}

/** The first row at or after a day. */
function rowOf(toldDays: Int32Array, day: number): number {
  let low = 0;
  let high = toldDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toldDays[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
