// Which factors go with pain: group spike and slab, at most one lag a factor, by Gibbs sampling from a fixed seed.

import { type Random, random } from '@rhomboid/ground';
import { gammaDraw, normalDraws } from '../numerics/draws.ts';
import type { Gram, WeighedGram } from './gram.ts';
import { type Groups, ModelPrior } from './model-prior.ts';

/**
 * The scale of effects that are there, in pain points squared per sd of the factor: their density is b^2 N(b; 0, scale),
 * over the scale. An effect of 0 is no effect, so it has no weight among the effects (Johnson and Rossell, "On the use
 * of non-local prior densities", JRSS B 72 (2010)): the evidence against a link that is not there grows as fast as that
 * for one that is. The mean square of such an effect is 0.29, its likeliest size 0.44 points.
 */
export const slabScale: number = 0.29 / 3;

/** Before the diary the noise's variance is worth this many days at what is expected of it. */
export const varianceDays = 10;

/** How the sampler runs. */
export interface Sampling {
  readonly sweeps: number;
  /** Sweeps thrown away at the start. */
  readonly burnIn: number;
  readonly seed: number;
}

/** Sweeps in which factors were in, factor by factor, each from its lowest effect to its highest. */
export interface Inside {
  /** Factor k has the places `first[k] ... first[k + 1] - 1` of the other three, which are side by side. */
  readonly first: Int32Array;
  readonly sweeps: Int32Array;
  readonly effects: Float64Array;
  readonly columns: Int16Array;
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
  /** The kept sweeps in which each factor was in. */
  readonly inside: Inside;
  /** The drawn noise variances, in pain points squared, and the kind of noise (by index) that each belongs to. */
  readonly variances: Float64Array;
  readonly cells: Uint8Array;
  /** What each kept sweep weighs, 1 in all: as much as any other, until later days are weighed in. */
  readonly weights: Float64Array;
}

/**
 * Gibbs sampling of (lag, effect) for each factor in turn, of the kind of noise (at least one; all on the same days), and
 * of its variance. Lags are drawn with the effect integrated out, the kind of noise with the variance. The variance has an
 * inverse gamma prior around `usualVariance`: without it, short diaries with many factors let several chance links explain
 * each other's noise away. After George and McCulloch, "Approaches for Bayesian variable selection", Statistica Sinica 7
 * (1997). The same input and seed give the same output to the last bit.
 */
export function sampleSelection(
  noises: readonly WeighedGram[],
  groups: Groups,
  usualVariance: number,
  sampling: Sampling,
): Draws {
  let cell = 0;
  let { gram } = noises[cell]!;
  let { products } = gram;
  const { columns, rows, withPain } = gram;
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
  const cells = new Uint8Array(kept);
  const effect = new Float64Array(factors);
  const chosen = new Int32Array(factors).fill(-1);
  // What each column could still explain: x'M(y - everything that is in).
  const left = Float64Array.from(withPain);
  const before = new ModelPrior(groups);
  let others = 0;
  const weight = new Float64Array(columns);
  const centre = new Float64Array(columns);
  const spread = new Float64Array(columns);
  // Only the level is averaged out under a flat prior; the other nuisance has proper ones and costs no freedom.
  const shape = (Math.max(rows - 1, 1) + varianceDays) / 2;
  const scale = varianceDays * usualVariance;
  const noiseDice = new NoiseDice(noises, factors, shape, scale);
  let variance = usualVariance;

  for (let sweep = 0; sweep < sampling.sweeps; sweep++) {
    const slot = sweep - sampling.burnIn;
    const isKept = slot >= 0;
    for (let j = 0; j < columns; j++) spread[j] = 1 / (products[j * columns + j]! / variance + 1 / slabScale);
    for (let k = 0; k < factors; k++) {
      const from = groups.first[k]!;
      const to = groups.first[k + 1]!;
      const old = chosen[k]!;
      const oldEffect = effect[k]!;
      if (old >= 0) others--;
      const odds = before.logOdds(k, others);
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
        others++;
      }
      chosen[k] = now;
      effect[k] = nowEffect;
      if (isKept) {
        effects[k * kept + slot] = nowEffect;
        lagColumns[k * kept + slot] = now;
      }
    }
    before.drawShare(chosen, dice);
    if (noises.length > 1) {
      const now = noiseDice.draw(chosen, effect, dice);
      if (now !== cell) {
        cell = now;
        gram = noises[cell]!.gram;
        products = gram.products;
        left.set(gram.withPain);
        for (let k = 0; k < factors; k++) {
          if (chosen[k]! >= 0) addTo(left, products, chosen[k]! * columns, -effect[k]!);
        }
      }
    }
    variance = (scale + leftOver(gram, chosen, effect, left)) / 2 / gammaDraw(shape, dice, normal);
    if (isKept) {
      variances[slot] = variance;
      cells[slot] = cell;
    }
  }
  for (let k = 0; k < factors; k++) {
    for (let j = groups.first[k]!; j < groups.first[k + 1]!; j++) {
      byColumn[j]! /= kept;
      mean[j]! /= kept;
      inclusion[k]! += byColumn[j]!;
    }
  }
  const inside = insideOf(effects, lagColumns, kept);
  const weights = new Float64Array(kept).fill(1 / kept);
  return { kept, inclusion, byColumn, mean, inside, variances, cells, weights };
}

