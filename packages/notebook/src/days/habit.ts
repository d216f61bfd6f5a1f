// How firmly something has become a habit, without streaks: one lapse hardly hurts, and a pause not at all.

/** Days after which, with nothing done, half of the strength of a daily habit is left; the figure of Loop Habit Tracker. */
const HALF_LIFE_DAYS = 13;

/** How often something is meant to be done: `times` in `days`, such as 3 in 7. */
export interface Frequency {
  readonly times: number;
  readonly days: number;
}

const DAILY: Frequency = { times: 1, days: 1 };

/**
 * The strength after consecutive days, 0 to 1: exponential smoothing of "as often as meant", with a half-life of 13 days
 * for a daily habit, and of 13 divided by the square root of times per day for a rarer one (after Loop Habit Tracker). A
 * missed day takes away about a twentieth; a fortnight as meant gives a half, three months nearly all. Excused days
 * (pause, illness, not meant to) count neither way, as if they had not been. A rarer habit is looked at over twice its
 * days, so that three times a week may fall on any days.
 */
export function habitStrength(done: readonly (boolean | 'excused')[], frequency: Frequency = DAILY): number {
  const counted = done.filter((day) => day !== 'excused');
  const perDay = Math.min(1, frequency.times / frequency.days);
  const window = perDay < 1 ? 2 * frequency.days : 1;
  const meant = perDay * window;
  const kept = 0.5 ** (Math.sqrt(perDay) / HALF_LIFE_DAYS);
  let strength = 0;
  let inWindow = 0;
  counted.forEach((day, i) => {
    if (day) inWindow += 1;
    if (counted[i - window] === true) inWindow -= 1;
    strength = strength * kept + Math.min(1, inWindow / meant) * (1 - kept);
  });
  return strength;
}
