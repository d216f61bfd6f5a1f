// The likelihood of the answers for one set of causes, laid out so that adding a cause costs a few multiplications
// for each answer. Used by cause-sets.ts, which states the formulas.
import type { DeniedAnswer } from './denied-answers.ts';
import { type Model, rowOf } from './model.ts';
import { answeredByGroup, groupWeight, type Observations } from './tempering.ts';

/**
 * What a set of causes has made of each planned answer. `stay`: the product of (1 - lam), and of (1 - leak) where
 * nothing inhibits. `leak`: leak times the product of inh. `sum`: the sum of the causes' rows.
 */
interface Level {
  size: number;
  readonly stay: Float64Array;
  readonly leak: Float64Array;
  readonly sum: Float64Array;
}

/** The known answers, compiled for one call. Causes are numbered as kept. */
export interface SetPlan {
  /** For each cause, the log-likelihood that simply adds up: that of denied answers. */
  readonly additive: Float64Array;
  /** Denied answers that some cause inhibits: where two do, `additive` is not all. */
  readonly denied: readonly DeniedAnswer[];
  /** The log-likelihood that all sets share. */
  readonly logShared: number;
  /** The other answers, in runs of one kind. */
  readonly runs: readonly Run[];
  /** How many answers the runs hold; the stride of the tables. */
  readonly answers: number;
  /** Factor of each cause for each planned answer: 1 - lam (or the row itself for features of many states). */
  readonly factor: Float64Array;
  /** Factor inh of each cause for each planned answer. */
  readonly inhibit: Float64Array;
  /** The level of the empty set. */
  readonly empty: Level;
}

/** Neighbouring answers of one kind. After the last run of a product its logarithm is taken, times `weight`. */
interface Run {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly ends: boolean;
}

type Kind = 'yes' | 'inhibited-yes' | 'many';

interface Answer {
  readonly feature: number;
  readonly state: number;
  readonly weight: number;
  readonly kind: Kind;
}

// A product is broken off before it could underflow. A factor is above 1e-28: the least probability (1e-9) cubed.
const factorsInProduct = 10;
// Factors known to stay above `ordinary` need breaking off far less often.
const ordinary = 1e-3;
const ordinaryFactorsInProduct = 90;

/** Compiles the known answers for the kept causes. */
export function planSets(model: Model, observations: Observations, kept: Int32Array): SetPlan {
  const additive = new Float64Array(kept.length);
  const answers: Answer[] = [];
  const denied: DeniedAnswer[] = [];
  let logShared = 0;
  const answered = answeredByGroup(model, observations);
  for (let feature = 0; feature < model.features; feature++) {
    const state = observations[feature]!;
    if (state < 0) continue;
    const group = model.group[feature]!;
    const weight = group < 0 ? 1 : groupWeight(model, group, answered[group]!);
    const inhibited = model.states[feature] === 2 && isInhibited(model, kept, feature);
    if (model.states[feature] !== 2) answers.push({ feature, state, weight, kind: 'many' });
    else if (state === 1) answers.push({ feature, state, weight, kind: inhibited ? 'inhibited-yes' : 'yes' });
    else {
      logShared += weight * addDenied(model, kept, feature, weight, additive);
      if (inhibited) denied.push(deniedAnswer(model, kept, feature, weight));
    }
  }
  answers.sort(
    (one, other) => one.weight - other.weight || compare(one.kind, other.kind) || one.feature - other.feature,
  );
  return { additive, denied, logShared, ...tabulate(model, kept, answers) };
}

/** A level to write into. */
export function newLevel(plan: SetPlan): Level {
  return emptyLevel(plan.answers);
}

/** Writes into `out` the level of `from` with one cause more. */
export function extendLevel(plan: SetPlan, from: Level, cause: number, out: Level): void {
  const row = cause * plan.answers;
  for (let i = 0; i < plan.answers; i++) {
    out.stay[i] = from.stay[i]! * plan.factor[row + i]!;
    out.leak[i] = from.leak[i]! * plan.inhibit[row + i]!;
    out.sum[i] = from.sum[i]! + plan.factor[row + i]!;
  }
  out.size = from.size + 1;
}

/** The log-likelihood of the answers in the runs, for the set of `level` joined by one more cause. */
export function setLogLikelihood(plan: SetPlan, level: Level, cause: number): number {
  const row = cause * plan.answers;
  let log = 0;
  let product = 1;
  for (let r = 0; r < plan.runs.length; r++) {
    const run = plan.runs[r]!;
    product *= productOf(plan, level, run, row);
    if (!run.ends) continue;
    log += run.weight * Math.log(product);
    product = 1;
  }
  return log;
}

function productOf(plan: SetPlan, level: Level, run: Run, row: number): number {
  switch (run.kind) {
    case 'yes':
      return yesProduct(level.stay, plan.factor, row, run);
    case 'inhibited-yes':
      return inhibitedProduct(level, plan, row, run);
    case 'many':
      return meanProduct(level, plan.factor, row, run);
  }
}

