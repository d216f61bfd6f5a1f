// Several causes at once: the exact posterior over all sets of one to three causes, by enumeration.
// Only sums and products of positive numbers are used: inclusion-exclusion loses all digits on a dozen answers.

import { jointDenial, tripleDenial } from './denied-answers.ts';
import { ObservationError } from './errors.ts';
import type { Model } from './model.ts';
import { normaliseLogs } from './posterior.ts';
import { extendLevel, newLevel, planSets, type SetPlan, setLogLikelihood } from './set-likelihood.ts';
import { checkObservations, type Observations } from './tempering.ts';

/** How far to look. */
export interface SetsOptions {
  /** The largest set of causes, 1 to 3; 3 when absent. */
  readonly maxSize?: 1 | 2 | 3;
  /**
   * Look only at sets of these causes (different numbers, at least one). No marginal then errs by more than the
   * probability that the full answer gives to sets with a dropped cause. Choose by the marginals of a first call with
   * maxSize 2 (keeping 1e-4 and more erred by 0.005 at most when tried). Never choose by `posterior`: a companion cause explains too little to seem possible alone, and
   * may yet be nearly certain.
   */
  readonly keep?: readonly number[];
}

/** One set of causes (of forms, no two of one cause), its numbers rising, and its posterior probability. */
export interface CauseSet {
  readonly causes: readonly number[];
  readonly probability: number;
}

/** The posterior over sets of causes. */
export interface SetsPosterior {
  /**
   * P(cause is among those at work), one for each cause; they sum to more than 1 when causes come together. Where causes
   * have forms there is one for each form; forms of one cause exclude each other, so their sum is the cause's.
   */
  readonly marginals: Float64Array;
  /** Natural logarithm of the probability of the answers (of their tempered likelihood where groups have several). */
  readonly logEvidence: number;
  /** The ten likeliest sets (fewer when there are fewer), likeliest first. */
  readonly sets: readonly CauseSet[];
}

const shownSets = 10;

/**
 * The posterior over sets D of causes: prior(D) is proportional to the product of the causes' priors times
 * comorbidity to the power (|D| - 1). A yes/no feature is a noisy-OR with leak and inhibitors: with
 * lam = (P - leak) / (1 - leak) for a cause that makes yes likelier than the leak does, and inh = P / leak for one
 * that makes it rarer, P(yes given D) = 1 - (1 - leak * product of inh) * product of (1 - lam), which is the table's P
 * when D holds one cause. For a feature of more states the causes' rows are averaged. Groups are tempered as in
 * `posterior`, with which this agrees when comorbidity is 0 or maxSize is 1.
 *
 * The truth may be a set of four or more. Against 220-bit arithmetic over sets of every size, on 50 causes by 200
 * findings, no marginal erred by more than 2e-3 at comorbidity 0.3; at 1, where more causes come together, some did
 * by 0.15.
 *
 * The cost grows with the number of answers known, not with the features of the model. Throws ObservationError on
 * observations or kept causes that do not belong to the model.
 */
export function setsPosterior(model: Model, observations: Observations, options: SetsOptions = {}): SetsPosterior {
  checkObservations(model, observations);
  const kept = keptCauses(model, options.keep);
  const size = Math.min(options.maxSize ?? 3, kept.length, model.comorbidity > 0 ? 3 : 1);
  const plan = planSets(model, observations, kept);
  const rivals = kept.map((place) => model.formOf[place]!);
  const logs = setLogs(plan, logPriors(model, kept), rivals, size);
  const logTotal = normaliseLogs(logs);
  const logEvidence = plan.logShared + logTotal - logPriorTotal(model, kept, size);
  return { logEvidence, ...collect(model, kept, logs, size) };
}

function keptCauses(model: Model, keep: readonly number[] | undefined): Int32Array {
  if (!keep) return Int32Array.from({ length: model.causes }, (_, cause) => cause);
  const kept = Int32Array.from(new Set(keep)).sort();
  const known = kept.every((cause) => cause >= 0 && cause < model.causes);
  if (kept.length === 0 || kept.length !== keep.length || !known) {
    throw new ObservationError('keep must name one or more different causes of the model');
  }
  return kept;
}

