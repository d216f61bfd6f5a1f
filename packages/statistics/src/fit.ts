// Fitting a diary: design, noise, selection. Everything of method "ss2" but what is told of it.
import { type Diary, usualPrior } from './design/diary.ts';
import { type LaggedDesign, laggedDesign, toldDaysOf } from './design/lagged.ts';
import { type Nuisance, nuisanceOf } from './design/nuisance.ts';
import { bestColumns, type Fitted } from './links.ts';
import { answersOf } from './select/answers.ts';
import { gramOf, type ProjectedGram } from './select/gram.ts';
import { type Draws, sampleSelection, slabScale } from './select/spike-slab.ts';
import { type Gains, gainsOf, whiten } from './whiten/innovations.ts';
import { fitNoise, type NoiseFit } from './whiten/noise.ts';
import { nuisanceProducts, type Projection, projectionOf } from './whiten/project.ts';

/** Every choice has a default. */
export interface LinkOptions {
  /** Of the sampler. 1. */
  readonly seed?: number;
  /** Of the sampler, a sixth of them thrown away. 1500. */
  readonly sweeps?: number;
  /** False-discovery rate of the confirmed. 0.1. */
  readonly rate?: number;
}

/** The noise is fitted again with the factors that are more likely in than out, and this many at most. */
const MOST_REFITTED = 12;

/** What was read from a diary before any noise is known. */
export interface SeriesParts {
  readonly toldDays: Int32Array;
  readonly pain: Float64Array;
  readonly nuisance: Nuisance;
  readonly design: LaggedDesign;
  readonly prior: Float64Array;
  /** Of each factor, whether it was there before the pain of its day. */
  readonly isBeforePain: readonly boolean[];
}

/** Whitened columns under one noise: their products, and the filter's states from which later days go on. */
export interface WhitenedParts {
  readonly gram: ProjectedGram;
  readonly projection: Projection;
  readonly gains: Gains;
  /** States of nuisance columns, candidates and pain after the last row. */
  readonly ends: { readonly nuisance: Float64Array; readonly design: Float64Array; readonly pain: Float64Array };
}

/** A diary with noise and draws. */
export interface Fit extends Fitted, WhitenedParts {
  readonly gram: ProjectedGram;
  readonly series: SeriesParts;
  readonly noise: NoiseFit;
  /** ln of the evidence that each factor answers to the pain of its day; NaN where that needs no asking. */
  readonly answers: Float64Array;
  /** Variance of the noise if no factor mattered. */
  readonly plainVariance: number;
}

/** Reads a checked diary. */
export function seriesOf(diary: Diary): SeriesParts {
  const toldDays = toldDaysOf(diary.pain.known);
  return {
    toldDays,
    pain: Float64Array.from(toldDays, (day) => diary.pain.values[day]!),
    nuisance: nuisanceOf(toldDays, diary.days, diary.firstWeekday),
    design: laggedDesign(diary, toldDays),
    isBeforePain: diary.factors.map((factor) => factor.isBeforePain === true),
    prior: Float64Array.from(diary.factors, ({ prior }) => prior ?? usualPrior(diary.factors.length)),
  };
}

/** Fits noise and links; undefined if the diary is too short, or pain never varied. */
export function fitSeries(series: SeriesParts, options: LinkOptions): Fit | undefined {
  const { toldDays, pain, nuisance, design, prior } = series;
  const first = fitNoise(toldDays, pain, nuisance);
  if (first === undefined) return undefined;
  const sweeps = Math.max(options.sweeps ?? 1500, 60);
  const sampling = { sweeps, burnIn: Math.floor(sweeps / 6), seed: options.seed ?? 1 };
  // The first pass only has to tell which factors to take out of the noise: a third of the sweeps does.
  const short = { ...sampling, sweeps: Math.ceil(sweeps / 3), burnIn: Math.floor(sweeps / 18) };
  const answers = answersOf(series);
  const groups = { first: design.first, prior, answers };
  const rough = whitenedUnder(series, first);
  const noise = refit(series, sampleSelection(rough.gram, groups, first.variance, short)) ?? first;
  const whitened = noise === first ? rough : whitenedUnder(series, noise);
  const draws = sampleSelection(whitened.gram, groups, first.variance, sampling);
  const freedom = whitened.gram.rows - nuisance.columns;
  const plainVariance = first.variance;
  return { ...whitened, series, design, told: design.told, prior, answers, noise, plainVariance, draws, freedom };
}

function whitenedUnder(series: SeriesParts, noise: NoiseFit): WhitenedParts {
  const { nuisance, design } = series;
  const gains = gainsOf(series.toldDays, noise);
  const whitenedNuisance = new Float64Array(nuisance.values.length);
  const whitenedDesign = new Float64Array(design.values.length);
  const whitenedPain = new Float64Array(nuisance.rows);
  const ends = {
    nuisance: whiten(gains, nuisance.values, whitenedNuisance, nuisance.columns),
    design: whiten(gains, design.values, whitenedDesign, design.columns),
    pain: whiten(gains, series.pain, whitenedPain, 1),
  };
  const products = nuisanceProducts(nuisance, whitenedNuisance);
  const projection = projectionOf(nuisance, whitenedNuisance, products, noise.variance);
  return { gram: gramOf(whitenedDesign, design.columns, whitenedPain, projection), projection, gains, ends };
}

/** Fits the noise again beside the factors that seem to be in, their effects under a normal prior as wide as theirs. */
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
  const precision = new Float64Array(columns).fill(1 / (3 * slabScale));
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