// Two products side by side here and below: a single one would wait for itself at every step.
function yesProduct(stay: Float64Array, factor: Float64Array, row: number, { from, to }: Run): number {
  let even = 1;
  let odd = 1;
  let i = from;
  for (; i + 1 < to; i += 2) {
    even *= 1 - stay[i]! * factor[row + i]!;
    odd *= 1 - stay[i + 1]! * factor[row + i + 1]!;
  }
  return i < to ? even * odd * (1 - stay[i]! * factor[row + i]!) : even * odd;
}

function inhibitedProduct({ stay, leak }: Level, { factor, inhibit }: SetPlan, row: number, { from, to }: Run): number {
  let even = 1;
  let odd = 1;
  let i = from;
  for (; i + 1 < to; i += 2) {
    even *= 1 - (1 - leak[i]! * inhibit[row + i]!) * stay[i]! * factor[row + i]!;
    odd *= 1 - (1 - leak[i + 1]! * inhibit[row + i + 1]!) * stay[i + 1]! * factor[row + i + 1]!;
  }
  return i < to ? even * odd * (1 - (1 - leak[i]! * inhibit[row + i]!) * stay[i]! * factor[row + i]!) : even * odd;
}

function meanProduct({ size, sum }: Level, factor: Float64Array, row: number, { from, to }: Run): number {
  const share = 1 / (size + 1);
  let product = 1;
  for (let i = from; i < to; i++) product *= (sum[i]! + factor[row + i]!) * share;
  return product;
}

function leakOf(model: Model, feature: number): number {
  return model.background[model.firstRow[feature]! + 1]!;
}

function isInhibited(model: Model, kept: Int32Array, feature: number): boolean {
  const leak = leakOf(model, feature);
  const yes = rowOf(model, feature, 1);
  return kept.some((cause) => model.table[yes + cause]! < leak);
}

/** Adds each cause's log of P(no given cause) / (1 - leak) to `additive`; returns the log(1 - leak) that sets share. */
function addDenied(model: Model, kept: Int32Array, feature: number, weight: number, additive: Float64Array): number {
  const logNoLeak = Math.log(1 - leakOf(model, feature));
  const no = rowOf(model, feature, 0);
  for (let i = 0; i < kept.length; i++) additive[i]! += weight * (model.logTable[no + kept[i]!]! - logNoLeak);
  return logNoLeak;
}

function deniedAnswer(model: Model, kept: Int32Array, feature: number, weight: number): DeniedAnswer {
  const leak = leakOf(model, feature);
  const yes = rowOf(model, feature, 1);
  return { weight, leak, inhibit: Float64Array.from(kept, (cause) => Math.min(1, model.table[yes + cause]! / leak)) };
}

type Tables = Pick<SetPlan, 'runs' | 'answers' | 'factor' | 'inhibit' | 'empty'>;

function tabulate(model: Model, kept: Int32Array, answers: readonly Answer[]): Tables {
  const count = answers.length;
  const factor = new Float64Array(kept.length * count);
  const inhibit = new Float64Array(kept.length * count).fill(1);
  const empty = emptyLevel(count);
  const loads = new Float64Array(count);
  answers.forEach(({ feature, state, kind }, i) => {
    const leak = kind === 'many' ? 0 : leakOf(model, feature);
    empty.stay[i] = kind === 'yes' ? 1 - leak : 1;
    empty.leak[i] = leak;
    const row = rowOf(model, feature, state);
    let least = 1;
    for (let cause = 0; cause < kept.length; cause++) {
      const p = model.table[row + kept[cause]!]!;
      const inh = kind === 'many' ? 1 : Math.min(1, p / leak);
      inhibit[cause * count + i] = inh;
      factor[cause * count + i] = kind === 'many' ? p : Math.min(1, (1 - p) / (1 - leak));
      least = Math.min(least, kind === 'many' ? p : leak * inh ** 3);
    }
    loads[i] = 1 / (least > ordinary ? ordinaryFactorsInProduct : factorsInProduct);
  });
  return { runs: runsOf(answers, loads), answers: count, factor, inhibit, empty };
}

function emptyLevel(answers: number): Level {
  return { size: 0, stay: new Float64Array(answers), leak: new Float64Array(answers), sum: new Float64Array(answers) };
}

function runsOf(answers: readonly Answer[], loads: Float64Array): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let load = 0;
  answers.forEach(({ kind, weight }, i) => {
    const next = answers[i + 1];
    load += loads[i]!;
    const ends = !next || next.weight !== weight || load + 1 / factorsInProduct > 1;
    if (!ends && next.kind === kind) return;
    runs.push({ kind, from, to: i + 1, weight, ends });
    from = i + 1;
    if (ends) load = 0;
  });
  return runs;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
