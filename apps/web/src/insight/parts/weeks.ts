// The days of a test in weeks from Monday to Sunday, with empty places before and after.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';

/** A Monday. */
const MONDAY: Day = '2024-01-01';

export function weeksFor<T extends { readonly day: Day }>(days: readonly T[]): readonly (readonly (T | null)[])[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = (((daysBetween(MONDAY, first.day) % 7) + 7) % 7) as number;
  const byDay = new Map(days.map((one) => [one.day, one]));
  const begin = addDays(first.day, -before);
  const count = Math.ceil((daysBetween(begin, last.day) + 1) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => byDay.get(addDays(begin, 7 * week + at)) ?? null),
  );
}
