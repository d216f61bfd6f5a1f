// From a diary to what goes with pain: design, noise, selection, evidence. The whole of method "ss2".
import { checkDiary, type Diary } from './design/diary.ts';
import { type LaggedDesign, laggedDesign, toldDaysOf } from './design/lagged.ts';
import { type Nuisance, nuisanceOf } from './design/nuisance.ts';
import { closedEBH } from './evidence/closed-ebh.ts';
import { eValuesOf } from './evidence/e-value.ts';
import { type Gram, gramOf } from './select/gram.ts';
import { type Partner, partnersOf } from './select/partners.ts';
import { type Draws, sampleSelection, slabVariances } from './select/spike-slab.ts';
import { chanceBelow, type Effect, effectOf } from './select/summaries.ts';
import { gainsOf, whiten } from './whiten/innovations.ts';
import { fitNoise, type NoiseFit } from './whiten/noise.ts';
import { nuisanceProducts, projectionOf } from './whiten/project.ts';

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
  /** Undefined if the diary is too short, or pain never varied: then nothing is claimed. */
  readonly noise: NoiseFit | undefined;
  readonly links: readonly Link[];
}

/** Every choice has a default. */
export interface LinkOptions {
  /** Of the sampler. 1. */
  readonly seed?: number;
  /** Of the sampler, a sixth of them thrown away. 1500. */
  readonly sweeps?: number;
  /** False-discovery rate of the confirmed. 0.1. */
  readonly rate?: number;
}

const DEFAULT_PRIOR = 0.15;
const NEGLIGIBLE = 0.3;
/** The noise is fitted again with the factors that are more likely in than out, and this many at most. */
const MOST_REFITTED = 12;

/** Finds the links of a diary. Throws `DiaryShapeError` or `TooManyFactorsError`; a diary with little in it claims nothing. */
export function findLinks(diary: Diary, options: LinkOptions = {}): Links {
  checkDiary(diary);
  const toldDays = toldDaysOf(diary.pain.known);
  const pain = Float64Array.from(toldDays, (day) => diary.pain.values[day]!);
  const nuisance = nuisanceOf(toldDays, diary.days, diary.firstWeekday);
  const design = laggedDesign(diary, toldDays);
  const prior = Float64Array.from(diary.factors, (factor) => factor.prior ?? DEFAULT_PRIOR);
  const first = fitNoise(toldDays, pain, nuisance);
  if (first === undefined) return { painDays: toldDays.length, noise: undefined, links: silent(design, prior) };

  const sweeps = Math.max(options.sweeps ?? 1500, 60);
  const sampling = { sweeps, burnIn: Math.floor(sweeps / 6), seed: options.seed ?? 1 };
  const series: SeriesParts = { toldDays, pain, nuisance, design, prior };
  // The first pass only has to tell which factors to take out of the noise: a third of the sweeps does.
  const short = { ...sampling, sweeps: Math.ceil(sweeps / 3), burnIn: Math.floor(sweeps / 18) };
  const groups = { first: design.first, prior };
  const roughGram = gramUnder(series, first);
  const noise = refit(series, sampleSelection(roughGram, groups, first.variance, short)) ?? first;
  const gram = noise === first ? roughGram : gramUnder(series, noise);
  const draws = sampleSelection(gram, groups, noise.variance, sampling);
  return { painDays: toldDays.length, noise, links: linksOf(series, gram, draws, options.rate ?? 0.1) };
}

interface SeriesParts {
  readonly toldDays: Int32Array;
  readonly pain: Float64Array;
  readonly nuisance: Nuisance;
  readonly design: LaggedDesign;
  readonly prior: Float64Array;
}

function gramUnder(series: SeriesParts, noise: NoiseFit): Gram {
  const { nuisance, design } = series;
  const gains = gainsOf(series.toldDays, noise);
  const whitenedNuisance = new Float64Array(nuisance.values.length);
  const whitenedDesign = new Float64Array(design.values.length);
  const whitenedPain = new Float64Array(nuisance.rows);
  whiten(gains, nuisance.values, whitenedNuisance, nuisance.columns);
  whiten(gains, design.values, whitenedDesign, design.columns);
  whiten(gains, series.pain, whitenedPain, 1);
  const products = nuisanceProducts(nuisance, whitenedNuisance);
  const projection = projectionOf(nuisance, whitenedNuisance, products, noise.variance);
  return gramOf(whitenedDesign, design.columns, whitenedPain, projection);
}

