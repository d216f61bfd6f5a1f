import { addDays } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayRecord, daysBetweenIn } from './days.ts';
import { diary, FIRST_DAY, painDays } from './test-diary.ts';
import { describeTrend, isNoticeable, isResponder, trend } from './trend.ts';

type Pains = readonly (number | null)[];

function days(pains: Pains): readonly DayRecord[] {
  return daysBetweenIn(diary(...painDays(pains)), FIRST_DAY, addDays(FIRST_DAY, pains.length - 1));
}

function repeat(pain: number | null, times: number): Pains {
  return Array.from({ length: times }, () => pain);
}

const somePains = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 60, size: 'max' });

describe('the seven-day mean', () => {
  it('needs four of seven days', () => {
    expect(trend(days([4, 4, null, 6, 6])).map(({ mean7 }) => mean7)).toEqual([null, null, null, null, 5]);
  });

  it('looks at seven days and no more', () => {
    expect(trend(days([10, 1, 1, 1, 1, 1, 1, 1])).at(-1)?.mean7).toBe(1);
    expect(trend(days([1, 1, 1, null, null, null, null, 9, 9, 9])).at(-1)?.mean7).toBeNull();
  });

  it('is not drawn on a day without a value', () => {
    expect(trend(days([4, 4, 4, 4, null, 4])).map(({ mean7 }) => mean7)).toEqual([null, null, null, 4, null, 4]);
  });

  it('lies between the lowest and the highest of its days', () => {
    fc.assert(
      fc.property(somePains, (pains) => {
        trend(days(pains)).forEach(({ mean7, value }, i) => {
          const told = pains.slice(Math.max(0, i - 6), i + 1).filter((pain) => pain !== null);
          expect(value).toBe(pains[i]);
          if (mean7 === null) expect(pains[i] === null || told.length < 4).toBe(true);
          else expect(mean7 >= Math.min(...told) && mean7 <= Math.max(...told)).toBe(true);
        });
      }),
    );
  });
});

describe('what a period says', () => {
  it('compares its first with its last seven days', () => {
    const pains = [...repeat(5, 7), ...repeat(6, 10), null, null, ...repeat(3, 7)];
    expect(describeTrend(days(pains))).toEqual({
      direction: 'easing',
      first: 5,
      last: 3,
      change: -2,
      noticeable: true,
      logged: 24,
      of: 26,
    });
  });

  it('tells steady from rising, and a small change from a noticeable one', () => {
    expect(describeTrend(days([...repeat(5, 7), ...repeat(5.5, 7)]))).toMatchObject({ direction: 'steady' });
    const small = describeTrend(days([...repeat(7, 7), ...repeat(6, 7)]));
    expect(small).toMatchObject({ direction: 'easing', noticeable: false });
    const rising = describeTrend(days([...repeat(4, 7), ...repeat(6, 7)]));
    expect(rising).toMatchObject({ direction: 'rising', change: 2, noticeable: true });
  });

  it('says too few before 14 days, or with a thin first or last week', () => {
    expect(describeTrend(days(repeat(5, 13)))).toMatchObject({ direction: 'too-few', first: 5, last: 5, change: null });
    expect(describeTrend(days([...repeat(5, 10), ...repeat(null, 5), 5])).direction).toBe('too-few');
    expect(describeTrend([])).toMatchObject({ direction: 'too-few', first: null, last: null, logged: 0, of: 0 });
    expect(describeTrend(days(repeat(null, 30)))).toMatchObject({ direction: 'too-few', logged: 0, of: 30 });
  });

  it('begins with the first value where the period is older than the notebook', () => {
    expect(describeTrend(days([...repeat(null, 20), ...repeat(6, 7), ...repeat(3, 7)]))).toMatchObject({ first: 6 });
    expect(describeTrend(days([null, ...repeat(6, 6), ...repeat(3, 7)]))).toMatchObject({
      direction: 'easing',
      first: 6,
    });
  });
});

describe('a change that most people notice', () => {
  it.each([
    [6, 4, true],
    [9, 7, true],
    [5, 3.5, true],
    [5, 4, false],
    [3, 2, true],
    [10 / 3, 10 / 3 - 1, true],
    [1, 0.5, false],
    [0, 0, false],
    [4, 6, true],
  ])('from %f to %f: %s', (first, last, expected) => {
    expect(isNoticeable(first, last)).toBe(expected);
    expect(isResponder(first, last)).toBe(expected && last < first);
  });
});
