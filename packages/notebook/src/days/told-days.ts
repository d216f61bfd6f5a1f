// The days on which pain was told, in order. What follows from runs of days is worked out on these alone: a day on which
// nothing was told neither ends nor begins anything.
import type { Day } from '@rhomboid/ground';
import type { DayRecord } from './days.ts';

/** A day with its pain, 0 to 10. */
export interface ToldDay {
  readonly day: Day;
  readonly pain: number;
}

/** The days with a pain value. */
export function toldDays(days: readonly DayRecord[]): readonly ToldDay[] {
  return days.flatMap(({ day, pain }) => (pain === null ? [] : { day, pain }));
}

/** Pain-free as trials count it: 0 or 1 of 10. A day's mean of more than 1 is painful. */
export function isPainFree({ pain }: ToldDay): boolean {
  return pain <= 1;
}

/** A month without pain, in days, after which new pain is a new episode (consensus R48, the treatment table, D5). */
export const MONTH_WITHOUT_PAIN = 30;