/** Prior logarithm of each kept cause with one factor of comorbidity inside; `setLogs` takes one factor out again. */
function logPriors(model: Model, kept: Int32Array): Float64Array {
  const logComorbidity = model.comorbidity > 0 ? Math.log(model.comorbidity) : 0;
  return Float64Array.from(kept, (cause) => model.logPrior[cause]! + logComorbidity);
}

/**
 * Log weights of all sets, in the order {a}, {a,b}, {a,b,c} ... with a < b < c; -Infinity where two are forms of one
 * cause, `causeOf` being the cause of each.
 */
function setLogs(plan: SetPlan, logPriors: Float64Array, causeOf: Int32Array, size: number): Float64Array {
  const n = logPriors.length;
  const logs = new Float64Array(setCount(n, size));
  const alone = logPriors.map((log, cause) => log + plan.additive[cause]!);
  const denial = jointDenial(plan.denied, n);
  const one = newLevel(plan);
  const two = newLevel(plan);
  let next = 0;
  for (let a = 0; a < n; a++) {
    logs[next++] = alone[a]! + setLogLikelihood(plan, plan.empty, a);
    if (size < 2) continue;
    extendLevel(plan, plan.empty, a, one);
    for (let b = a + 1; b < n; b++) {
      if (causeOf[a] === causeOf[b]) {
        const skipped = 1 + (size < 3 ? 0 : n - 1 - b);
        logs.fill(-Infinity, next, next + skipped);
        next += skipped;
        continue;
      }
      const logAB = alone[a]! + alone[b]! + denial.pairs[a * n + b]!;
      logs[next++] = logAB + setLogLikelihood(plan, one, b);
      if (size < 3) continue;
      extendLevel(plan, one, b, two);
      const shared = denial.shared(a, b);
      for (let c = b + 1; c < n; c++) {
        if (causeOf[c] === causeOf[a] || causeOf[c] === causeOf[b]) {
          logs[next++] = -Infinity;
          continue;
        }
        const joint = denial.pairs[a * n + c]! + denial.pairs[b * n + c]! + tripleDenial(shared, c);
        logs[next++] = logAB + alone[c]! + joint + setLogLikelihood(plan, two, c);
      }
    }
  }
  return logs;
}

function setCount(n: number, size: number): number {
  const pairs = size > 1 ? (n * (n - 1)) / 2 : 0;
  return n + pairs + (size > 2 ? (pairs * (n - 2)) / 3 : 0);
}

/** Log of the sum of all sets' prior weights: the elementary symmetric sums of the causes' priors, times comorbidity. */
function logPriorTotal(model: Model, kept: Int32Array, size: number): number {
  let ones = 0;
  let twos = 0;
  let threes = 0;
  const weights = new Float64Array(model.causes);
  for (const place of kept) weights[model.formOf[place]!]! += model.prior[place]! * (model.comorbidity || 1);
  for (const weight of weights) {
    if (size > 2) threes += twos * weight;
    if (size > 1) twos += ones * weight;
    ones += weight;
  }
  return Math.log(ones + twos + threes);
}

function collect(
  model: Model,
  kept: Int32Array,
  probabilities: Float64Array,
  size: number,
): Pick<SetsPosterior, 'marginals' | 'sets'> {
  const marginals = new Float64Array(model.causes);
  const best: CauseSet[] = [];
  let next = 0;
  const n = kept.length;
  const note = (probability: number, ...places: number[]) => {
    for (const place of places) marginals[kept[place]!]! += probability;
    const last = best[shownSets - 1];
    if (!last || probability > last.probability)
      insert(best, { causes: places.map((place) => kept[place]!), probability });
  };
  for (let a = 0; a < n; a++) {
    note(probabilities[next++]!, a);
    for (let b = a + 1; size > 1 && b < n; b++) {
      note(probabilities[next++]!, a, b);
      for (let c = b + 1; size > 2 && c < n; c++) note(probabilities[next++]!, a, b, c);
    }
  }
  // Thousands of roundings can carry a certain cause a hair above 1.
  return { marginals: marginals.map((p) => Math.min(1, p)), sets: best };
}

function insert(best: CauseSet[], set: CauseSet): void {
  const place = best.findIndex((other) => other.probability < set.probability);
  best.splice(place < 0 ? best.length : place, 0, set);
  if (best.length > shownSets) best.pop();
}
