// Which factors go with pain: group spike and slab, at most one lag a factor, by Gibbs sampling from a fixed seed.

import { random } from '@rhomboid/ground';
import { gammaDraw, normalDraws } from '../numerics/draws.ts';
import type { Gram } from './gram.ts';

/** Slab variances, in pain points squared per sd of the factor: effects of about 0.3 and about 0.7 points. */
export const slabVariances: readonly [number, number] = [0.09, 0.49];

/** What is known of each factor before the diary: its columns and its chance. */
export interface Groups {
  /** Factor k owns columns `first[k] ... first[k + 1] - 1`. */
  readonly first: Int32Array;
  /** Prior inclusion of each factor, above 0 and below 1. */
  readonly prior: Float64Array;
}

/** How the sampler runs. */
export interface Sampling {
  readonly sweeps: number;
  /** Sweeps thrown away at the start. */
  readonly burnIn: number;
  readonly seed: number;
}

/** What the kept sweeps say. */
export interface Draws {
  readonly kept: number;
  /** P(the factor goes with pain), Rao-Blackwellised: the mean of its conditional chance, not of 0s and 1s. */
  readonly inclusion: Float64Array;
  /** P(the factor goes with pain at this lag), for each column; a factor's columns add up to its inclusion. */
  readonly byColumn: Float64Array;
  /** Posterior mean of the effect of each column in pain points per sd, averaged over models: shrunken. */
  readonly mean: Float64Array;
  /** Drawn effects, factor-major: `effects[k * kept + s]`; 0 where the factor was out. */
  readonly effects: Float64Array;
  /** Posterior mean of the noise variance, in pain points squared. */
  readonly variance: number;
}

/**
 * Gibbs sampling of (lag, slab, effect) for each factor in turn and of the noise variance (inverse gamma, Jeffreys'
 * prior). States are drawn with the effect integrated out. After George and McCulloch, "Approaches for Bayesian
 * variable selection", Statistica Sinica 7 (1997). The same input and seed give the same output to the last bit.
 */
export function sampleSelection(gram: Gram, groups: Groups, startVariance: number, sampling: Sampling): Draws {
  const { columns, products, withPain } = gram;
  const factors = groups.prior.length;
  const kept = sampling.sweeps - sampling.burnIn;
  const dice = random(sampling.seed);
  const normal = normalDraws(dice);
  const inclusion = new Float64Array(factors);
  const byColumn = new Float64Array(columns);
  const mean = new Float64Array(columns);
  const effects = new Float64Array(factors * kept);
  const effect = new Float64Array(factors);
  const chosen = new Int32Array(factors).fill(-1);
  // What each column could still explain: x'M(y - everything that is in).
  const left = Float64Array.from(withPain);
  const constant = priorConstants(groups);
  const weight = new Float64Array(2 * columns);
  const centre = new Float64Array(2 * columns);
  // Only the level is averaged out under a flat prior; the other nuisance has proper ones and costs no freedom.
  const shape = Math.max(gram.rows - 1, 1) / 2;
  let variance = startVariance;
  let varianceSum = 0;

  for (let sweep = 0; sweep < sampling.sweeps; sweep++) {
    const slot = sweep - sampling.burnIn;
    const isKept = slot >= 0;
    for (let k = 0; k < factors; k++) {
      const from = groups.first[k]!;
      const to = groups.first[k + 1]!;
      const old = chosen[k]!;
      const oldEffect = effect[k]!;
      let most = 0;
      for (let j = from; j < to; j++) {
        const own = old < 0 ? left[j]! : left[j]! + products[old * columns + j]! * oldEffect;
        for (let slab = 0; slab < 2; slab++) {
          const tau2 = slabVariances[slab]!;
          const spread = 1 / (products[j * columns + j]! / variance + 1 / tau2);
          const middle = (spread * own) / variance;
          const logOdds = constant[k]! + 0.5 * (Math.log(spread / tau2) + (middle * middle) / spread);
          weight[2 * j + slab] = logOdds;
          centre[2 * j + slab] = middle;
          if (logOdds > most) most = logOdds;
        }
      }
      let total = Math.exp(-most);
      for (let s = 2 * from; s < 2 * to; s++) {
        weight[s] = Math.exp(weight[s]! - most);
        total += weight[s]!;
      }
      let ticket = dice() * total - Math.exp(-most);
      let state = -1;
      for (let s = 2 * from; s < 2 * to; s++) {
        const share = weight[s]! / total;
        if (isKept) {
          byColumn[s >> 1]! += share;
          mean[s >> 1]! += share * centre[s]!;
        }
        if (ticket >= 0) {
          state = s;
          ticket -= weight[s]!;
        }
      }
      const now = state < 0 ? -1 : state >> 1;
      let nowEffect = 0;
      if (state >= 0) {
        const spread = 1 / (products[now * columns + now]! / variance + 1 / slabVariances[state & 1]!);
        nowEffect = centre[state]! + Math.sqrt(spread) * normal();
      }
      if (old >= 0) addTo(left, products, old * columns, oldEffect);
      if (now >= 0) addTo(left, products, now * columns, -nowEffect);
      chosen[k] = now;
      effect[k] = nowEffect;
      if (isKept) effects[k * kept + slot] = nowEffect;
    }
    variance = leftOver(gram, chosen, effect, left) / 2 / gammaDraw(shape, dice, normal);
    if (isKept) varianceSum += variance;
  }
  for (let k = 0; k < factors; k++) {
    for (let j = groups.first[k]!; j < groups.first[k + 1]!; j++) {
      byColumn[j]! /= kept;
      mean[j]! /= kept;
      inclusion[k]! += byColumn[j]!;
    }
  }
  return { kept, inclusion, byColumn, mean, effects, variance: varianceSum / kept };
}

/** ln of the prior odds of one state (a lag and a slab) of each factor against none. */
function priorConstants(groups: Groups): Float64Array {
  return groups.prior.map((prior, k) =>
    Math.log(prior / (1 - prior) / (2 * (groups.first[k + 1]! - groups.first[k]!))),
  );
}

function addTo(left: Float64Array, products: Float64Array, row: number, times: number): void {
  for (let j = 0; j < left.length; j++) left[j]! += products[row + j]! * times;
}

/** (y - Xb)'M(y - Xb), from y'My, what is in, and what is left. Kept above 0: rounding must not make a variance of 0. */
function leftOver(gram: Gram, chosen: Int32Array, effect: Float64Array, left: Float64Array): number {
  let sum = gram.pain;
  for (let k = 0; k < chosen.length; k++) {
    const j = chosen[k]!;
    if (j >= 0) sum -= effect[k]! * (gram.withPain[j]! + left[j]!);
  }
  return Math.max(sum, 1e-9 * gram.pain, 1e-12);
}
