// When it hurts: by part of the day and by day of the week. Only where there are enough days to say it.
import { type Day, daysBetween } from '@rhomboid/ground';
import type { Notebook } from '../log/fold.ts';
import { type DayRecord, daysBetweenIn, painAtMoment } from './days.ts';
import { mean } from './mean.ts';
import { minutesOfDay } from './moment.ts';

/** Fewer days than this give no mean (estimate: a mean of four moves by more than a point when one day moves by five). */
const ENOUGH = 5;

/** The parts of the day, six hours each: night from 0, morning from 6, afternoon from 12, evening from 18 o'clock. */
export const dayParts = ['night', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];
const PART_MINUTES = 360;

/** Pain in one part of the day, or on one day of the week. */
export interface PatternLine<Key> {
  readonly key: Key;
  /** Days that it rests on. */
  readonly n: number;
  /** Mean pain, 0 to 10, each day counting once; null where `n` is below 5. */
  readonly mean: number | null;
}

/** Pain by part of the day, from entries with a time and pain at that time; all four parts, night first. */
export function dayPartPattern(notebook: Notebook, from: Day, to: Day): readonly PatternLine<DayPart>[] {
  const days = daysBetweenIn(notebook, from, to).map(painByPart);
  return dayParts.map((part) =>
    line(
      part,
      days.flatMap((pains) => mean(pains.get(part) ?? []) ?? []),
    ),
  );
}

function painByPart({ entries }: DayRecord): ReadonlyMap<DayPart, number[]> {
  const pains = new Map<DayPart, number[]>();
  for (const entry of entries) {
    const pain = entry.kind === 'pain' ? painAtMoment(entry) : null;
    if (pain === null || entry.time === undefined) continue;
    const part = dayParts[Math.floor(minutesOfDay(entry.time) / PART_MINUTES)]!;
    pains.set(part, [...(pains.get(part) ?? []), pain]);
  }
  return pains;
}

/** Pain by day of the week, 1 Monday to 7 Sunday; all seven. */
export function weekdayPattern(days: readonly DayRecord[]): readonly PatternLine<number>[] {
  const values = Array.from({ length: 7 }, (): number[] => []);
  for (const { day, pain } of days) if (pain !== null) values[weekdayOf(day) - 1]!.push(pain);
  return values.map((pains, i) => line(i + 1, pains));
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return (((daysBetween('1970-01-05', day) % 7) + 7) % 7) + 1;
}

function line<Key>(key: Key, values: readonly number[]): PatternLine<Key> {
  return { key, n: values.length, mean: values.length < ENOUGH ? null : mean(values) };
}
