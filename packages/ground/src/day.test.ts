import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay } from './day.ts';

describe('day', () => {
  it('agrees with the platform calendar over 400 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000, max: 80_000 }), (offset) => {
        const expected = new Date(Date.UTC(2026, 10, 21) + offset * 86_400_000).toISOString().slice(0, 10);
        expect(addDays('2026-11-21', offset)).toBe(expected);
        expect(daysBetween('2026-11-21', expected)).toBe(offset);
      }),
    );
  });

  it('knows which days exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('21.11.2026')).toBe(false);
  });

  it('agrees with the platform on which days exist', () => {
    const part = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(width, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const there = new Date(`${text}T00:00:00Z`);
        expect(isDay(text)).toBe(!Number.isNaN(there.getTime()) && there.toISOString().startsWith(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('says how to write a day', () => {
    expect(() => addDays('tomorrow', 1)).toThrow(/YYYY-MM-DD/);
  });
});
