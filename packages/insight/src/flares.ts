// Flares as the filter sees them, in days.
import { FlareFollower, random, recurrence, type Typical } from '@rhomboid/statistics';
import type { DayTable } from './day-table.ts';
import type { FlareInsight, Points } from './insight.ts';
import { HINT_EVERY } from './looks.ts';

const SEED = 2;
/** Flares of the last three years tell how pain goes. The window moves when the forecast learns anew: one slow evening, not two. */
const LONGEST = 39 * HINT_EVERY;

/** Follows the days of a table; what it reads depends on the table alone. */
export class FlareRun {
  #follower = newFollower();
  /** The day of the table on which the follower begins. */
  #first = -1;

  /** Forgets days at or after `index`. */
  keep(index: number): void {
    this.#follower.keep(Math.max(0, index - this.#first));
  }

  /** Flares from the first day on which pain was told, or of the last three years, to the last day of the table. */
  read(table: DayTable): FlareInsight {
    const begin = HINT_EVERY * Math.max(0, Math.floor((table.days - LONGEST) / HINT_EVERY));
    const first = firstTold(table, begin);
    if (first < 0) return NO_FLARES;
    if (first !== this.#first) {
      this.#follower = newFollower();
      this.#first = first;
    }
    const follower = this.#follower;
    for (let day = first + follower.days; day < table.days; day++) follower.push(table.pain[day]!);
    const { warned } = follower;
    const flares = follower.flares();
    const told = flares.map(({ start, end, open, rise }) => ({
      start: table.dayAt(first + start),
      end: table.dayAt(first + end),
      open,
      rise,
    }));
    if (flares.length < 2) return { flares: told, warned, gap: null, length: null };
    const { gap, length } = recurrence(flares, follower.days);
    return { flares: told, warned, gap: pointsOf(gap), length: pointsOf(length) };
  }
}

/** Nothing told, nothing seen. */
const NO_FLARES: FlareInsight = { flares: [], warned: false, gap: null, length: null };

function newFollower(): FlareFollower {
  return new FlareFollower(() => random(SEED));
}

/** The first day from `begin` on with pain; -1 where there is none. */
function firstTold({ pain, days }: DayTable, begin: number): number {
  for (let day = begin; day < days; day++) if (!Number.isNaN(pain[day]!)) return day;
  return -1;
}

function pointsOf({ middle, low, high }: Typical): Points {
  return { mean: middle, low, high };
}
