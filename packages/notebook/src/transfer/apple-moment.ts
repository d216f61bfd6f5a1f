// Times of a health export: `2026-03-01 23:10:05 +0100`, local time with its distance to UTC.
import { addDays, type Day, daysBetween, isDay } from '@rhomboid/ground';

const MS_A_MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;

export interface AppleMoment {
  /** The day and time that the clock on the wall showed. */
  readonly day: Day;
  readonly time: string;
  /** Milliseconds since 1970. */
  readonly ms: number;
}

/** The moment in an attribute, or null. */
export function readAppleMoment(text: string | undefined): AppleMoment | null {
  const [, day, hours, minutes, seconds, sign, zoneHours, zoneMinutes] =
    /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d):(\d\d) ([+-])(\d\d):?(\d\d)$/.exec(text ?? '') ?? [];
  if (day === undefined || !isDay(day) || Number(hours) > 23 || Number(minutes) > 59) return null;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const minute = daysBetween('1970-01-01', day) * MINUTES_A_DAY + Number(hours) * 60 + Number(minutes) - zone;
  return { day, time: `${hours}:${minutes}`, ms: minute * MS_A_MINUTE + Number(seconds) * 1000 };
}

/** The day on which a night ends: from six in the evening on, sleep belongs to the day after. */
export function nightOf({ day, time }: AppleMoment): Day {
  return time >= '18:00' ? addDays(day, 1) : day;
}
