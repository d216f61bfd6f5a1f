import { describe, expect, it } from 'vitest';
import { DiaryShapeError, TooManyFactorsError } from '../errors.ts';
import { checkDiary, type Diary, type Factor, lagsOf } from './diary.ts';
import { laggedDesign, toldDaysOf } from './lagged.ts';
import { nuisanceOf } from './nuisance.ts';

const NA = Number.NaN;

/** A series told where it is a number. */
function series(...values: number[]): Factor {
  return {
    values: Float64Array.from(values, (v) => (Number.isNaN(v) ? 0 : v)),
    known: Uint8Array.from(values, (v) => (Number.isNaN(v) ? 0 : 1)),
    lags: [0, 1, 2],
  };
}

function diary(pain: Factor, ...factors: Factor[]): Diary {
  return { days: pain.values.length, firstWeekday: 0, pain, factors };
}

describe('kinds and lags', () => {
  it('closes the same day to what answers to pain or was told after it', () => {
    expect(lagsOf('exposure', false)).toEqual([0, 1, 2]);
    expect(lagsOf('response', true)).toEqual([1, 2]);
    expect(lagsOf('shared-state', true)).toEqual([0, 1, 2]);
    expect(lagsOf('shared-state', false)).toEqual([1, 2]);
  });
});

describe('the lagged design', () => {
  it('shifts by the lag, scales by the sd, and fills with the mean of working days', () => {
    const d = diary(series(1, 2, NA, 4), series(1, 3, NA, 2));
    const design = laggedDesign(d, toldDaysOf(d.pain.known));
    expect(design.sd[0]).toBe(1);
    expect([...design.first]).toEqual([0, 3]);
    expect([...design.lag]).toEqual([0, 1, 2]);
    // Mean 2, sd 1; day 2 and the days before the diary are told by nobody: 0 from the mean of working days.
    expect([...design.values]).toEqual([-1, 1, 0, 0, -1, 0, 0, 0, 1]);
  });

  it('fills weekends with the mean of weekends', () => {
    // Monday to Sunday and one week more, the second Saturday (day 12) not told.
    const week = [0, 0, 0, 0, 0, 1, 1];
    const values = [...week, ...week];
    values[12] = NA;
    const d = diary(series(...values.map(() => 1)), series(...values));
    const design = laggedDesign(d, toldDaysOf(d.pain.known));
    expect(design.values[12]).toBeCloseTo(design.values[6]!, 12);
    expect(design.told[0]).toBe(13);
  });

  it('is all 0 for a factor told once, never, or always the same', () => {
    const d = diary(series(1, 2, 3), series(NA, 5, NA), series(NA, NA, NA), series(0.1, 0.1, 0.1));
    const design = laggedDesign(d, toldDaysOf(d.pain.known));
    expect([...design.sd]).toEqual([0, 0, 0]);
    expect(design.values.every((v) => v === 0)).toBe(true);
  });
});

describe('the nuisance', () => {
  it('has a line up to a year, and hats that add up to 1 beyond', () => {
    const days = Int32Array.from([0, 50, 89, 90, 400, 799]);
    expect(nuisanceOf(days, 365, 0).columns).toBe(5);
    const long = nuisanceOf(days, 800, 0);
    expect(long.columns).toBe(4 + 10);
    days.forEach((_, i) => {
      let sum = 0;
      for (let j = 4; j < long.columns; j++) sum += long.values[j * long.rows + i]!;
      expect(sum).toBeCloseTo(1, 12);
    });
  });

  it.each([401, 450, 451, 452, 540, 541, 3650])('has a column for the last of %d days', (days) => {
    const last = nuisanceOf(Int32Array.from([days - 1]), days, 3);
    expect([...last.values.subarray(4)].reduce((sum, v) => sum + v, 0)).toBeCloseTo(1, 12);
  });
});

describe('what is no diary', () => {
  const good = series(1, 2, 3);
  it.each([
    ['not a number', diary(good, { ...good, values: Float64Array.from([1, NA, 3]) })],
    ['infinite', diary({ ...good, values: Float64Array.from([1, Infinity, 3]) })],
    ['of other length', diary(good, series(1, 2))],
    ['with no lag', diary(good, { ...good, lags: [] })],
    ['with lags in disorder', diary(good, { ...good, lags: [1, 0] })],
    ['with a lag before its pain', diary(good, { ...good, lags: [-1] })],
    ['with a sure prior', diary(good, { ...good, prior: 1 })],
    ['with no weekday', { ...diary(good), firstWeekday: 7 }],
    ['with half a day', { ...diary(good), days: 2.5 }],
  ])('is refused: %s', (_, given) => {
    expect(() => checkDiary(given)).toThrow(DiaryShapeError);
  });

  it('is refused with 10 000 factors', () => {
    expect(() => checkDiary(diary(good, ...new Array<Factor>(10_000).fill(good)))).toThrow(TooManyFactorsError);
  });
});