/** Fits the noise again beside the factors that seem to be in, their effects averaged over the slabs. */
function refit(series: SeriesParts, draws: Draws): NoiseFit | undefined {
  const { nuisance, design } = series;
  const best = bestColumns(design.first, draws);
  const likely = Array.from(best.keys()).filter((k) => draws.inclusion[k]! > 0.5);
  if (likely.length === 0) return undefined;
  likely.sort((i, j) => draws.inclusion[j]! - draws.inclusion[i]! || i - j);
  const extra = likely.slice(0, MOST_REFITTED).map((k) => best[k]!);
  const { rows } = nuisance;
  const columns = nuisance.columns + extra.length;
  const values = new Float64Array(rows * columns);
  values.set(nuisance.values);
  const precision = new Float64Array(columns).fill(2 / (slabVariances[0] + slabVariances[1]));
  const begin = new Int32Array(columns);
  const end = new Int32Array(columns).fill(rows);
  precision.set(nuisance.precision);
  begin.set(nuisance.begin);
  end.set(nuisance.end);
  extra.forEach((column, i) => {
    values.set(design.values.subarray(column * rows, (column + 1) * rows), (nuisance.columns + i) * rows);
  });
  return fitNoise(series.toldDays, series.pain, { rows, columns, values, precision, begin, end });
}

function bestColumns(first: Int32Array, draws: Draws): Int32Array {
  return Int32Array.from(draws.inclusion, (_, k) => {
    let best = first[k]!;
    for (let j = best + 1; j < first[k + 1]!; j++) if (draws.byColumn[j]! > draws.byColumn[best]!) best = j;
    return best;
  });
}

function linksOf(series: SeriesParts, gram: Gram, draws: Draws, rate: number): Link[] {
  const { design } = series;
  const best = bestColumns(design.first, draws);
  const partners = partnersOf(gram, design.first, best);
  const eValues = eValuesOf(gram, design.first, gram.rows - series.nuisance.columns);
  const confirmed = new Set(closedEBH(eValues, rate));
  const nothing = silent(design, series.prior);
  return nothing.map((unknown, k) => {
    // A factor that never varied has nothing to go with; the sampler would only repeat its prior.
    if (design.sd[k] === 0) return unknown;
    return {
      inclusion: draws.inclusion[k]!,
      lag: design.lag[best[k]!]!,
      byLag: [...draws.byColumn.subarray(design.first[k]!, design.first[k + 1]!)],
      effect: effectOf(draws, design.first, k),
      effectByLag: [...draws.mean.subarray(design.first[k]!, design.first[k + 1]!)],
      mean: design.mean[k]!,
      sd: design.sd[k]!,
      told: design.told[k]!,
      negligible: chanceBelow(draws, k, NEGLIGIBLE),
      eValue: eValues[k]!,
      isConfirmed: confirmed.has(k),
      partners: partners[k]!,
    };
  });
}

/** Nothing can be learnt: every factor keeps its prior, no effect, and evidence of 1. */
function silent(design: LaggedDesign, prior: Float64Array): Link[] {
  return Array.from(prior, (inclusion, k) => {
    const lags = design.first[k + 1]! - design.first[k]!;
    return {
      inclusion,
      lag: design.lag[design.first[k]!]!,
      byLag: new Array<number>(lags).fill(inclusion / lags),
      effect: { mean: 0, low: 0, high: 0, given: undefined },
      effectByLag: new Array<number>(lags).fill(0),
      mean: design.mean[k]!,
      sd: design.sd[k]!,
      told: design.told[k]!,
      negligible: 0,
      eValue: 1,
      isConfirmed: false,
      partners: [],
    };
  });
}
