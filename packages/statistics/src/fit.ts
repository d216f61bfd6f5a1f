// Fitting a diary: design, noise, selection. Everything of method "ss2" but what is told of it.
import { type Diary, type Factor, usualPrior } from './design/diary.ts';
import { type LaggedDesign, laggedDesign, toldDaysOf } from './design/lagged.ts';
import { type Nuisance, nuisanceOf } from './design/nuisance.ts';
import { untoldVariance } from './design/untold.ts';
import { evidenceOf } from './evidence/e-value.ts';
import { bestColumns, type Fitted } from './links.ts';
import { logDeterminant } from './numerics/linear.ts';
import { answersOf } from './select/answers.ts';
import { gramOf, type ProjectedGram, type WeighedGram } from './select/gram.ts';
import { Partners } from './select/partners.ts';
import { type Draws, sampleSelection, slabScale } from './select/spike-slab.ts';
import { type Gains, gainsOf, whiten } from './whiten/innovations.ts';
import { fitNoise, logPriorOf, type NoiseFit } from './whiten/noise.ts';
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

/** The noise's variance is expected at this share of what it would be if no factor mattered: the usual links explain the rest. */
const VARIANCE_SHARE = 0.8;
/** The noise is fitted again with the factors that are more likely in than out, and this many at most. */
const MOST_REFITTED = 12;
/** Kinds of noise that are this much less likely than the likeliest are left out, */
const LEAST_NOISE = Math.log(0.01);
/** and so are those for which there is no time: numbers to multiply (rows by columns by columns), all kinds together. */
const MOST_WORK = 2.5e8;

/** What was read from a diary before any noise is known. */
export interface SeriesParts {
  readonly toldDays: Int32Array;
  readonly pain: Float64Array;
  readonly nuisance: Nuisance;
  readonly design: LaggedDesign;
  readonly prior: Float64Array;
  /** Of each factor, when it was told, and whether it was there before the pain of its day. */
  readonly factors: readonly Pick<Factor, 'known' | 'isBeforePain'>[];
}

/** Whitened columns under one kind of noise: their products, and the filter's states from which later days go on. */
export interface NoiseCell extends WeighedGram {
  readonly noise: NoiseFit;
  readonly gram: ProjectedGram;
  readonly projection: Projection;
  readonly gains: Gains;
  /** States of nuisance columns, candidates and pain after the last row. */
  readonly ends: { readonly nuisance: Float64Array; readonly design: Float64Array; readonly pain: Float64Array };
}

/** A diary with noise and draws; its evidence is that of the likeliest noise. */
export interface Fit extends Fitted {
  readonly series: SeriesParts;
  /** The kinds of noise that the draws are averaged over, the likeliest first. */
  readonly cells: readonly [NoiseCell, ...NoiseCell[]];
  /** ln of the evidence that each factor answers to the pain of its day; NaN where that needs no asking. */
  readonly answers: Float64Array;
  /** Variance of the noise that is expected beforehand, in points squared. */
  readonly usualVariance: number;
  /** Of each column in the first pass, its chance times the square of its effect if it is in, over `usualVariance`. */
  readonly squares: Float64Array;
}

/** Reads a checked diary. */
export function seriesOf(diary: Diary): SeriesParts {
  const toldDays = toldDaysOf(diary.pain.known);
  return {
    toldDays,
    pain: Float64Array.from(toldDays, (day) => diary.pain.values[day]!),
    nuisance: nuisanceOf(toldDays, diary.days, diary.firstWeekday),
    design: laggedDesign(diary, toldDays),
    factors: diary.factors,
    prior: Float64Array.from(diary.factors, ({ prior }) => prior ?? usualPrior(diary.factors.length)),
  };
}

/** Fits noise and links; undefined if the diary is too short, or pain never varied. */
export function fitSeries(series: SeriesParts, options: LinkOptions): Fit | undefined {
  const { toldDays, pain, nuisance, design, prior, factors } = series;
  const plain = fitNoise(toldDays, pain, nuisance);
  const [first] = plain;
  if (first === undefined) return undefined;
  const sweeps = Math.max(options.sweeps ?? 1500, 60);
  const sampling = { sweeps, burnIn: Math.floor(sweeps / 6), seed: options.seed ?? 1 };
  // The first pass only has to tell which factors to take out of the noise, and what they are where nobody told them: a
  // third of the sweeps does.
  const short = { ...sampling, sweeps: Math.ceil(sweeps / 3), burnIn: Math.floor(sweeps / 18) };
  const answers = answersOf(series);
  const groups = { first: design.first, prior, answers };
  const usualVariance = VARIANCE_SHARE * first.variance;
  const rough = cellOf(series, first);
  const early = sampleSelection([rough], groups, usualVariance, short);
  // Beside a very strong lag the chance of another may underflow to 0.
  const squares = early.mean.map((mean, j) => mean ** 2 / (early.byColumn[j]! || 1) / usualVariance);
  const more = Float64Array.from(toldDays, (day) => untoldVariance(design, factors, squares, day));
  const noises = refit(series, early, more) ?? plain;
  const best = noises[0]!;
  const most = Math.max(1, Math.floor(MOST_WORK / (design.rows * design.columns ** 2 + 1)));
  const likeliest = best === first && !more.some(Boolean) ? rough : cellOf(series, best, more);
  const others = noises
    .slice(1, likeliest === rough ? most : most - 1)
    .filter(({ score }) => score >= best.score + LEAST_NOISE)
    .map((noise) => cellOf(series, noise, more));
  const cells = [likeliest, ...others] as const;
  const draws = sampleSelection(cells, groups, usualVariance, sampling);
  const freedom = design.rows - nuisance.columns;
  const { told } = design;
  const evidence = evidenceOf(likeliest.gram);
  const partners = new Partners(likeliest.gram, design.first);
  return { series, design, told, prior, answers, cells, evidence, partners, usualVariance, squares, draws, freedom };
}

/** Whitens under a kind of noise, with `more` of it on some days; the weight of the nuisance's priors goes by its variance. */
function cellOf(series: SeriesParts, noise: NoiseFit, more?: Float64Array): NoiseCell {
  const { nuisance, design } = series;
  const gains = gainsOf(series.toldDays, noise, more);
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
  const gram = gramOf(whitenedDesign, design.columns, whitenedPain, projection);
  const determinants = gains.logDeterminant + logDeterminant(projection.factor, nuisance.columns);
  return { noise, gram, logWeight: logPriorOf(noise) - 0.5 * determinants, projection, gains, ends };
}

/** Fits the noise again beside the factors that seem to be in, their effects under a normal prior as wide as theirs. */
function refit(series: SeriesParts, draws: Draws, more: Float64Array): NoiseFit[] | undefined {
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
  return fitNoise(series.toldDays, series.pain, { rows, columns, values, precision, begin, end }, more);
}
