import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClock, later, tick, timeOf } from './clock.ts';

describe('tick', () => {
  it('follows the wall clock', () => {
    expect(tick(null, 1_767_225_600_000, 'phone')).toBe('1767225600000-0000-phone');
    expect(tick('1767225600000-0007-tablet', 1_767_225_600_001.9, 'phone')).toBe('1767225600001-0000-phone');
  });

  it('counts where the wall clock stands still or goes back', () => {
    expect(tick('1767225600000-0000-phone', 1_767_225_600_000, 'phone')).toBe('1767225600000-0001-phone');
    expect(tick('1767225600000-0041-tablet', 0, 'phone')).toBe('1767225600000-0042-phone');
  });

  it('goes on to the next millisecond when the count is full', () => {
    expect(tick('1767225600000-9999-phone', 5, 'phone')).toBe('1767225600001-0000-phone');
  });

  it('stands still only at the end of its range', () => {
    expect(tick('9999999999999-9999-phone', 5, 'phone')).toBe('9999999999999-9999-phone');
  });

  it('takes a broken wall clock for no clock', () => {
    for (const now of [Number.NaN, -5, Number.NEGATIVE_INFINITY])
      expect(tick(null, now, 'phone')).toBe('0000000000000-0000-phone');
    expect(tick(null, Number.POSITIVE_INFINITY, 'phone')).toBe('9999999999999-0000-phone');
  });

  it('wants a device with a usable name', () => {
    for (const device of ['', '-', 'my phone', 'a'.repeat(65)]) expect(() => tick(null, 5, device)).toThrow(RangeError);
  });
});

describe('later', () => {
  it('takes the later one, and null for the beginning', () => {
    expect(later('1767225600000-0001-a', '1767225600000-0000-b')).toBe('1767225600000-0001-a');
    expect(later(null, '1767225600000-0000-b')).toBe('1767225600000-0000-b');
    expect(later('1767225600000-0000-b', null)).toBe('1767225600000-0000-b');
    expect(later(null, null)).toBeNull();
  });
});

const SEED = 20_261_121;
const RUNS = 10_000;
const name = (text: string) => `${text} (${RUNS} cases, seed ${SEED})`;

describe('laws of the clock', { timeout: 120_000 }, () => {
  /** Wall clocks as they are: mostly sensible, sometimes set back or wild. */
  const wall = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1_767_225_600_000, max: 1_767_225_600_020 }) },
    { weight: 1, arbitrary: fc.integer({ min: -10, max: 9_000_000_000_000 }) },
    { weight: 1, arbitrary: fc.double() },
  );

  it(name('it never goes back and never repeats, whatever the wall clock does, and stays readable'), () => {
    const turns = fc.array(fc.record({ now: wall, device: fc.constantFrom('a', 'b-2', 'Z_9') }), { maxLength: 40 });
    fc.assert(
      fc.property(turns, (all) => {
        let last: string | null = null;
        for (const { now, device } of all) {
          const next: string = tick(last, now, device);
          expect(isClock(next)).toBe(true);
          // Past its range, which only a wild wall clock reaches, it may only stand.
          if (last !== null && timeOf(last) < 9_999_999_999_999) expect(next > last).toBe(true);
          if (now <= 9_999_999_999_999 && now >= 0) expect(timeOf(next)).toBeGreaterThanOrEqual(Math.floor(now));
          last = next;
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it(name('two devices that hear of each other now and then never give the same clock'), () => {
    const turns = fc.array(fc.record({ now: wall, device: fc.constantFrom(0, 1), hears: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(turns, (all) => {
        const last: [string | null, string | null] = [null, null];
        const given = new Set<string>();
        for (const { now, device, hears } of all) {
          if (now >= 9_999_999_999_999) continue;
          const from: string | null = hears ? later(last[0], last[1]) : last[device]!;
          const next = tick(from, now, ['phone', 'tablet'][device]!);
          expect(given.has(next)).toBe(false);
          given.add(next);
          last[device] = next;
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
