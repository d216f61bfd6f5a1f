// Normal numbers that several parts of insight need.
import type { Points } from './insight.ts';

/** Half the width of an 80 % interval, in standard deviations. */
export const MIDDLE_80 = 1.2816;

/** A mean with its 80 % interval, from a mean and its standard deviation. */
export function pointsAround(mean: number, sd: number): Points {
  return { mean, low: mean - MIDDLE_80 * sd, high: mean + MIDDLE_80 * sd };
}

/** Points times a number, their ends in order. */
export function times({ mean, low, high }: Points, by: number): Points {
  const ends = [low * by, high * by] as const;
  return { mean: mean * by, low: Math.min(...ends), high: Math.max(...ends) };
}
