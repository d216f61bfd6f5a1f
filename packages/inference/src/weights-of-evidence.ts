// How far each answer speaks for one cause, in decibans that add up to the posterior odds exactly.
import { ObservationError } from './errors.ts';
import { causesOf } from './forms.ts';
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
 * Against one cause an answer weighs the log of its likelihood ratio. Where a side is made of several (the rest, or the
 * forms of a cause) its mean log-likelihood stands for it, taken with weights proportional to the logarithmic mean of
 * each one's share of the side before and after all answers (the Sato-Vartia weights of index theory). With these, and
 * no plainer ones, the parts sum to the change of the log-odds exactly, whatever the order of answers, and the prior
 * part stays the true prior odds.
 *
 * Causes go by `formOf`. Throws ObservationError when they are not two different ones of the model.
 */
export function weightsOfEvidence(
  model: Model,
  observations: Observations,
  cause: number,
  against: number | 'rest' = 'rest',
): WeightsOfEvidence {
  checkCauses(model, cause, against);
  const logs = logWeights(model, observations);
  const own = sideOf(model, logs, (other) => other === cause);
  const rivals = sideOf(model, logs, (other) => (against === 'rest' ? other !== cause : other === against));
  const balance = own.mean.map((weight, place) => weight - rivals.mean[place]!);
  const byFeature = new Float64Array(model.features);
  const answered = answeredByGroup(model, observations);
  for (let feature = 0; feature < model.features; feature++) {
    const state = observations[feature]!;
    if (state < 0) continue;
    const group = model.group[feature]!;
    const weight = group < 0 ? 1 : groupWeight(model, group, answered[group]!);
    const row = rowOf(model, feature, state);
    let difference = 0;
    for (let place = 0; place < model.causes; place++) difference += balance[place]! * model.logTable[row + place]!;
    byFeature[feature] = decibansPerNat * weight * difference;
  }
  return {
    prior: decibansPerNat * (own.logBefore - rivals.logBefore),
    byFeature,
    total: decibansPerNat * (own.logAfter - rivals.logAfter),
  };
}

/** One side of the odds: a cause in all its forms, or all causes it is held against. */
interface Side {
  /** Weights over places, summing to 1, with which log-likelihoods are averaged. */
  readonly mean: Float64Array;
  /** Log of the side's total weight before and after the answers. */
  readonly logBefore: number;
  readonly logAfter: number;
}

function sideOf(model: Model, logs: Float64Array, has: (cause: number) => boolean): Side {
  const places = [...model.formOf.keys()].filter((place) => has(model.formOf[place]!));
  const logBefore = logSum(model.logPrior, places);
  const logAfter = logSum(logs, places);
  const mean = new Float64Array(model.causes);
  let total = 0;
  for (const place of places) {
    const share = logarithmicMean(model.logPrior[place]! - logBefore, logs[place]! - logAfter);
    mean[place] = share;
    total += share;
  }
  for (const place of places) mean[place]! /= total;
  return { mean, logBefore, logAfter };
}

/** (b - a) / ln(b / a), from the logarithms of a and b. */
function logarithmicMean(logA: number, logB: number): number {
  const high = Math.max(logA, logB);
  const gap = high - Math.min(logA, logB);
  return gap < 1e-12 ? Math.exp(high) : (Math.exp(high) * -Math.expm1(-gap)) / gap;
}

function logSum(logs: Float64Array, places: readonly number[]): number {
  const highest = places.reduce((most, place) => Math.max(most, logs[place]!), -Infinity);
  return highest + Math.log(places.reduce((sum, place) => sum + Math.exp(logs[place]! - highest), 0));
}

function checkCauses(model: Model, cause: number, against: number | 'rest'): void {
  const causes = causesOf(model);
  const exists = (number: number) => Number.isInteger(number) && number >= 0 && number < causes;
  if (!exists(cause)) throw new ObservationError(`there is no cause ${cause}`);
  if (against === 'rest' ? causes < 2 : !exists(against) || against === cause) {
    throw new ObservationError(`cause ${cause} has no rival ${against}`);
  }
}
