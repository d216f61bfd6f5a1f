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
  const inside = draws.inside[k]!;
  let share = 0;
  let sum = 0;
  for (const sweep of inside) {
    share += weightOf(draws, sweep);
    sum += weightOf(draws, sweep) * draws.effects[k * draws.kept + sweep]!;
  }
  const given =
    inside.length < FEWEST_DRAWS || !(share > 0) ? undefined : { mean: sum / share, ...middle80(draws, k, share) };
  let mean = 0;
  for (let j = first[k]!; j < first[k + 1]!; j++) mean += draws.mean[j]!;
  return { mean, ...middle80(draws, k, 1), given };
}

/** P(|effect| < bound), bound in pain points per sd of the factor and above 0. */
export function chanceBelow(draws: Draws, k: number, bound: number): number {
  let beyond = 0;
  for (const sweep of draws.inside[k]!) {
    if (Math.abs(draws.effects[k * draws.kept + sweep]!) >= bound) beyond += weightOf(draws, sweep);
  }
  return Math.max(0, 1 - beyond);
}

function weightOf(draws: Draws, sweep: number): number {
  return draws.weights?.[sweep] ?? 1 / draws.kept;
}

/** Ends between which the middle 80 % of `total` lies; where it is more than what is inside, the rest lies at 0. */
function middle80(draws: Draws, k: number, total: number): { low: number; high: number } {
  let inside = 0;
  for (const sweep of draws.inside[k]!) inside += weightOf(draws, sweep);
  const outside = Math.max(0, total - inside);
  return { low: quantile(draws, k, 0.1 * total, outside), high: quantile(draws, k, 0.9 * total, outside) };
}

/** The effect below which a weight of `target` lies, `outside` of it at 0. */
function quantile(draws: Draws, k: number, target: number, outside: number): number {
  let below = 0;
  let isZeroCounted = outside === 0;
  let last = 0;
  for (const sweep of draws.inside[k]!) {
    const effect = draws.effects[k * draws.kept + sweep]!;
    if (!isZeroCounted && effect > 0) {
      isZeroCounted = true;
      below += outside;
      if (below >= target) return 0;
    }
    below += weightOf(draws, sweep);
    if (below >= target) return effect;
    last = effect;
  }
  return isZeroCounted ? last : 0;
}
