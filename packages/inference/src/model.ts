// The compiled model: every table in typed arrays, answer noise and floor already inside.
// It knows causes and features by number only.
import { checkPrior, checkSpec } from './check-spec.ts';
import { withFloor, withNoise } from './reports.ts';

/** One question: a categorical variable. With two states, state 0 means no and state 1 means yes. */
export interface FeatureSpec {
  /** How many states there are, at least 2. */
  readonly states: number;
  /** P(state given cause), as `table[cause][state]`; every row sums to 1. */
  readonly table: readonly (readonly number[])[];
  /** P(state) in people whom none of the causes explains (the leak); sums to 1. */
  readonly background: readonly number[];
  /** The chance that a report is wrong, 0 to 0.2. */
  readonly noise: number;
  /** The least probability of any state, 0 to 0.25 (and half an even share at most); 0.03 when absent. */
  readonly floor?: number;
  /** The group of features that say nearly the same, an index into `groupRho`; -1 or absent: stands alone. */
  readonly group?: number;
  /** What asking costs, in the caller's unit; 0 when absent. Carried, not used, by this package. */
  readonly cost?: number;
}

/** All that a model is made from. */
export interface ModelSpec {
  /** A positive weight for each cause (for each form of a cause, where causes have several); any scale. */
  readonly prior: readonly number[];
  /**
   * Where a cause shows itself in several forms that exclude each other, each form has its own place among the causes,
   * with its own prior and tables, and this says of each place which cause it is a form of: whole numbers from 0, none
   * left out. Absent: each place is a cause of its own.
   */
  readonly formOf?: readonly number[];
  readonly features: readonly FeatureSpec[];
  /** For each group the correlation of its features given the cause, 0 to 1. */
  readonly groupRho?: readonly number[];
  /**
   * How readily causes come together, 0 to 1: a set of causes weighs the product of its priors times this to the
   * power of (size - 1). 0: one cause only. Causes that are independent with odds o are had by passing o as the
   * prior and the sum of all o as the comorbidity.
   */
  readonly comorbidity: number;
}

/** A compiled model. Treat every array as frozen: `withPrior` shares them between models. */
export interface Model {
  /** Places among the causes: one for each form of each cause. */
  readonly causes: number;
  /** The cause that each place is a form of. Where no cause has several forms, its own number. */
  readonly formOf: Int32Array;
  readonly features: number;
  /** Prior probabilities (sum 1) and their natural logarithms. */
  readonly prior: Float64Array;
  readonly logPrior: Float64Array;
  /** States of each feature. */
  readonly states: Int32Array;
  /** The number of each feature's first row; `rowOf` turns it into a place in `table`. */
  readonly firstRow: Int32Array;
  /** P(reported state given cause): one row of `causes` numbers for each state of each feature. */
  readonly table: Float64Array;
  readonly logTable: Float64Array;
  /** Entropy in nats of each feature given each cause: one row of `causes` numbers for each feature. */
  readonly entropy: Float64Array;
  /** The reported background of each state, in the order of the rows. */
  readonly background: Float64Array;
  /** The group of each feature, or -1. */
  readonly group: Int32Array;
  readonly groupRho: Float64Array;
  readonly cost: Float64Array;
  readonly comorbidity: number;
}

/**
 * Compiles a specification. Noise comes first, then the floor; both also apply to the background.
 * Throws ModelShapeError when lengths disagree, rows do not sum to 1 (within 1e-6) or numbers leave their ranges.
 */
export function buildModel(spec: ModelSpec): Model {
  checkSpec(spec);
  const causes = spec.prior.length;
  const states = Int32Array.from(spec.features, (feature) => feature.states);
  const firstRow = firstRows(spec.features);
  const rows = spec.features.reduce((sum, feature) => sum + feature.states, 0);
  const table = new Float64Array(rows * causes);
  const background = new Float64Array(rows);
  spec.features.forEach((feature, f) => {
    const first = firstRow[f]!;
    reported(feature, feature.background).forEach((p, state) => {
      background[first + state] = p;
    });
    feature.table.forEach((row, cause) => {
      reported(feature, row).forEach((p, state) => {
        table[(first + state) * causes + cause] = p;
      });
    });
  });
  return {
    causes,
    formOf: Int32Array.from(spec.formOf ?? spec.prior.keys()),
    features: spec.features.length,
    ...priorOf(spec.prior),
    states,
    firstRow,
    table,
    logTable: table.map(Math.log),
    entropy: entropyOf(states, firstRow, table, causes),
    background,
    group: Int32Array.from(spec.features, (feature) => feature.group ?? -1),
    groupRho: Float64Array.from(spec.groupRho ?? []),
    cost: Float64Array.from(spec.features, (feature) => feature.cost ?? 0),
    comorbidity: spec.comorbidity,
  };
}

/** The same model for another person: another prior (positive weights, any scale), all tables shared. */
export function withPrior(model: Model, prior: ArrayLike<number>): Model {
  checkPrior(prior, model.causes);
  return { ...model, ...priorOf(prior) };
}

/** Where in `table` and `logTable` the row of a feature's state begins. */
export function rowOf(model: Model, feature: number, state: number): number {
  return (model.firstRow[feature]! + state) * model.causes;
}

function reported(feature: FeatureSpec, row: readonly number[]): number[] {
  return withFloor(withNoise(row, feature.noise), feature.floor ?? 0.03);
}

function priorOf(weights: ArrayLike<number>): Pick<Model, 'prior' | 'logPrior'> {
  const given = Float64Array.from(weights);
  const total = given.reduce((sum, weight) => sum + weight, 0);
  // From the weights, not from the shares: a share may be too small for a double while its logarithm is not.
  return {
    prior: given.map((weight) => weight / total),
    logPrior: given.map((weight) => Math.log(weight) - Math.log(total)),
  };
}

function firstRows(features: readonly FeatureSpec[]): Int32Array {
  let next = 0;
  return Int32Array.from(features, (feature) => {
    const first = next;
    next += feature.states;
    return first;
  });
}

/** Entropy in nats of each feature given each cause, from the rows of a table. */
export function entropyOf(states: Int32Array, firstRow: Int32Array, table: Float64Array, causes: number): Float64Array {
  const entropy = new Float64Array(states.length * causes);
  for (let f = 0; f < states.length; f++) {
    for (let state = 0; state < states[f]!; state++) {
      const row = (firstRow[f]! + state) * causes;
      for (let cause = 0; cause < causes; cause++) {
        const p = table[row + cause]!;
        entropy[f * causes + cause]! -= p * Math.log(p);
      }
    }
  }
  return entropy;
}
