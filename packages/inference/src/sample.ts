// Drawing one of several by their weights.
import type { Random } from '@rhomboid/ground';

/** Draws an index with chances proportional to the weights (not negative, not all 0). */
export function sampleCategorical(weights: ArrayLike<number>, dice: Random): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  let left = dice() * total;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight <= 0) continue;
    last = i;
    left -= weight;
    if (left < 0) return i;
  }
  return last;
}
