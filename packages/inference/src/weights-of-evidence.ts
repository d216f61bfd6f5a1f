// How far each answer speaks for one cause, in decibans that add up to the posterior odds exactly.
import { ObservationError } from './errors.ts';
import { type Model, rowOf } from './model.ts';
import { logWeights } from './posterior.ts';
import { answeredByGroup, groupWeight, type Observations } from './tempering.ts';

/** The parts of a cause's log-odds, all in decibans (10 log10 of odds; +10 is ten times likelier). */
export interface WeightsOfEvidence {
  /** The prior log-odds. */
  readonly prior: number;
  /** What each feature's answer adds; 0 where nothing is known. */
  readonly byFeature: Float64Array;
  /** The posterior log-odds: `prior` plus all of `byFeature`, within 1e-9. */
  readonly total: number;
}

const decibansPerNat = 10 / Math.LN10;

/**
 * The weight of every answer for `cause`, against one other cause or against all the rest together.
 *
 * Against one cause an answer weighs the log of its likelihood ratio. Against the rest it weighs the same ratio with
 * the rest's mean log-likelihood below the line; the mean is taken with weights proportional to the logarithmic mean
 * of each cause's share of the rest before and after all answers (the Sato-Vartia weights of index theory). With
 * these, and no plainer ones, the parts sum to the change of the log-odds exactly, whatever the order of answers,
 * and the prior part stays the true prior odds.
 *
 * Throws ObservationError when the causes are not two different ones of the model.
 */
export function weightsOfEvidence(
  model: Model,
  observations: Observations,
  cause: number,
  against: number | 'rest' = 'rest',
): WeightsOfEvidence {
  checkCauses(model, cause, against);
  const logs = logWeights(model, observations);
  const rivals = against === 'rest' ? restShares(model, logs, cause) : onlyShare(model, logs, against);
  const byFeature = new Float64Array(model.features);
  const answered = answeredByGroup(model, observations);
  for (let feature = 0; feature < model.features; feature++) {
    const state = observations[feature]!;
    if (state < 0) continue;
    const group = model.group[feature]!;
    const weight = group < 0 ? 1 : groupWeight(model, group, answered[group]!);
    const row = rowOf(model, feature, state);
    let rivalLog = 0;
    for (let rival = 0; rival < model.causes; rival++) {
      rivalLog += rivals.mean[rival]! * model.logTable[row + rival]!;
    }
    byFeature[feature] = decibansPerNat * weight * (model.logTable[row + cause]! - rivalLog);
  }
  return {
    prior: decibansPerNat * (model.logPrior[cause]! - rivals.logBefore),
    byFeature,
    total: decibansPerNat * (logs[cause]! - rivals.logAfter),
  };
}

interface Rivals {
  /** Weights over causes, summing to 1, with which rivals' log-likelihoods are averaged. */
  readonly mean: Float64Array;
  /** Log of the rivals' total weight before and after the answers. */
  readonly logBefore: number;
  readonly logAfter: number;
}

function onlyShare(model: Model, logs: Float64Array, rival: number): Rivals {
  const mean = new Float64Array(model.causes);
  mean[rival] = 1;
  return { mean, logBefore: model.logPrior[rival]!, logAfter: logs[rival]! };
}

function restShares(model: Model, logs: Float64Array, cause: number): Rivals {
  const logBefore = logSumExcept(model.logPrior, cause);
  const logAfter = logSumExcept(logs, cause);
  const mean = new Float64Array(model.causes);
  let total = 0;
  for (let rival = 0; rival < model.causes; rival++) {
    if (rival === cause) continue;
    const share = logarithmicMean(model.logPrior[rival]! - logBefore, logs[rival]! - logAfter);
    mean[rival] = share;
    total += share;
  }
  for (let rival = 0; rival < model.causes; rival++) mean[rival]! /= total;
  return { mean, logBefore, logAfter };
}

/** (b - a) / ln(b / a), from the logarithms of a and b. */
function logarithmicMean(logA: number, logB: number): number {
  const high = Math.max(logA, logB);
  const gap = high - Math.min(logA, logB);
  return gap < 1e-12 ? Math.exp(high) : (Math.exp(high) * -Math.expm1(-gap)) / gap;
}

function logSumExcept(logs: Float64Array, cause: number): number {
  let highest = -Infinity;
  for (let i = 0; i < logs.length; i++) if (i !== cause) highest = Math.max(highest, logs[i]!);
  let sum = 0;
  for (let i = 0; i < logs.length; i++) if (i !== cause) sum += Math.exp(logs[i]! - highest);
  return highest + Math.log(sum);
}

function checkCauses(model: Model, cause: number, against: number | 'rest'): void {
  const exists = (number: number) => Number.isInteger(number) && number >= 0 && number < model.causes;
  if (!exists(cause)) throw new ObservationError(`there is no cause ${cause}`);
  if (against === 'rest' ? model.causes < 2 : !exists(against) || against === cause) {
    throw new ObservationError(`cause ${cause} has no rival ${against}`);
  }
}
