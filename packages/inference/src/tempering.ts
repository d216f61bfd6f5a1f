// Answers that say nearly the same must not count in full each: how much every answer weighs.
import { ObservationError } from './errors.ts';
import type { Model } from './model.ts';

/** The answers so far: a state for each feature, -1 where nothing is known. */
export type Observations = Int16Array;

/** The state that stands for "not known". */
export const unknown = -1;

/** A vector for the model with nothing known yet. */
export function noObservations(model: Model): Observations {
  return new Int16Array(model.features).fill(unknown);
}

/** Throws ObservationError unless the vector has one possible state (or unknown) for every feature. */
export function checkObservations(model: Model, observations: Observations): void {
  checkLength(model, observations);
  for (let feature = 0; feature < observations.length; feature++) {
    const state = observations[feature]!;
    if (state !== unknown) checkState(model, feature, state);
  }
}

/** Throws ObservationError unless the vector has one place for every feature. */
export function checkLength(model: Model, observations: Observations): void {
  if (observations.length === model.features) return;
  throw new ObservationError(`${observations.length} observations for ${model.features} features`);
}

/** Throws ObservationError unless the model has the feature and the feature the state. */
export function checkState(model: Model, feature: number, state: number): void {
  const states = model.states[feature];
  if (states === undefined) throw new ObservationError(`there is no feature ${feature}`);
  if (!(state >= 0 && state < states)) throw new ObservationError(`feature ${feature} has no state ${state}`);
}

/**
 * How much one answer of a group counts when `answered` of its features are known: 1 / (1 + (k - 1) rho).
 * With rho = 0 all count in full, with rho = 1 the k answers together count as one.
 */
export function groupWeight(model: Model, group: number, answered: number): number {
  return group < 0 || answered < 1 ? 1 : 1 / (1 + (answered - 1) * model.groupRho[group]!);
}

// Even an empty array costs a tenth of a posterior to make.
const noGroups = new Int32Array(0);

/** How many features of each group are known. */
export function answeredByGroup(model: Model, observations: Observations): Int32Array {
  if (model.groupRho.length === 0) return noGroups;
  const answered = new Int32Array(model.groupRho.length);
  for (let feature = 0; feature < model.features; feature++) {
    const group = model.group[feature]!;
    if (group >= 0 && observations[feature]! >= 0) answered[group]! += 1;
  }
  return answered;
}
