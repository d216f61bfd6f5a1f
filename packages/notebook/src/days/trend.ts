// Pain over days: a seven-day mean, and what a period says in one sentence.
import type { Day } from '@rhomboid/ground';
import type { DayRecord } from './days.ts';
import { mean } from './mean.ts';

const WEEK = 7;
/** A mean of seven days needs this many of them: more than half (a rule of ours; the evidence names none). */
const ENOUGH_DAYS = 4;
/** Means of thirds are not exact in binary; a difference this small is none. */
const ROUNDING = 1e-9;

/** One day of the trend. */
export interface TrendPoint {
  readonly day: Day;
  /** The day's pain, 0 to 10; null where none was told. */
  readonly value: number | null;
  /** Mean of this day and the six before, of at least four values; null on days without a value, so that gaps stay gaps. */
  readonly mean7: number | null;
}

/** The trend of consecutive days, as `daysBetweenIn` gives them. */
export function trend(days: readonly DayRecord[]): readonly TrendPoint[] {
  return days.map(({ day, pain }, i) => ({
    day,
    value: pain,
    mean7: pain === null ? null : meanOf(days, i - WEEK + 1, i + 1),
  }));
}

/** What a period says. `too-few`: fewer than 14 days, or fewer than four values in its first or its last seven. */
export interface TrendSummary {
  readonly direction: 'easing' | 'steady' | 'rising' | 'too-few';
  /** Mean pain of the first seven days, 0 to 10; null where fewer than four have a value. */
  readonly first: number | null;
  /** Mean pain of the last seven days, likewise. */
  readonly last: number | null;
  /** `last` minus `first`: below zero is better; null where there are too few days. */
  readonly change: number | null;
  /** Whether most people notice a change of this size. */
  readonly noticeable: boolean;
  /** Days with a pain value, and all days of the period. */
  readonly logged: number;
  readonly of: number;
}

/**
 * Compares the first week with the last of consecutive days. The first week begins with the period; where it has too
 * few values, with the first value. A change of less than one point is steady: the scale has steps of one point (estimate).
 */
export function describeTrend(days: readonly DayRecord[]): TrendSummary {
  const told = days.filter(({ pain }) => pain !== null).length;
  const begin = meanOf(days, 0, WEEK) === null ? days.findIndex(({ pain }) => pain !== null) : 0;
  const first = begin < 0 ? null : meanOf(days, begin, begin + WEEK);
  const last = meanOf(days, days.length - WEEK, days.length);
  const base = { first, last, logged: told, of: days.length };
  if (first === null || last === null || days.length - begin < 2 * WEEK)
    return { ...base, direction: 'too-few', change: null, noticeable: false };
  const change = last - first;
  const direction = change <= ROUNDING - 1 ? 'easing' : change >= 1 - ROUNDING ? 'rising' : 'steady';
  return { ...base, direction, change, noticeable: isNoticeable(first, last) };
}

/**
 * Whether most people notice a change between two scores of 0 to 10: by two points, or by 30 % of the first (Farrar 2001,
 * for pain getting less; that it holds for pain getting more is our estimate). The 30 % count from one point on: a
 * smaller step is not on the scale.
 */
export function isNoticeable(first: number, last: number): boolean {
  const change = Math.abs(last - first) + ROUNDING;
  return change >= 2 || (change >= 1 && change >= 0.3 * first);
}

/** Whether pain has eased as much as in people who call themselves much better: `isNoticeable`, downwards. */
export function isResponder(first: number, last: number): boolean {
  return last < first && isNoticeable(first, last);
}

/** Mean of the pain of days[from] to days[to - 1]; null where fewer than four have a value. */
function meanOf(days: readonly DayRecord[], from: number, to: number): number | null {
  const values: number[] = [];
  for (let i = Math.max(0, from); i < Math.min(to, days.length); i++) {
    const { pain } = days[i]!;
    if (pain !== null) values.push(pain);
  }
  return values.length < ENOUGH_DAYS ? null : mean(values);
}
