// Draws of an earlier day, weighed for a later one.
import type { Draws } from '../select/spike-slab.ts';

/** Weighed draws, and how many of them still count. */
export interface Posterior {
  readonly draws: Draws;
  /** Effective sample size over the number of draws (Kish): 1 while all weigh the same. */
  readonly share: number;
}

/**
 * The draws with these logarithms of weights. Chances and means are those of the fit, exact but for its own sampling,
 * plus what the weights change of the plain averages over the draws: the sampling error of both averages cancels.
 */
export function reweighted(draws: Draws, first: Int32Array, logWeights: Float64Array): Posterior {
  const { kept } = draws;
  let most = -Infinity;
  for (let s = 0; s < kept; s++) if (logWeights[s]! > most) most = logWeights[s]!;
  const weights = new Float64Array(kept);
  let total = 0;
  for (let s = 0; s < kept; s++) {
    const weight = Math.exp(logWeights[s]! - most);
    weights[s] = weight;
    total += weight;
  }
  let squares = 0;
  for (let s = 0; s < kept; s++) {
    weights[s]! /= total;
    squares += weights[s]! * weights[s]!;
  }
  const byColumn = draws.byColumn.slice();
  const mean = draws.mean.slice();
  const inclusion = new Float64Array(draws.inclusion.length);
  const before = 1 / kept;
  const { sweeps, effects, columns } = draws.inside;
  for (let i = 0; i < sweeps.length; i++) {
    const change = weights[sweeps[i]!]! - before;
    const column = columns[i]!;
    byColumn[column]! += change;
    mean[column]! += change * effects[i]!;
  }
  for (let k = 0; k < inclusion.length; k++) inclusion[k] = normalise(byColumn, first[k]!, first[k + 1]!);
  return { draws: { ...draws, byColumn, mean, inclusion, weights }, share: 1 / (kept * squares) };
}

/** Keeps the chances of one factor's columns, and their sum, within 0 and 1; gives the sum. */
function normalise(byColumn: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let j = from; j < to; j++) {
    byColumn[j] = Math.max(0, byColumn[j]!);
    sum += byColumn[j]!;
  }
  if (sum > 1) for (let j = from; j < to; j++) byColumn[j]! /= sum;
  return Math.min(1, sum);
}
