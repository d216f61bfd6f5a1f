// The device's clock, in the shapes that the app keeps. The only place that reads the time.
import type { Day } from '@rhomboid/ground';

export interface Moment {
  /** Milliseconds since 1970. */
  readonly milliseconds: number;
  /** ISO 8601, UTC. */
  readonly instant: string;
  /** The calendar day where the person is. */
  readonly day: Day;
}

/** Now. */
export function readClock(date: Date = new Date()): Moment {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return { milliseconds: date.getTime(), instant: date.toISOString(), day: day.join('-') };
}
