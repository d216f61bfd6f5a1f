// What a fitted diary says of each factor.
import type { LaggedDesign } from './design/lagged.ts';
import { closedEBH } from './evidence/closed-ebh.ts';
import { type Evidence, eValuesOf } from './evidence/e-value.ts';
import type { Partner, Partners } from './select/partners.ts';
import type { Draws } from './select/spike-slab.ts';
import { chanceBelow, type Effect, effectOf } from './select/summaries.ts';
import type { NoiseFit } from './whiten/noise.ts';

/** What the diary says about one factor. */
export interface Link {
  /** P(the factor goes with pain), 0 to 1. Its prior where the diary cannot say anything. */
  readonly inclusion: number;
  /** The likeliest lag, in days. */
  readonly lag: number;
  /** P(this lag), for each of the factor's lags; they add up to `inclusion`. */
  readonly byLag: readonly number[];
  /** In pain points per sd of the factor. */
  readonly effect: Effect;
  /** The mean effect at each of the factor's lags; they add up to `effect.mean`. */
  readonly effectByLag: readonly number[];
  /** The factor's mean in its own unit. */
  readonly mean: number;
  /** The factor's sd in its own unit; 0 if it never varied. `effect / sd` is per unit: for 0 and 1, with against without. */
  readonly sd: number;
  /** Days on which the factor was told. */
  readonly told: number;
  /** P(|effect| < 0.3 points per sd). */
  readonly negligible: number;
  /** Anytime-valid evidence against "no link", at least 0; under no link its mean is at most 1. */
  readonly eValue: number;
  /** Claimed by closed e-BH among all factors of the diary. */
  readonly isConfirmed: boolean;
  /** Factors that share much of this one's variation. */
  readonly partners: readonly Partner[];
}

/** All links of a diary, in the order of its factors. */
export interface Links {
  /** Days on which pain was told. */
  readonly painDays: number;
  /** The likeliest noise. Undefined if the diary is too short, or pain never varied: then nothing is claimed. */
  readonly noise: NoiseFit | undefined;
  readonly links: readonly Link[];
}

/** The bound of an effect that does not matter, in points per sd of the factor. */
const NEGLIGIBLE = 0.3;

/** All that links are read from. */
export interface Fitted {
  readonly design: LaggedDesign;
  /** Days on which each factor was told. */
  readonly told: Int32Array;
  readonly prior: Float64Array;
  readonly evidence: Evidence;
  readonly partners: Partners;
  readonly draws: Draws;
  /** Rows less averaged-out columns. */
  readonly freedom: number;
}

/** The links of a fit, in the order of the factors; closed e-BH at `rate` confirms. */
export function linksOf({ design, told, prior, evidence, partners, draws, freedom }: Fitted, rate: number): Link[] {
  const best = bestColumns(design.first, draws);
  const eValues = eValuesOf(evidence, design.first, freedom);
  const confirmed = new Set(closedEBH(eValues, rate));
  const links: Link[] = [];
  for (let k = 0; k < best.length; k++) {
    const column = best[k]!;
    // A factor that never varied has nothing to go with; the sampler would only repeat its prior.
    if (design.sd[k] === 0) links.push(silentLink(design, told, prior, k));
    else
      links.push({
        inclusion: draws.inclusion[k]!,
        lag: design.lag[column]!,
        byLag: lagsOf(draws.byColumn, design.first, k),
        effect: effectOf(draws, design.first, k),
        effectByLag: lagsOf(draws.mean, design.first, k),
        mean: design.mean[k]!,
        sd: design.sd[k]!,
        told: told[k]!,
        negligible: chanceBelow(draws, k, NEGLIGIBLE),
        eValue: eValues[k]!,
        isConfirmed: confirmed.has(k),
        partners: partners.of(k, column),
      });
  }
  return links;
}

function lagsOf(byColumn: Float64Array, first: Int32Array, k: number): number[] {
  const from = first[k]!;
  const numbers = new Array<number>(first[k + 1]! - from);
  for (let l = 0; l < numbers.length; l++) numbers[l] = byColumn[from + l]!;
  return numbers;
}

/** Nothing can be learnt: the factor keeps its prior, no effect, and evidence of 1. */
export function silentLink(design: LaggedDesign, told: Int32Array, prior: Float64Array, k: number): Link {
  const lags = design.first[k + 1]! - design.first[k]!;
  const inclusion = prior[k]!;
  return {
    inclusion,
    lag: design.lag[design.first[k]!]!,
    byLag: new Array<number>(lags).fill(inclusion / lags),
    effect: { mean: 0, low: 0, high: 0, given: undefined },
    effectByLag: new Array<number>(lags).fill(0),
    mean: design.mean[k]!,
    sd: design.sd[k]!,
    told: told[k]!,
    negligible: 0,
    eValue: 1,
    isConfirmed: false,
    partners: [],
  };
}

/** The likeliest column of each factor. */
export function bestColumns(first: Int32Array, draws: Draws): Int32Array {
  const { byColumn } = draws;
  const columns = new Int32Array(first.length - 1);
  for (let k = 0; k < columns.length; k++) {
    let best = first[k]!;
    for (let j = best + 1; j < first[k + 1]!; j++) if (byColumn[j]! > byColumn[best]!) best = j;
    columns[k] = best;
  }
  return columns;
}
