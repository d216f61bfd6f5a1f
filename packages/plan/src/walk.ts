// How much to walk: rungs from few short walks to thirty minutes on five days, as in the WalkBack trial (the treatment table,
// A-18 and the steps of exercise E35): each time one day more, or five minutes more.
import type { Span } from '@rhomboid/knowledge';

const MINUTES_MORE = 5;

/** So long, and on so many days a week. */
export interface WalkRung {
  readonly minutes: number;
  readonly daysAWeek: number;
}

/** The rungs of a level, from the least to the most; one where nothing can grow. */
export function walkRungs(minutes: Span, days: Span): readonly WalkRung[] {
  const rungs: WalkRung[] = [{ minutes: minutes.from, daysAWeek: days.from }];
  for (let turn = 0; ; turn++) {
    const last = rungs.at(-1)!;
    const moreDays = last.daysAWeek < days.to;
    const longer = last.minutes < minutes.to;
    if (!moreDays && !longer) return rungs;
    // A day and some minutes by turns, until one of them is at its top.
    rungs.push(
      moreDays && (turn % 2 === 0 || !longer)
        ? { ...last, daysAWeek: last.daysAWeek + 1 }
        : { ...last, minutes: Math.min(minutes.to, last.minutes + MINUTES_MORE) },
    );
  }
}

/** The rung at a share of the way up a level, 0 to 1. */
export function walkAt(minutes: Span, days: Span, step: number): WalkRung {
  const rungs = walkRungs(minutes, days);
  return rungs[Math.round(step * (rungs.length - 1))]!;
}
