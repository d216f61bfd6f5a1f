// How long after taking it an effect was told, for the relief log.
import { daysBetween } from '@rhomboid/ground';
import type { LocalNow } from '../context.ts';
import type { When } from './when.tsx';

/** A week: what is told later than this says nothing of the effect's time. */
const MOST = 7 * 24 * 60;

/** Minutes from the moment to now; null where the time is not known, lies ahead, or is long ago. */
export function minutesSince({ day, time }: When, now: LocalNow): number | null {
  if (time === '') return null;
  const minutes = daysBetween(day, now.day) * 24 * 60 + minuteOf(now.time) - minuteOf(time);
  return minutes >= 0 && minutes <= MOST ? minutes : null;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
