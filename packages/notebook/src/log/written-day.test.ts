import { expect, it } from 'vitest';
import { writtenDay } from './written-day.ts';

it.each([
  [0, 0, '1970-01-01'],
  [0, -1, '1969-12-31'],
  [Date.UTC(2026, 2, 29, 0, 30), 60, '2026-03-29'],
  [Date.UTC(2026, 2, 28, 23, 30), 60, '2026-03-29'],
  [Date.UTC(2026, 2, 28, 23, 30), -420, '2026-03-28'],
  [Date.UTC(2024, 1, 28, 10, 0), 14 * 60, '2024-02-29'],
])('the day of %i ms where clocks are %i minutes ahead is %s', (now, zone, day) => {
  expect(writtenDay(now, zone)).toBe(day);
});
