// From draws to what can be told of a factor: its shrunken effect, an interval, and whether it can be ruled out.
import type { Draws, Inside } from './spike-slab.ts';

/**
 * An effect in pain points per sd of the factor (times 1 / sd: per unit of the factor). Always shrunken. Of effects drawn
 * from the slab, intervals of 80 % hold 77 % at 60 told days and 81 % at 150.
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
export function effectOf({ weights, inside, mean: byColumn }: Draws, first: Int32Array, k: number): Effect {
  const { sweeps, effects } = inside;
  const from = inside.first[k]!;
  const to = inside.first[k + 1]!;
  let share = 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const weight = weights[sweeps[i]!]!;
    share += weight;
    sum += weight * effects[i]!;
  }
  let mean = 0;
  for (let j = first[k]!; j < first[k + 1]!; j++) mean += byColumn[j]!;
  const isDrawn = to - from >= FEWEST_DRAWS && share > 0;
  const { low, high } = middle80(inside, k, weights, 1, Math.max(0, 1 - share));
  const given = isDrawn ? { mean: sum / share, ...middle80(inside, k, weights, share, 0) } : undefined;
  return { mean, low, high, given };
}

/** P(|effect| < bound), bound in pain points per sd of the factor and above 0. */
export function chanceBelow({ weights, inside }: Draws, k: number, bound: number): number {
  let beyond = 0;
  const { first, sweeps, effects } = inside;
  for (let i = first[k]!; i < first[k + 1]!; i++) if (Math.abs(effects[i]!) >= bound) beyond += weights[sweeps[i]!]!;
  return Math.max(0, 1 - beyond);
}

/** Ends between which the middle 80 % of `total` lies in the draws of factor k, `outside` of it at 0. */
function middle80(
  { first, sweeps, effects }: Inside,
  k: number,
  weights: Float64Array,
  total: number,
  outside: number,
): { low: number; high: number } {
  let below = 0;
  let isZeroCounted = outside === 0;
  let low: number | undefined;
  let last = 0;
  for (let i = first[k]!; i < first[k + 1]!; i++) {
    const effect = effects[i]!;
    if (!isZeroCounted && effect > 0) {
      isZeroCounted = true;
      below += outside;
      if (low === undefined && below >= 0.1 * total) low = 0;
      if (below >= 0.9 * total) return { low: low!, high: 0 };
    }
    below += weights[sweeps[i]!]!;
    if (low === undefined && below >= 0.1 * total) low = effect;
    if (below >= 0.9 * total) return { low: low!, high: effect };
    last = effect;
  }
  const rest = isZeroCounted ? last : 0;
  return { low: low ?? rest, high: rest };
}
