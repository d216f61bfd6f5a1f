// How likely it is that some cause needs care of at least a given level. A yes to a red-flag finding may explain a pain
// harmlessly, but must never lower the urgency: the chance told is the highest over all choices of such answers to heed.
import { type Observations, rowOf } from '@rhomboid/inference';
import type { Knowledge, LevelId, Threshold } from '@rhomboid/knowledge';
import { type ClinicalModel, clinicalModel, type Feature } from './clinical-model.ts';
import { type Rank, rankOf, SELF_CARE } from './rules.ts';

/** One level's view of the model. */
export interface View {
  readonly rank: Rank;
  /** Escalate when the chance exceeds this. */
  readonly above: number;
  /** Whether what stands at each place of the model needs the care whose chance counts. */
  readonly urgent: readonly boolean[];
  /** One row for each state of each feature, in the order of the model's rows; one column for each place. */
  readonly logTable: Float64Array;
  /** The same, not as logarithms. */
  readonly table: Float64Array;
}

/** The chance that some cause needs at least the care `needs`; above `above` the level is reached. */
export interface ThresholdChance {
  readonly level: LevelId;
  readonly needs: LevelId;
  readonly chance: number;
  readonly above: number;
}

/** Chances by threshold, for one person's answers. */
export interface Urgency {
  /** The most urgent level whose threshold is passed; self-care where none is. */
  readonly rank: Rank;
  readonly chances: readonly ThresholdChance[];
}

const made = new WeakMap<Knowledge, readonly View[]>();

/** The views of a release: one for each threshold, in their order. */
export function viewsOf(knowledge: Knowledge): readonly View[] {
  const known = made.get(knowledge);
  if (known !== undefined) return known;
  const clinical = clinicalModel(knowledge);
  const views = knowledge.thresholds.map((threshold) => viewOf(clinical, threshold));
  made.set(knowledge, views);
  return views;
}

function viewOf(clinical: ClinicalModel, { level, needs, above }: Threshold): View {
  const { model, places, causes, features } = clinical;
  const urgent = places.map(({ cause }) => rankOf(causes[cause]!.level) <= rankOf(needs));
  const logTable = Float64Array.from(model.logTable);
  features.forEach((feature, f) => {
    const first = model.firstRow[f]! * model.causes;
    const last = first + feature.states.length * model.causes;
    const weight = fixedWeight(clinical, f);
    for (let i = first; i < last; i++) logTable[i]! *= weight;
  });
  return { rank: rankOf(level), above, urgent, logTable, table: logTable.map(Math.exp) };
}

/**
 * Correlated answers weigh less here by a share that does not depend on how many are answered: with the tempering of
 * the differential one more yes would lighten the others, and the urgency could fall.
 */
function fixedWeight(clinical: ClinicalModel, feature: number): number {
  const group = clinical.model.group[feature]!;
  return group < 0 ? 1 : 1 / (1 + clinical.model.groupRho[group]!);
}

/** The urgency that the probabilities alone ask for; `logPrior` is the person's. */
export function urgencyOf(
  knowledge: Knowledge,
  logPrior: Float64Array,
  observations: Observations,
  factor = 1,
): Urgency {
  const clinical = clinicalModel(knowledge);
  const chances = viewsOf(knowledge).map((view, index) => ({
    level: knowledge.thresholds[index]!.level,
    needs: knowledge.thresholds[index]!.needs,
    chance: chanceOf(view, heeded(clinical, view, logPrior, observations), factor),
    above: view.above,
  }));
  return { rank: mostUrgent(knowledge, chances), chances };
}

function mostUrgent(knowledge: Knowledge, chances: readonly { chance: number; above: number }[]): Rank {
  return knowledge.thresholds.reduce(
    (rank, threshold, i) => (chances[i]!.chance > chances[i]!.above ? Math.min(rank, rankOf(threshold.level)) : rank),
    SELF_CARE,
  );
}

/**
 * The evidence with those answers read otherwise that come with a danger sign and yet speak against an urgent cause: each
 * as told, as if not asked, or (a yes) as a no, whichever choice of them all gives the highest chance. Climbs by one
 * change at a time, from all as told and from none heeded, and takes the higher end.
 */
