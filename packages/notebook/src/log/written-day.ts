// The calendar day of a moment, without Date: local time is what the person's clock showed when it was written.
import { addDays, type Day } from '@rhomboid/ground';

const MINUTES_A_DAY = 24 * 60;

/** The day at `now` (milliseconds since 1970) where local time is `zone` minutes ahead of UTC. */
export function writtenDay(now: number, zone: number): Day {
  return addDays('1970-01-01', Math.floor((now / 60_000 + zone) / MINUTES_A_DAY));
}
