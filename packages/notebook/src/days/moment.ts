// How long from one entry to another. Times are what the clock on the wall showed; the zone tells where that wall was.
import { type Day, daysBetween } from '@rhomboid/ground';

const MINUTES_A_DAY = 24 * 60;

/** When an entry speaks of: every entry is one. */
export interface Moment {
  readonly day: Day;
  /** `HH:MM`. */
  readonly time?: string;
  /** Minutes that local time was ahead of UTC when it was written. */
  readonly zone?: number;
  /** Filled in later: its zone is that of the day of writing, not of the day it speaks of. */
  readonly late?: boolean;
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * Minutes from one moment to the other, negative when the other is earlier; null where a time was not told. Where both
 * zones are known the true time passed counts, so a night in which clocks change, or a flight, is right. Where one is
 * unknown, or told later (by a clock that may have changed since), the difference on the wall clock has to do.
 */
export function minutesBetween(from: Moment, to: Moment): number | null {
  if (from.time === undefined || to.time === undefined) return null;
  const days = from.day === to.day ? 0 : daysBetween(from.day, to.day);
  const onTheWall = days * MINUTES_A_DAY + minutesOfDay(to.time) - minutesOfDay(from.time);
  const zones = from.late !== true && to.late !== true && from.zone !== undefined && to.zone !== undefined;
  return zones ? onTheWall - (to.zone! - from.zone!) : onTheWall;
}
