// Flares as the filter sees them, in days.
import { random, recurrence, type Typical, watchFlares } from '@rhomboid/statistics';
import type { DayTable } from './day-table.ts';
import type { FlareInsight, Points } from './insight.ts';

const SEED = 2;
/** Flares of the last three years tell how pain goes; the window moves four weeks at a time. */
const LONGEST = 1100;
const WINDOW_STEP = 28;

/** Flares from the first day on which pain was told, or of the last three years, to the last day of the table. */
export function flaresOf(table: DayTable): FlareInsight {
  const begin = WINDOW_STEP * Math.max(0, Math.ceil((table.days - LONGEST) / WINDOW_STEP));
  const toldFrom = table.pain.subarray(begin, table.days).findIndex((value) => !Number.isNaN(value));
  if (toldFrom < 0) return NO_FLARES;
  const first = begin + toldFrom;
  const pain = table.pain.subarray(first, table.days);
  const { flares, warned } = watchFlares(pain, random(SEED));
  const told = flares.map(({ start, end, open, rise }) => ({
    start: table.dayAt(first + start),
    end: table.dayAt(first + end),
    open,
    rise,
  }));
  if (flares.length < 2) return { flares: told, warned, gap: null, length: null };
  const { gap, length } = recurrence(flares, pain.length);
  return { flares: told, warned, gap: pointsOf(gap), length: pointsOf(length) };
}

/** Nothing told, nothing seen. */
const NO_FLARES: FlareInsight = { flares: [], warned: false, gap: null, length: null };

function pointsOf({ middle, low, high }: Typical): Points {
  return { mean: middle, low, high };
}
