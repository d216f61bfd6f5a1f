import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { habitStrength } from './habit.ts';

const times = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value);
const day = fc.constantFrom<boolean | 'excused'>(true, true, false, 'excused');
const frequency = fc.constantFrom({ times: 1, days: 1 }, { times: 3, days: 7 }, { times: 1, days: 7 });

describe('the strength of a habit', () => {
  it('is nothing at first, a half after 13 days as meant, and nearly all after three months', () => {
    expect(habitStrength([])).toBe(0);
    expect(habitStrength(times(true, 13))).toBeCloseTo(0.5);
    expect(habitStrength(times(true, 90))).toBeGreaterThan(0.98);
  });

  it('halves in 13 days with nothing done', () => {
    const firm = times(true, 200);
    expect(habitStrength([...firm, ...times(false, 13)]) / habitStrength(firm)).toBeCloseTo(0.5);
  });

  it('hardly suffers from one lapse', () => {
    const firm = times(true, 60);
    expect(habitStrength(firm) - habitStrength([...firm, false])).toBeLessThan(0.055);
    expect(habitStrength([...firm, false, ...times(true, 7)])).toBeGreaterThan(0.9);
  });

  it('lets three times a week fall on any days', () => {
    const thrice = { times: 3, days: 7 };
    const weeks = (...pattern: boolean[]) => times(pattern, 30).flat();
    const spaced = habitStrength(weeks(true, false, true, false, true, false, false), thrice);
    const together = habitStrength(weeks(true, true, true, false, false, false, false), thrice);
    expect(spaced).toBeGreaterThan(0.98);
    expect(together).toBeCloseTo(spaced, 1);
    const fourThenTwo = [true, true, true, true, false, false, false, false, false, false, false, true, true, false];
    expect(habitStrength(weeks(...fourThenTwo), thrice)).toBeGreaterThan(0.98);
    expect(habitStrength(weeks(true, false, false, false, false, false, false), thrice)).toBeLessThan(0.4);
  });

  it('halves more slowly when it was meant once a week', () => {
    const weekly = { times: 1, days: 7 };
    const firm = times([true, false, false, false, false, false, false], 60).flat();
    const strength = (lapse: number) => habitStrength([...firm, ...times(false, lapse)], weekly);
    expect(strength(14 + Math.round(13 * Math.sqrt(7))) / strength(14)).toBeCloseTo(0.5, 1);
  });

  it('lies between 0 and 1, and more done is never less', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60, size: 'max' }), fc.nat(), frequency, (done, where, often) => {
        const strength = habitStrength(done, often);
        expect(strength >= 0 && strength < 1).toBe(true);
        const more = done.map((value, i) => (i === where % Math.max(1, done.length) && value === false ? true : value));
        expect(habitStrength(more, often)).toBeGreaterThanOrEqual(strength);
      }),
    );
  });

  it('is not touched by excused days, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60, size: 'max' }), frequency, (done, often) => {
        expect(habitStrength(done, often)).toBe(
          habitStrength(
            done.filter((value) => value !== 'excused'),
            often,
          ),
        );
      }),
    );
  });
});
