// Days on end with a medicine, by the calendar of the person.
import type { Limit } from './limits.ts';
import { countsFor, type TakenDose } from './taken-doses.ts';

export interface DaysState {
  /** Days on end up to now. */
  readonly used: number;
  /** Which day on end it would be if a dose were taken now. */
  readonly number: number;
  readonly toAsk: boolean;
  /** Days from today on which it opens again; 0 = it is open. */
  readonly lockedFor: number;
}

/** Holds the days of one limit against what was taken. */
export function daysOf(limit: Limit, taken: readonly TakenDose[]): DaysState {
  const days = new Set(taken.filter((dose) => countsFor(limit, dose)).map(({ day }) => day));
  const before = runFrom(days, 1);
  const number = before + 1;
  const { askAfter, last, rest } = limit.days;
  return {
    used: days.has(0) ? number : before,
    number,
    toAsk: askAfter !== null && number > askAfter,
    lockedFor: last === null ? 0 : lockedFor(days, last, rest),
  };
}

/** Days on end from this many days ago backwards. */
export function runFrom(days: ReadonlySet<number>, ago: number): number {
  let length = 0;
  while (days.has(ago + length)) length++;
  return length;
}

/** After a run that reached its last day the medicine is closed until it was left out for the days of rest. */
function lockedFor(days: ReadonlySet<number>, last: number, rest: number): number {
  if (runFrom(days, 0) > last) return rest + 1;
  for (let ended = 1; ended <= rest; ended++) {
    if (days.has(ended) && runFrom(days, ended) >= last) return rest + 1 - ended;
  }
  return 0;
}
