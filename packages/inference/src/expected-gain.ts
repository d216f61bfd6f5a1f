// What each open question would teach about the cause: mutual information for all of them in one scan.
import type { Model } from './model.ts';
import { answeredByGroup, groupWeight, type Observations } from './tempering.ts';

/**
 * The mutual information in nats between the cause and each feature not yet known, given the answers: the entropy
 * of the predicted answer less the mean entropy of the answer given each cause, H(z) - sum of p h(P). It equals the
 * expected fall of the posterior's entropy. Known features give 0. Where a feature's group has k answers already,
 * its gain is scaled by the weight its answer would have, 1 / (1 + k rho): repeats teach less.
 * `out` (one number for each feature) is filled when given.
 */
export function expectedGain(
  model: Model,
  observations: Observations,
  posterior: Float64Array,
  out: Float64Array = new Float64Array(model.features),
): Float64Array {
  const answered = answeredByGroup(model, observations);
  for (let feature = 0; feature < model.features; feature++) {
    if (observations[feature]! >= 0) {
      out[feature] = 0;
      continue;
    }
    const group = model.group[feature]!;
    const gain =
      model.states[feature] === 2 ? binaryGain(model, posterior, feature) : gainOf(model, posterior, feature);
    const weight = group < 0 ? 1 : groupWeight(model, group, answered[group]! + 1);
    // Rounding can leave a useless question a hair below nothing.
    out[feature] = gain > 0 ? weight * gain : 0;
  }
  return out;
}

// Four sums at a time: one running sum would wait for itself at every step.
function binaryGain(model: Model, posterior: Float64Array, feature: number): number {
  const { causes, table, entropy } = model;
  const row = (model.firstRow[feature]! + 1) * causes;
  const entropyRow = feature * causes;
  const whole = causes & ~1;
  let yesA = 0;
  let yesB = 0;
  let givenA = 0;
  let givenB = 0;
  for (let cause = 0; cause < whole; cause += 2) {
    const a = posterior[cause]!;
    const b = posterior[cause + 1]!;
    yesA += a * table[row + cause]!;
    yesB += b * table[row + cause + 1]!;
    givenA += a * entropy[entropyRow + cause]!;
    givenB += b * entropy[entropyRow + cause + 1]!;
  }
  if (whole < causes) {
    yesA += posterior[whole]! * table[row + whole]!;
    givenA += posterior[whole]! * entropy[entropyRow + whole]!;
  }
  const yes = yesA + yesB;
  const no = 1 - yes;
  return -yes * Math.log(yes) - no * Math.log(no) - (givenA + givenB);
}

function gainOf(model: Model, posterior: Float64Array, feature: number): number {
  const { causes } = model;
  let gain = -dot(posterior, model.entropy, feature * causes);
  for (let state = 0; state < model.states[feature]!; state++) {
    const share = dot(posterior, model.table, (model.firstRow[feature]! + state) * causes);
    gain -= share * Math.log(share);
  }
  return gain;
}

function dot(weights: Float64Array, values: Float64Array, from: number): number {
  let a = 0;
  let b = 0;
  const whole = weights.length & ~1;
  for (let i = 0; i < whole; i += 2) {
    a += weights[i]! * values[from + i]!;
    b += weights[i + 1]! * values[from + i + 1]!;
  }
  return whole < weights.length ? a + b + weights[whole]! * values[from + whole]! : a + b;
}
