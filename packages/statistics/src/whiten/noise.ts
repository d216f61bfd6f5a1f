// How strongly a person's pain clings to yesterday, and how much of it is reporting noise: weighed on a grid.
import type { Nuisance } from '../design/nuisance.ts';
import { dot, logDeterminant } from '../numerics/linear.ts';
import { momentsOf } from '../numerics/moments.ts';
import { gainsOf, type NoiseShape, whiten } from './innovations.ts';
import { nuisanceProducts, projectionOf, shadow } from './project.ts';

/** One kind of noise. `variance` is the total variance (state and reporting), in pain points squared. */
export interface NoiseFit extends NoiseShape {
  readonly variance: number;
  /** ln of its posterior, up to a constant of the diary. */
  readonly score: number;
}

const PHIS = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85];
const NOISE_SHARES = [0, 0.15, 0.3];
/** Fewer told days than this leave nothing to estimate noise from, once level, drift and week are averaged out. */
const FEWEST_ROWS = 8;

/**
 * All grid points, the likeliest first: by restricted likelihood plus ln Beta(3, 3) of phi, which draws phi to the
 * middle while the diary is short. Nuisance coefficients are averaged over their priors, and the variance is profiled.
 * `more` is that of `gainsOf`. None if there are too few days, or no variation that could be noise.
 */
export function fitNoise(
  toldDays: Int32Array,
  pain: Float64Array,
  nuisance: Nuisance,
  more?: Float64Array,
): NoiseFit[] {
  if (toldDays.length < FEWEST_ROWS) return [];
  const start = momentsOf(pain).squares / (pain.length - 1);
  if (!(start > 1e-9)) return [];
  const work = new Float64Array(nuisance.values.length + pain.length);
  const fits: NoiseFit[] = [];
  let best: NoiseFit | undefined;
  for (const phi of PHIS) {
    for (const noiseShare of NOISE_SHARES) {
      const fit = scoreOf({ phi, noiseShare }, { toldDays, pain, nuisance, more, work }, best?.variance ?? start);
      if (fit === undefined) continue;
      fits.push(fit);
      if (best === undefined || fit.score > best.score) best = fit;
    }
  }
  return fits.sort((a, b) => b.score - a.score);
}

interface Given {
  readonly toldDays: Int32Array;
  readonly pain: Float64Array;
  readonly nuisance: Nuisance;
  readonly more: Float64Array | undefined;
  /** Room for the whitened nuisance and, behind it, the whitened pain. */
  readonly work: Float64Array;
}

function scoreOf(shape: NoiseShape, given: Given, startVariance: number): NoiseFit | undefined {
  const { toldDays, pain, nuisance, more, work } = given;
  const { rows, columns, precision } = nuisance;
  const gains = gainsOf(toldDays, shape, more);
  const whitenedNuisance = work.subarray(0, rows * columns);
  const whitenedPain = work.subarray(rows * columns);
  whiten(gains, nuisance.values, whitenedNuisance, columns);
  whiten(gains, pain, whitenedPain, 1);
  const total = dot(whitenedPain, 0, whitenedPain, 0, rows);
  const products = nuisanceProducts(nuisance, whitenedNuisance);
  const explained = new Float64Array(columns);
  let variance = startVariance;
  let score = -Infinity;
  // The weight of the priors depends on the variance that they help to find: two rounds settle it.
  for (let round = 0; round < 2; round++) {
    const projection = projectionOf(nuisance, whitenedNuisance, products, variance);
    shadow(projection, whitenedPain, 0, explained, 0);
    const left = total - dot(explained, 0, explained, 0, columns);
    if (!(left > 1e-9 * rows)) return undefined;
    const priors = columns - flatCount(precision);
    const logPivots = logDeterminant(projection.factor, columns) - priors * Math.log(variance);
    const freedom = rows - flatCount(precision);
    variance = left / freedom;
    score = -0.5 * (freedom * Math.log(variance) + freedom + gains.logDeterminant + logPivots);
  }
  return { ...shape, variance, score: score + logPriorOf(shape) };
}

/** ln Beta(3, 3) of phi, up to a constant. */
export function logPriorOf({ phi }: NoiseShape): number {
  return 2 * Math.log(phi) + 2 * Math.log(1 - phi);
}

function flatCount(precision: Float64Array): number {
  let count = 0;
  for (const value of precision) if (value === 0) count++;
  return count;
}
