// Which factors go with pain: group spike and slab, at most one lag a factor, by Gibbs sampling from a fixed seed.

import { type Random, random } from '@rhomboid/ground';
import { gammaDraw, normalDraws } from '../numerics/draws.ts';
import type { Gram } from './gram.ts';
import { type Groups, ModelPrior } from './model-prior.ts';

/**
 * The scale of effects that are there, in pain points squared per sd of the factor: their density is b^2 N(b; 0, scale),
 * over the scale. An effect of 0 is no effect, so it has no weight among the effects (Johnson and Rossell, "On the use
 * of non-local prior densities", JRSS B 72 (2010)): the evidence against a link that is not there grows as fast as that
 * for one that is. The mean square of such an effect is 0.29, its likeliest size 0.44 points.
 */
export const slabScale: number = 0.29 / 3;

/** Before the diary the noise's variance is worth this many days at what it is if no factor matters. */
export const varianceDays = 10;

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
  /** The column each drawn effect belongs to, laid out alike; -1 where the factor was out. */
  readonly lagColumns: Int16Array;
  /** For each factor the kept sweeps in which it was in, from its lowest effect to its highest. */
  readonly inside: readonly Int32Array[];
  /** The drawn noise variances, in pain points squared. */
  readonly variances: Float64Array;
  /** What each kept sweep weighs, 1 in all; absent while all weigh the same. */
  readonly weights?: Float64Array;
}

/**
 * Gibbs sampling of (lag, effect) for each factor in turn and of the noise variance. Lags are drawn with the effect
 * integrated out. The variance has an inverse gamma prior around `plainVariance`, that of the noise if no factor
 * mattered: without it, short diaries with many factors let several chance links explain each other's noise away. After George and McCulloch, "Approaches for Bayesian variable
 * selection", Statistica Sinica 7 (1997). The same input and seed give the same output to the last bit.
 */
export function sampleSelection(gram: Gram, groups: Groups, plainVariance: number, sampling: Sampling): Draws {
  const { columns, products, withPain } = gram;
  const factors = groups.prior.length;
  const kept = sampling.sweeps - sampling.burnIn;
  const dice = random(sampling.seed);
  const normal = normalDraws(dice);
  const inclusion = new Float64Array(factors);
  const byColumn = new Float64Array(columns);
  const mean = new Float64Array(columns);
  const effects = new Float64Array(factors * kept);
  const lagColumns = new Int16Array(factors * kept).fill(-1);
  const variances = new Float64Array(kept);
  const effect = new Float64Array(factors);
  const chosen = new Int32Array(factors).fill(-1);
  // What each column could still explain: x'M(y - everything that is in).
  const left = Float64Array.from(withPain);
  const before = new ModelPrior(groups);
  let inside = 0;
  const weight = new Float64Array(columns);
  const centre = new Float64Array(columns);
  const spread = new Float64Array(columns);
  // Only the level is averaged out under a flat prior; the other nuisance has proper ones and costs no freedom.
  const shape = (Math.max(gram.rows - 1, 1) + varianceDays) / 2;
  const scale = varianceDays * plainVariance;
  let variance = plainVariance;

  for (let sweep = 0; sweep < sampling.sweeps; sweep++) {
    const slot = sweep - sampling.burnIn;
    const isKept = slot >= 0;
    for (let j = 0; j < columns; j++) spread[j] = 1 / (products[j * columns + j]! / variance + 1 / slabScale);
    for (let k = 0; k < factors; k++) {
      const from = groups.first[k]!;
      const to = groups.first[k + 1]!;
      const old = chosen[k]!;
      const oldEffect = effect[k]!;
      if (old >= 0) inside--;
      const odds = before.logOdds(k, inside);
      const atFirst = odds + before.sameDay(k);
      let most = 0;
      for (let j = from; j < to; j++) {
        const own = old < 0 ? left[j]! : left[j]! + products[old * columns + j]! * oldEffect;
        const v = spread[j]!;
        const middle = (v * own) / variance;
        const square = (middle * middle) / v;
        // ln of sqrt(v / scale) * (middle^2 + v) / scale * exp(square / 2), in one logarithm
        const ratio = v / slabScale;
        const logOdds = (j === from ? atFirst : odds) + 0.5 * (square + Math.log(ratio * (ratio * (square + 1)) ** 2));
        weight[j] = logOdds;
        centre[j] = middle;
        if (logOdds > most) most = logOdds;
      }
      let total = Math.exp(-most);
      for (let j = from; j < to; j++) {
        weight[j] = Math.exp(weight[j]! - most);
        total += weight[j]!;
      }
      let ticket = dice() * total - Math.exp(-most);
      let now = -1;
      for (let j = from; j < to; j++) {
        if (isKept) {
          const share = weight[j]! / total;
          byColumn[j]! += share;
          mean[j]! += share * meanEffect(centre[j]!, spread[j]!);
        }
        if (ticket >= 0) {
          now = j;
          ticket -= weight[j]!;
        }
      }
      const nowEffect = now < 0 ? 0 : drawEffect(centre[now]!, spread[now]!, dice, normal);
      if (old >= 0) addTo(left, products, old * columns, oldEffect);
      if (now >= 0) {
        addTo(left, products, now * columns, -nowEffect);
        inside++;
      }
      chosen[k] = now;
      effect[k] = nowEffect;
      if (isKept) {
        effects[k * kept + slot] = nowEffect;
        lagColumns[k * kept + slot] = now;
      }
    }
    before.drawShare(chosen, dice);
    variance = (scale + leftOver(gram, chosen, effect, left)) / 2 / gammaDraw(shape, dice, normal);
    if (isKept) variances[slot] = variance;
  }
  for (let k = 0; k < factors; k++) {
    for (let j = groups.first[k]!; j < groups.first[k + 1]!; j++) {
      byColumn[j]! /= kept;
      mean[j]! /= kept;
      inclusion[k]! += byColumn[j]!;
    }
  }
  const sweeps = Array.from(groups.prior, (_, k) => sweepsInside(lagColumns, effects, k * kept, kept));
  return { kept, inclusion, byColumn, mean, effects, lagColumns, inside: sweeps, variances };
}

function sweepsInside(lagColumns: Int16Array, effects: Float64Array, from: number, kept: number): Int32Array {
  const sweeps: number[] = [];
  for (let s = 0; s < kept; s++) if (lagColumns[from + s]! >= 0) sweeps.push(s);
  return Int32Array.from(sweeps).sort((a, b) => effects[from + a]! - effects[from + b]!);
}

/** Mean of the density b^2 N(b; middle, v), over what it integrates to. */
function meanEffect(middle: number, v: number): number {
  return (middle * (middle * middle + 3 * v)) / (middle * middle + v);
}

/** A draw from it. With u = b / sqrt v, u^2 <= 2 ((u - m)^2 + m^2), and the right side is easily drawn: half are kept. */
function drawEffect(middle: number, v: number, dice: Random, normal: () => number): number {
  const root = Math.sqrt(v);
  const m = middle / root;
  for (;;) {
    let away = normal();
    if (dice() * (1 + m * m) < 1) {
      const length = Math.sqrt(away * away + normal() ** 2 + normal() ** 2);
      away = dice() < 0.5 ? -length : length;
    }
    const u = m + away;
    if (dice() * 2 * (away * away + m * m) < u * u) return root * u;
  }
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
