// The rule of today's apps: mean pain on days with, less mean pain on days without.
import type { Diary } from '../design/diary.ts';
import type { Claim } from './claim.ts';
import { pairsOf } from './pairs.ts';

/** Bearable shows a factor after 3 days with and 3 without; half a point is what a person would call a difference. */
const FEWEST_DAYS = 3;
const SMALLEST_DIFFERENCE = 0.5;

/** Claims each factor whose days above its own median differ by half a point from the rest, same day, 3 days each. */
export function claimsByMeanDifference(diary: Diary): Claim[] {
  const claims: Claim[] = [];
  for (let k = 0; k < diary.factors.length; k++) {
    const { pain, factor } = pairsOf(diary, k, 0);
    const bar = splitOf(factor);
    const sums = [0, 0];
    const counts = [0, 0];
    pain.forEach((value, i) => {
      const side = factor[i]! > bar ? 1 : 0;
      sums[side]! += value;
      counts[side]!++;
    });
    if (counts[0]! < FEWEST_DAYS || counts[1]! < FEWEST_DAYS) continue;
    const difference = sums[1]! / counts[1]! - sums[0]! / counts[0]!;
    if (Math.abs(difference) >= SMALLEST_DIFFERENCE) claims.push({ factor: k, lag: 0, sign: difference < 0 ? -1 : 1 });
  }
  return claims;
}

/** The median; where it is the largest value already (a factor told on most days), the smallest instead. */
function splitOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return median === sorted.at(-1) ? sorted[0]! : median;
}
