import { describe, expect, it } from 'vitest';
import { DiaryShapeError, TooManyFactorsError } from '../errors.ts';
import { checkDiary, type Diary, type Factor, lagsOf } from './diary.ts';
import { laggedDesign, toldDaysOf } from './lagged.ts';
import { nuisanceOf } from './nuisance.ts';
import { untoldVariance } from './untold.ts';
import { usualWeek } from './usual-week.ts';

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
  it('shifts by the lag, scales by the sd, and fills with what is usual', () => {
    const d = diary(series(1, 2, NA, 4), series(1, 3, NA, 2));
    const design = laggedDesign(d, toldDaysOf(d.pain.known));
    const week = usualWeek([-1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 0, 0, 0]);
    expect(design.sd[0]).toBe(1);
    expect([...design.first]).toEqual([0, 3]);
    expect([...design.lag]).toEqual([0, 1, 2]);
    // Mean 2, sd 1; day 2 (a Wednesday) and the Saturday and Sunday before the diary were told by nobody.
    expect([...design.values]).toEqual([-1, 1, 0, week[6], -1, week[2], week[5], week[6], 1]);
  });

  it('fills with the day of the week, once there are enough of them', () => {
    // Forty weeks from a Monday, each day told but the last Saturday; weekends differ, and so does Wednesday.
    const values = Array.from({ length: 280 }, (_, day) => [0, 0, 1, 0, 0, 3, 3][day % 7]!);
    values[278] = NA;
    const d = diary(series(...values.map(() => 1)), series(...values));
    const design = laggedDesign(d, toldDaysOf(d.pain.known));
    expect(design.told[0]).toBe(279);
    const [told, filled] = [design.values[5]!, design.values[278]!];
    expect(Math.abs(filled - told)).toBeLessThan(0.25);
  });

  it('counts what effects of untold values add to the noise of a day, each column that was filled once', () => {
    const d = diary(series(1, 2, 3, 4), series(1, 3, NA, 2), series(NA, 1, 2, 1));
    const design = laggedDesign(d, toldDaysOf(d.pain.known));
    const squares = Float64Array.of(0, 0.5, 0, 0.1, 0.2, 0.25);
    const untold = [0, 1, 2, 3].map((day) => untoldVariance(design, d.factors, squares, day));
    // Day 0: nothing before it was told. Day 1: day 0 of the second, and what lies before. Day 2: day 0 of the second. Day 3: day 2 of the first.
    expect(untold).toEqual([0.5 + 0.1 + 0.2 + 0.25, 0.2 + 0.25, 0.25, 0.5]);
  });

  it('is all 0 for a factor told once, never, or always the same', () => {
    const d = diary(series(1, 2, 3), series(NA, 5, NA), series(NA, NA, NA), series(0.1, 0.1, 0.1));
    const design = laggedDesign(d, toldDaysOf(d.pain.known));
    expect([...design.sd]).toEqual([0, 0, 0]);
    expect(design.values.every((v) => v === 0)).toBe(true);
  });
});

describe('the usual week', () => {
  it('is the plain mean without told days of the week, and ordinary least squares with very many', () => {
    expect([...usualWeek([0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0])]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const wave = Array.from(
      { length: 7 },
      (_, day) => 0.2 + (day >= 5 ? 0.6 : 0) + 0.5 * Math.cos((2 * Math.PI * day) / 7),
    );
    const many = usualWeek(
      wave.map((value) => 1e6 * value),
      new Array<number>(7).fill(1e6),
    );
    wave.forEach((value, day) => {
      expect(many[day]).toBeCloseTo(value, 4);
    });
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