export function heeded(
  clinical: ClinicalModel,
  view: View,
  logPrior: Float64Array,
  observations: Observations,
): Float64Array {
  const flags = clinical.features.flatMap((feature, f) => (mayMislead(feature, observations[f]!) ? [f] : []));
  const told = observations.slice();
  climb(clinical, view, logPrior, observations, flags, told);
  const asTold = logsOf(clinical, view, logPrior, told);
  if (flags.length < 2) return asTold;
  const unheeded = observations.slice();
  for (const flag of flags) unheeded[flag] = -1;
  climb(clinical, view, logPrior, observations, flags, unheeded);
  const fromNone = logsOf(clinical, view, logPrior, unheeded);
  return chanceOf(view, fromNone) > chanceOf(view, asTold) ? fromNone : asTold;
}

/**
 * A yes to a danger sign, or a no to a follow-up that only a danger sign made count. A choice between two options is
 * neither.
 */
function mayMislead(feature: Feature, state: number): boolean {
  return feature.states[1] === 'yes' && ((feature.redFlag && state === 1) || (feature.followUp && state === 0));
}

/** Changes `reading` by the one flag that raises the chance most, and again, until none does. */
function climb(
  clinical: ClinicalModel,
  view: View,
  logPrior: Float64Array,
  observations: Observations,
  flags: readonly number[],
  reading: Observations,
): void {
  const logs = logsOf(clinical, view, logPrior, reading);
  const without = new Float64Array(logs.length);
  for (let chance = chanceOf(view, logs); ; ) {
    let best: { flag: number; state: number } | null = null;
    // One exponential for each place and step; what one flag changes is then a multiplication.
    const weights = weightsOf(logs);
    for (const flag of flags) {
      unread(without, weights, view, clinical, flag, reading[flag]!);
      const states = observations[flag] === 1 ? [1, -1, 0] : [0, -1];
      for (const state of states) {
        if (state === reading[flag]) continue;
        const changed = chanceIf(view, without, clinical, flag, state);
        if (changed > chance + 1e-12) {
          chance = changed;
          best = { flag, state };
        }
      }
    }
    if (best === null) return;
    if (reading[best.flag]! >= 0) addRow(logs, view, clinical, best.flag, reading[best.flag]!, -1);
    if (best.state >= 0) addRow(logs, view, clinical, best.flag, best.state);
    reading[best.flag] = best.state;
  }
}

/** Weights without what the flag now says; -1: it says nothing. */
function unread(
  out: Float64Array,
  weights: Float64Array,
  view: View,
  clinical: ClinicalModel,
  flag: number,
  state: number,
): void {
  const row = rowOf(clinical.model, flag, state);
  for (let i = 0; i < out.length; i++) out[i] = state < 0 ? weights[i]! : weights[i]! / view.table[row + i]!;
}

/** The chance of urgency with a feature in a state (-1: not known), from weights without it. */
function chanceIf(view: View, weights: Float64Array, clinical: ClinicalModel, feature: number, state: number): number {
  const row = rowOf(clinical.model, feature, state);
  let urgent = 0;
  let all = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = state < 0 ? weights[i]! : weights[i]! * view.table[row + i]!;
    all += weight;
    if (view.urgent[i] === true) urgent += weight;
  }
  return urgent / all;
}

function logsOf(clinical: ClinicalModel, view: View, logPrior: Float64Array, observations: Observations): Float64Array {
  const logs = Float64Array.from(logPrior);
  for (let f = 0; f < observations.length; f++) {
    if (observations[f]! >= 0) addRow(logs, view, clinical, f, observations[f]!);
  }
  return logs;
}

/** Adds (or with sign -1 takes away) what one state of one feature says. */
export function addRow(
  logs: Float64Array,
  view: View,
  clinical: ClinicalModel,
  feature: number,
  state: number,
  sign = 1,
): void {
  const row = rowOf(clinical.model, feature, state);
  for (let cause = 0; cause < logs.length; cause++) logs[cause]! += sign * view.logTable[row + cause]!;
}

/** Chance that a cause of at least the view's level is at work; `factor` scales its odds, to test how much estimates matter. */
export function chanceOf(view: View, logs: Float64Array, factor = 1): number {
  let urgent = 0;
  let rest = 0;
  weightsOf(logs).forEach((weight, place) => {
    if (view.urgent[place] === true) urgent += weight;
    else rest += weight;
  });
  return (urgent * factor) / (urgent * factor + rest);
}

/** Weights from their logarithms; the greatest is 1. */
function weightsOf(logs: Float64Array): Float64Array {
  let top = -Infinity;
  for (let i = 0; i < logs.length; i++) if (logs[i]! > top) top = logs[i]!;
  const weights = new Float64Array(logs.length);
  for (let i = 0; i < logs.length; i++) weights[i] = Math.exp(logs[i]! - top);
  return weights;
}
