// How long until the next dose: the gap between doses, the most of any 24 hours, the number of doses. All by the clock, never
// by the day of the calendar.
import type { Limit } from './limits.ts';
import { A_DAY, amountIn, countedAgo, countsFor, type TakenDose } from './taken-doses.ts';

/** What a limit says now. Times are minutes from now; 0 = at once. */
export interface ClockState {
  readonly limit: Limit;
  /** Of what the limit counts, within the last 24 hours, at most. */
  readonly sum: number;
  readonly doses: number;
  /** Until the gap after the last dose is over. */
  readonly soon: number;
  /** Until `next` fits into 24 hours. */
  readonly full: number;
  /** Until one more dose is allowed by their number. */
  readonly count: number;
  /** The amount of the next dose, in the limit's unit. */
  readonly next: number;
  /** More than packs allow at a time. */
  readonly overSingle: boolean;
  /** The most that packs allow at a time now: a first dose may be larger. */
  readonly single: number;
}

interface Counted {
  readonly ago: number;
  readonly most: number;
}

/** Holds one limit against what was taken. `asked` is the amount that is meant to be taken, in the limit's unit, or null. */
export function clockOf(limit: Limit, taken: readonly TakenDose[], asked: number | null): ClockState {
  const counted: Counted[] = [];
  for (const dose of taken) {
    if (!countsFor(limit, dose)) continue;
    const ago = countedAgo(dose);
    if (ago < A_DAY) counted.push({ ago, most: amountIn(limit, dose).most });
  }
  counted.sort((a, b) => b.ago - a.ago);
  const sum = counted.reduce((total, { most }) => total + most, 0);
  const last = counted.at(-1);
  const single = limit.first !== null && counted.length === 0 ? limit.first : limit.most;
  const next = asked ?? limit.least;
  return {
    limit,
    sum,
    doses: counted.length,
    soon: last === undefined ? 0 : Math.max(0, limit.hours * 60 - last.ago),
    full: limit.mostInDay === null ? 0 : untilFits(counted, sum, limit.mostInDay, next),
    count: untilFewer(counted, limit.mostDoses),
    next,
    overSingle: next > single,
    single,
  };
}

/** Until so many of the oldest doses are 24 hours old that the next one fits. */
function untilFits(oldestFirst: readonly Counted[], sum: number, most: number, next: number): number {
  let left = sum;
  let until = 0;
  for (const { ago, most: amount } of oldestFirst) {
    if (left + next <= most) break;
    left -= amount;
    until = A_DAY - ago;
  }
  return until;
}

function untilFewer(oldestFirst: readonly Counted[], most: number | null): number {
  const over = most === null ? 0 : oldestFirst.length - most + 1;
  return over <= 0 ? 0 : A_DAY - oldestFirst[over - 1]!.ago;
}