/** From the effect and the column of every sweep, `kept` of them factor by factor; -1 where the factor was out. */
function insideOf(effects: Float64Array, columns: Int16Array, kept: number): Inside {
  const places: number[] = [];
  const first = new Int32Array(columns.length / kept + 1);
  for (let k = 0; k + 1 < first.length; k++) {
    const own: number[] = [];
    for (let place = k * kept; place < (k + 1) * kept; place++) if (columns[place]! >= 0) own.push(place);
    for (const place of own.sort((a, b) => effects[a]! - effects[b]!)) places.push(place);
    first[k + 1] = places.length;
  }
  return {
    first,
    sweeps: Int32Array.from(places, (place) => place % kept),
    effects: Float64Array.from(places, (place) => effects[place]!),
    columns: Int16Array.from(places, (place) => columns[place]!),
  };
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

/** Draws kinds of noise given what is in and how large it is, the variance averaged over: `shape` and `scale` are its gamma's. */
class NoiseDice {
  private readonly noises: readonly WeighedGram[];
  private readonly shape: number;
  private readonly scale: number;
  private readonly logs: Float64Array;
  private readonly columns: Int32Array;
  private readonly effects: Float64Array;

  constructor(noises: readonly WeighedGram[], factors: number, shape: number, scale: number) {
    this.noises = noises;
    this.shape = shape;
    this.scale = scale;
    this.logs = new Float64Array(noises.length);
    this.columns = new Int32Array(factors);
    this.effects = new Float64Array(factors);
  }

  draw(chosen: Int32Array, effect: Float64Array, dice: Random): number {
    const { noises, columns, effects, logs } = this;
    let inside = 0;
    for (let k = 0; k < chosen.length; k++) {
      if (chosen[k]! < 0) continue;
      columns[inside] = chosen[k]!;
      effects[inside++] = effect[k]!;
    }
    let most = -Infinity;
    for (let n = 0; n < noises.length; n++) {
      const { gram, logWeight } = noises[n]!;
      let left = gram.pain;
      for (let i = 0; i < inside; i++) {
        const from = columns[i]! * gram.columns;
        let beside = 0.5 * effects[i]! * gram.products[from + columns[i]!]! - gram.withPain[columns[i]!]!;
        for (let j = 0; j < i; j++) beside += effects[j]! * gram.products[from + columns[j]!]!;
        left += 2 * effects[i]! * beside;
      }
      logs[n] = logWeight - this.shape * Math.log(this.scale + aboveZero(left, gram));
      if (logs[n]! > most) most = logs[n]!;
    }
    let total = 0;
    for (let n = 0; n < logs.length; n++) {
      logs[n] = Math.exp(logs[n]! - most);
      total += logs[n]!;
    }
    let ticket = dice() * total;
    let now = 0;
    while (now < logs.length - 1) {
      ticket -= logs[now]!;
      if (ticket < 0) break;
      now++;
    }
    return now;
  }
}

/** (y - Xb)'M(y - Xb), from y'My, what is in, and what is left. */
function leftOver(gram: Gram, chosen: Int32Array, effect: Float64Array, left: Float64Array): number {
  let sum = gram.pain;
  for (let k = 0; k < chosen.length; k++) {
    const j = chosen[k]!;
    if (j >= 0) sum -= effect[k]! * (gram.withPain[j]! + left[j]!);
  }
  return aboveZero(sum, gram);
}

/** Rounding must not make a variance of 0. */
function aboveZero(sum: number, gram: Gram): number {
  return Math.max(sum, 1e-9 * gram.pain, 1e-12);
}
