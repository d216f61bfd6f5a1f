import { addDays } from '@rhomboid/ground';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetweenIn } from './days.ts';
import { dayPartPattern, weekdayOf, weekdayPattern } from './patterns.ts';
import { diary, FIRST_DAY, type Line, painDays } from './test-diary.ts';

const at = (i: number) => addDays(FIRST_DAY, i);
const pain = (i: number, time: string, now: number): Line => ({ kind: 'pain', day: at(i), time, now });
const days = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

it('gives a mean for a part of the day from five days on', () => {
  const lines = [...days(5).map((i) => pain(i, '06:00', i)), ...days(4).map((i) => pain(i, '17:59', 8))];
  expect(dayPartPattern(diary(...lines), at(0), at(9))).toEqual([
    { key: 'night', n: 0, mean: null },
    { key: 'morning', n: 5, mean: 2 },
    { key: 'afternoon', n: 4, mean: null },
    { key: 'evening', n: 0, mean: null },
  ]);
});

it('counts each day once, however often it was written', () => {
  const often = days(9).map((minute) => pain(0, `23:0${minute}`, 10));
  const notebook = diary(...often, ...days(4).map((i) => pain(i + 1, '18:00', 0)));
  expect(dayPartPattern(notebook, at(0), at(9))[3]).toEqual({ key: 'evening', n: 5, mean: 2 });
});

it('leaves out what has no time or no pain at that time', () => {
  const lines: Line[] = days(6).flatMap((i) => [
    { kind: 'pain', day: at(i), now: 5 },
    { kind: 'pain', day: at(i), time: '09:00', worst: 9 },
  ]);
  expect(dayPartPattern(diary(...lines), at(0), at(9)).map(({ n }) => n)).toEqual([0, 0, 0, 0]);
});

it('gives a mean for a day of the week from five of them on', () => {
  const pains = days(30).map((i) => (i % 7 === 0 ? 6 : 2));
  const pattern = weekdayPattern(daysBetweenIn(diary(...painDays(pains)), at(0), at(29)));
  expect(pattern[0]).toEqual({ key: 1, n: 5, mean: 6 });
  expect(pattern[1]).toEqual({ key: 2, n: 5, mean: 2 });
  expect(pattern[6]).toEqual({ key: 7, n: 4, mean: null });
});

it('knows the day of the week as the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (offset) => {
      const day = at(offset);
      expect(weekdayOf(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
    }),
  );
});
