// What is timed of ours: one random network, one patient on it, and each operation as a function of no arguments.
import { random } from '@rhomboid/ground';
import {
  buildModel,
  conditionOn,
  expectedGain,
  type Model,
  noObservations,
  type Observations,
  posterior,
  setsPosterior,
  sparseNetwork,
} from '@rhomboid/inference';

/** A network with answers on it. */
export interface Subject {
  readonly causes: number;
  readonly findings: number;
  readonly model: Model;
  readonly observations: Observations;
  readonly posterior: Float64Array;
}

/** A random sparse network of the size, with `answers` of its findings answered as somebody with one cause would. */
export function subjectOf(causes: number, findings: number, answers: number, seed: number): Subject {
  const model = buildModel(sparseNetwork({ causes, findings, seed, comorbidity: 0.3 }));
  const dice = random(seed + 1);
  const cause = Math.floor(dice() * causes);
  const observations = noObservations(model);
  for (let known = 0; known < answers; ) {
    const finding = Math.floor(dice() * findings);
    if (observations[finding]! >= 0) continue;
    observations[finding] = dice() < yesGiven(model, finding, cause) ? 1 : 0;
    known++;
  }
  return { causes, findings, model, observations, posterior: posterior(model, observations) };
}

/** P(yes given cause). */
export function yesGiven(model: Model, finding: number, cause: number): number {
  return model.table[(model.firstRow[finding]! + 1) * model.causes + cause]!;
}

/** The operations timed; each returns a number that depends on all of its work. */
export function operations(subject: Subject): Record<Operation, () => number> {
  const { model, observations } = subject;
  const shares = subject.posterior;
  const open = observations.indexOf(-1);
  const after = new Float64Array(model.causes);
  const gains = new Float64Array(model.features);
  const scan = () => expectedGain(model, observations, shares, gains)[open]!;
  return {
    update: () => conditionOn(model, observations, shares, open, 1, after)[0]!,
    scan,
    posterior: () => posterior(model, observations, after)[0]!,
    'posterior and scan': () => posterior(model, observations, after)[0]! + scan(),
    'sets of three': () => setsPosterior(model, observations).marginals[0]!,
  };
}

/** Names of the operations. */
export type Operation = 'update' | 'scan' | 'posterior' | 'posterior and scan' | 'sets of three';

/** The least that a scan must do: one multiply-add for each cell of the two tables of every open finding. */
export function bareLoop({ model, observations, posterior: shares }: Subject): () => number {
  const open = Array.from(observations.keys()).filter((finding) => observations[finding]! < 0);
  const cells = open.length * model.causes;
  const tables = new Float64Array(2 * cells);
  open.forEach((finding, row) => {
    for (let cause = 0; cause < model.causes; cause++) {
      tables[row * model.causes + cause] = yesGiven(model, finding, cause);
      tables[cells + row * model.causes + cause] = model.entropy[finding * model.causes + cause]!;
    }
  });
  return () => {
    let sum = 0;
    for (let row = 0; row < tables.length; row += shares.length) sum += rowSum(shares, tables, row);
    return sum;
  };
}

// Two sums at a time, as in the scan itself, so that the limit is not made easier.
function rowSum(shares: Float64Array, tables: Float64Array, row: number): number {
  let even = 0;
  let odd = 0;
  for (let cause = 0; cause + 1 < shares.length; cause += 2) {
    even += shares[cause]! * tables[row + cause]!;
    odd += shares[cause + 1]! * tables[row + cause + 1]!;
  }
  return even + odd;
}
