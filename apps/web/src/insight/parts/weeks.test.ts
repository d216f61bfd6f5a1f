import { addDays, daysBetween } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeksFor } from './weeks.ts';

describe('the weeks of a test', () => {
  it('run from Monday to Sunday, with every day in its column and none lost', () => {
    expect(weeksFor([])).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 120 }), (from, count) => {
        const days = Array.from({ length: count }, (_, i) => ({ day: addDays('2022-03-01', from + i) }));
        const weeks = weeksFor(days);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(weeks.flat().filter((one) => one !== null)).toEqual(days);
        for (const week of weeks)
          week.forEach((one, at) => {
            // 2024-01-01 was a Monday.
            if (one !== null) expect(((daysBetween('2024-01-01', one.day) % 7) + 7) % 7).toBe(at);
          });
        expect(weeks[0]!.some((one) => one !== null)).toBe(true);
        expect(weeks.at(-1)!.some((one) => one !== null)).toBe(true);
      }),
    );
  });
});
