import { addDays, daysBetween } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfterKey } from './calendar-keys.ts';
import { addMonths, firstDayOf, lastDayOf, monthOf, sameDayIn, weekdayIndex, weeksOf } from './months.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map((offset) => addDays('1970-01-01', offset));

describe('months', () => {
  it('hold each of their days once, in weeks that begin on Monday', () => {
    fc.assert(
      fc.property(day, (one) => {
        const month = monthOf(one);
        const weeks = weeksOf(month);
        const days = weeks.flat().filter((each) => each !== null);
        expect(days.length).toBe(daysBetween(firstDayOf(month), lastDayOf(month)) + 1);
        expect(new Set(days).size).toBe(days.length);
        for (const week of weeks) {
          expect(week.length).toBe(7);
          for (const [i, each] of week.entries()) if (each !== null) expect(weekdayIndex(each)).toBe(i);
        }
      }),
    );
  });

  it('agree with the platform on days of the week', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(weekdayIndex(one)).toBe((new Date(`${one}T12:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('are counted across years, and keep the day of the month where there is one', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2025-12', 14)).toBe('2027-02');
    expect(sameDayIn('2026-02', '2026-03-31')).toBe('2026-02-28');
    expect(sameDayIn('2028-02', '2026-03-15')).toBe('2028-02-15');
  });
});

describe('keys in the calendar', () => {
  it('never lead beyond today', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(keys, day, fc.nat(100), (key, one, ahead) => {
        const today = addDays(one, ahead);
        expect(dayAfterKey(key, one, today)! <= today).toBe(true);
      }),
    );
  });

  it('lead by days, weeks, ends of the week and months', () => {
    const from = '2026-11-18';
    const lead = (key: string): string | null => dayAfterKey(key, from, '2027-01-01');
    expect(lead('ArrowLeft')).toBe('2026-11-17');
    expect(lead('ArrowDown')).toBe('2026-11-25');
    expect(lead('Home')).toBe('2026-11-16');
    expect(lead('End')).toBe('2026-11-22');
    expect(lead('PageUp')).toBe('2026-10-18');
    expect(lead('a')).toBeNull();
  });
});
