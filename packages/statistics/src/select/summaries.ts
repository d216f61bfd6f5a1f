// From draws to what can be told of a factor: its shrunken effect, an interval, and whether it can be ruled out.
import type { Draws } from './spike-slab.ts';

/**
 * An effect in pain points per sd of the factor (times 1 / sd: per unit of the factor). Always shrunken. The noise is
 * plugged in, not averaged over, so intervals are a little short: of effects drawn from the slabs, those of 80 % hold
 * about 76 % at 60 told days and 77 % at 150.
 */
export interface Effect {
  /** Posterior mean, averaged over all models, those without the factor included. */
  readonly mean: number;
  /** Ends of the central 80 % interval of the same posterior; both 0 if the factor is all but surely out. */
  readonly low: number;
  readonly high: number;
  /** The same, given that the factor goes with pain at all: mean and 80 % interval. Undefined if never drawn. */
  readonly given: { readonly mean: number; readonly low: number; readonly high: number } | undefined;
}

/** Below this many drawn effects an interval would be noise. */
const FEWEST_DRAWS = 20;

/** The effect of factor k, which owns columns `first[k] ... first[k + 1] - 1`. */
export function effectOf(draws: Draws, first: Int32Array, k: number): Effect {
  const all = draws.effects.slice(k * draws.kept, (k + 1) * draws.kept).sort();
  const inside = all.filter((effect) => effect !== 0);
  const given = inside.length < FEWEST_DRAWS ? undefined : { mean: meanOf(inside), ...middle80(inside) };
  let mean = 0;
  for (let j = first[k]!; j < first[k + 1]!; j++) mean += draws.mean[j]!;
  return { mean, ...middle80(all), given };
}

/** P(|effect| < bound), bound in pain points per sd of the factor. */
export function chanceBelow(draws: Draws, k: number, bound: number): number {
  let count = 0;
  for (let s = 0; s < draws.kept; s++) if (Math.abs(draws.effects[k * draws.kept + s]!) < bound) count++;
  return count / draws.kept;
}

function middle80(sorted: Float64Array): { low: number; high: number } {
  return { low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) };
}

/** The share-quantile of sorted numbers, straight between neighbours. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}

function meanOf(numbers: Float64Array): number {
  let sum = 0;
  for (const value of numbers) sum += value;
  return sum / numbers.length;
}
