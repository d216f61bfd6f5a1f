// One cause at a time: the posterior over causes, in log space, and its look-ahead.
import { type Model, rowOf } from './model.ts';
import { answeredByGroup, checkLength, checkState, groupWeight, type Observations, unknown } from './tempering.ts';

// The logarithm of the least positive double: exp of anything lower is 0, and slow to find out.
const negligible = -745;

/**
 * P(cause given the answers), one probability for each cause, when exactly one cause is at work. Unknown features
 * count for nothing (they are marginalised); the order of answers cannot matter. `out` is filled when given.
 */
export function posterior(model: Model, observations: Observations, out?: Float64Array): Float64Array {
  const probabilities = logWeights(model, observations, out);
  normaliseLogs(probabilities);
  return probabilities;
}

/**
 * The natural logarithm of prior times tempered likelihood for each cause: the posterior before it is normalised,
 * on which odds stay exact where probabilities have rounded to 0 or 1.
 */
export function logWeights(model: Model, observations: Observations, out?: Float64Array): Float64Array {
  checkLength(model, observations);
  const answered = answeredByGroup(model, observations);
  const logs = out ?? new Float64Array(model.causes);
  logs.set(model.logPrior);
  let waiting = -1;
  for (let feature = 0; feature < model.features; feature++) {
    const state = observations[feature]!;
    if (state === unknown) continue;
    checkState(model, feature, state);
    const group = model.group[feature]!;
    const row = rowOf(model, feature, state);
    if (group >= 0) addRow(logs, model.logTable, row, groupWeight(model, group, answered[group]!));
    else if (waiting < 0) waiting = row;
    else {
      addTwoRows(logs, model.logTable, waiting, row);
      waiting = -1;
    }
  }
  if (waiting >= 0) addRow(logs, model.logTable, waiting, 1);
  return logs;
}

function addRow(logs: Float64Array, logTable: Float64Array, row: number, weight: number): void {
  for (let cause = 0; cause < logs.length; cause++) logs[cause]! += weight * logTable[row + cause]!;
}

// Rows are added in pairs: reading and writing the sums costs more than the addition.
function addTwoRows(logs: Float64Array, logTable: Float64Array, one: number, other: number): void {
  for (let cause = 0; cause < logs.length; cause++) logs[cause]! += logTable[one + cause]! + logTable[other + cause]!;
}

/** P(each state of the feature given the answers), if it were asked now. */
export function outcomeProbabilities(model: Model, posterior: Float64Array, feature: number): Float64Array {
  checkState(model, feature, 0);
  const outcomes = new Float64Array(model.states[feature]!);
  for (let state = 0; state < outcomes.length; state++) {
    const row = rowOf(model, feature, state);
    let sum = 0;
    for (let cause = 0; cause < model.causes; cause++) sum += posterior[cause]! * model.table[row + cause]!;
    outcomes[state] = sum;
  }
  return outcomes;
}

/**
 * The posterior after one more answer, from the posterior before it: the same as asking `posterior` again with the
 * feature set to the state, for the price of one row (a feature whose group has answers, or that is answered
 * already, costs more). `out` is filled when given and may be `posterior` itself.
 */
export function conditionOn(
  model: Model,
  observations: Observations,
  posteriorNow: Float64Array,
  feature: number,
  state: number,
  out: Float64Array = new Float64Array(model.causes),
): Float64Array {
  checkState(model, feature, state);
  if (observations[feature]! >= 0 || groupHasAnswers(model, observations, model.group[feature]!)) {
    const changed = observations.slice();
    changed[feature] = state;
    return posterior(model, changed, out);
  }
  const { causes, table } = model;
  const row = rowOf(model, feature, state);
  let total = 0;
  for (let cause = 0; cause < causes; cause++) {
    const weight = posteriorNow[cause]! * table[row + cause]!;
    out[cause] = weight;
    total += weight;
  }
  const scale = 1 / total;
  for (let cause = 0; cause < causes; cause++) out[cause]! *= scale;
  return out;
}

/**
 * Turns logarithms of weights into probabilities that sum to 1, in place. Returns the logarithm of the weights' sum.
 */
export function normaliseLogs(logs: Float64Array): number {
  let highest = -Infinity;
  for (let i = 0; i < logs.length; i++) if (logs[i]! > highest) highest = logs[i]!;
  let total = 0;
  for (let i = 0; i < logs.length; i++) {
    const below = logs[i]! - highest;
    const weight = below < negligible ? 0 : Math.exp(below);
    logs[i] = weight;
    total += weight;
  }
  const scale = 1 / total;
  for (let i = 0; i < logs.length; i++) logs[i]! *= scale;
  return highest + Math.log(total);
}

function groupHasAnswers(model: Model, observations: Observations, group: number): boolean {
  if (group < 0) return false;
  for (let feature = 0; feature < model.features; feature++) {
    if (model.group[feature] === group && observations[feature]! >= 0) return true;
  }
  return false;
}
