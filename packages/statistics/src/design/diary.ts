// A diary as the statistics see it: numbers by calendar day, each with whether it was told. No names, no meaning.
import { DiaryShapeError, TooManyFactorsError } from '../errors.ts';

/** One number for each calendar day. `values[d]` counts only where `known[d]` is 1, and must be finite there. */
export interface Series {
  readonly values: Float64Array;
  readonly known: Uint8Array;
}

/** Something of a day that may go with pain, and the lags (days before the pain) at which it may. */
export interface Factor extends Series {
  /** Whole days 0 to 6, ascending, not empty: from `lagsOf`. At most one of them is chosen. */
  readonly lags: readonly number[];
  /** Chance, before the diary speaks, that the factor goes with pain: above 0, below 1. Not told: `usualPrior`. */
  readonly prior?: number;
  /**
   * Whether each day's value was settled before that day's pain was felt or told: the weather, or what was told in the
   * morning. Of others the diary itself is asked whether they answer to pain. Not told: no.
   */
  readonly isBeforePain?: boolean;
}

/** Day 0 is the first calendar day; every series has `days` numbers. */
export interface Diary {
  readonly days: number;
  /** Weekday of day 0: 0 Monday to 6 Sunday. */
  readonly firstWeekday: number;
  readonly pain: Series;
  readonly factors: readonly Factor[];
}

/** A diary read day by day: its series may be longer than the days that are known so far. */
export type DaysSoFar = Omit<Diary, 'days'>;

/**
 * What a factor is to pain. An *exposure* can come before it. A *response* answers to it, so on the same day it says
 * nothing about what came first. A *shared state* has its causes in common with pain.
 */
export type FactorKind = 'exposure' | 'response' | 'shared-state';

const FROM_SAME_DAY: readonly number[] = [0, 1, 2];
const FROM_NEXT_DAY: readonly number[] = [1, 2];

/**
 * The lags a kind allows. Same-day values of a response, or of a shared state that was not told before the pain, mislead
 * whoever takes them for causes (false discovery 57 to 69 % even with all parameters known), so lag 0 is theirs no more.
 */
export function lagsOf(kind: FactorKind, toldBeforePain: boolean): readonly number[] {
  const isSameDayHonest = kind === 'exposure' || (kind === 'shared-state' && toldBeforePain);
  return isSameDayHonest ? FROM_SAME_DAY : FROM_NEXT_DAY;
}

/**
 * The chance of a factor of which nothing is known: 2.65 of all that are tracked (our estimate), at most 0.3. Who tracks
 * more has more that is beside the point, and more ways to be fooled (Scott and Berger, Annals of Statistics 38 (2010)).
 */
export function usualPrior(factors: number): number {
  return Math.min(0.3, 2.65 / Math.max(1, factors));
}

/** The most factors that are compared at once: beyond it the tables outgrow a phone. */
export const mostFactors = 400;

/** Throws `DiaryShapeError` or `TooManyFactorsError` unless the diary can be read. */
export function checkDiary(diary: Diary): void {
  if (!Number.isInteger(diary.days) || diary.days < 0) throw new DiaryShapeError(`days: ${diary.days} is no count`);
  if (!Number.isInteger(diary.firstWeekday) || diary.firstWeekday < 0 || diary.firstWeekday > 6) {
    throw new DiaryShapeError(`firstWeekday: ${diary.firstWeekday} is not 0 to 6`);
  }
  if (diary.factors.length > mostFactors) {
    throw new TooManyFactorsError(`${diary.factors.length} factors; at most ${mostFactors} can be compared at once`);
  }
  checkSeries(diary.pain, diary.days, 'pain');
  diary.factors.forEach((factor, index) => {
    const place = `factor ${index}`;
    checkSeries(factor, diary.days, place);
    checkLags(factor.lags, place);
    if (factor.prior !== undefined && !(factor.prior > 0 && factor.prior < 1)) {
      throw new DiaryShapeError(`${place}: prior ${factor.prior} is not between 0 and 1`);
    }
  });
}

function checkLags(lags: readonly number[], place: string): void {
  const isAscending = lags.every((lag, i) => Number.isInteger(lag) && lag <= 6 && lag > (i === 0 ? -1 : lags[i - 1]!));
  if (lags.length === 0 || !isAscending) throw new DiaryShapeError(`${place}: lags must be ascending days 0 to 6`);
}

// Numbers this large are no measurement, and their squares would not be finite.
const LARGEST = 1e9;

/** Whether a number can be a value of a series. */
export function isMeasurement(value: number): boolean {
  return Math.abs(value) <= LARGEST;
}

function checkSeries(series: Series, days: number, place: string): void {
  if (series.values.length !== days || series.known.length !== days) {
    throw new DiaryShapeError(`${place}: values and known must have ${days} numbers`);
  }
  for (let d = 0; d < days; d++) {
    if (series.known[d] === 1 && !isMeasurement(series.values[d]!)) {
      throw new DiaryShapeError(`${place}: day ${d} is not a finite number within ${LARGEST}`);
    }
  }
}
