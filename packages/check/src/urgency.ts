// How likely it is that some cause needs care of at least a given level. A yes to a red-flag finding may explain a pain
// harmlessly, but must never lower the urgency: the chance told is the highest over all choices of such answers to heed.
import type { Observations } from '@rhomboid/inference';
import type { Knowledge, LevelId } from '@rhomboid/knowledge';
import { type ClinicalModel, clinicalModel } from './clinical-model.ts';
import { type Rank, rankOf, SELF_CARE } from './rules.ts';

/** One level's view of the model. */
interface View {
  readonly rank: Rank;
  /** Escalate when the chance exceeds this. */
  readonly above: number;
  /** Whether each cause needs at least this level. */
  readonly urgent: readonly boolean[];
  /** One row for each state of each feature, in the order of the model's rows; one column for each cause. */
  readonly logTable: Float64Array;
}

/** Chances by level, for one person's answers. */
export interface Urgency {
  /** The most urgent level whose threshold is passed; self-care where none is. */
  readonly rank: Rank;
  readonly chances: readonly { readonly level: LevelId; readonly chance: number; readonly above: number }[];
}

const made = new WeakMap<Knowledge, readonly View[]>();

function viewsOf(knowledge: Knowledge): readonly View[] {
  const known = made.get(knowledge);
  if (known !== undefined) return known;
  const clinical = clinicalModel(knowledge);
  const views = knowledge.thresholds.map((threshold) => viewOf(clinical, rankOf(threshold.level), threshold.above));
  made.set(knowledge, views);
  return views;
}

function viewOf(clinical: ClinicalModel, rank: Rank, above: number): View {
  const { model, causes, features } = clinical;
  const urgent = causes.map((cause) => rankOf(cause.level) <= rank);
  const logTable = Float64Array.from(model.logTable);
  features.forEach((feature, f) => {
    const first = model.firstRow[f]! * model.causes;
    const last = first + feature.states.length * model.causes;
    const weight = fixedWeight(clinical, f);
    for (let i = first; i < last; i++) logTable[i]! *= weight;
  });
  return { rank, above, urgent, logTable };
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
 * The evidence with those red-flag yes answers left out that speak against an urgent cause: first all of them are heeded,
 * then one after another is dropped for as long as that raises the chance.
 */
function heeded(clinical: ClinicalModel, view: View, logPrior: Float64Array, observations: Observations): Float64Array {
  const logs = logsOf(clinical, view, logPrior, observations);
  const flags = clinical.features.flatMap((feature, f) =>
    feature.redFlag && feature.states.length === 2 && observations[f] === 1 ? [f] : [],
  );
  const trial = new Float64Array(logs.length);
  let chance = chanceOf(view, logs, 1);
  for (let dropped = true; dropped; ) {
    dropped = false;
    for (const flag of flags) {
      const row = (clinical.model.firstRow[flag]! + 1) * clinical.model.causes;
      trial.set(logs);
      addRow(trial, view.logTable, row, -1);
      const without = chanceOf(view, trial, 1);
      if (without > chance + 1e-12) {
        chance = without;
        logs.set(trial);
        flags.splice(flags.indexOf(flag), 1);
        dropped = true;
        break;
      }
    }
  }
  return logs;
}

function logsOf(clinical: ClinicalModel, view: View, logPrior: Float64Array, observations: Observations): Float64Array {
  const { model } = clinical;
  const logs = Float64Array.from(logPrior);
  for (let f = 0; f < observations.length; f++) {
    const state = observations[f]!;
    if (state >= 0) addRow(logs, view.logTable, (model.firstRow[f]! + state) * model.causes);
  }
  return logs;
}

function addRow(logs: Float64Array, table: Float64Array, row: number, sign = 1): void {
  for (let cause = 0; cause < logs.length; cause++) logs[cause]! += sign * table[row + cause]!;
}

/** `factor` scales the odds: 2 and 0.5 test how much the estimates matter. */
function chanceOf(view: View, logs: Float64Array, factor: number): number {
  const top = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  let urgent = 0;
  let rest = 0;
  for (let cause = 0; cause < logs.length; cause++) {
    const weight = Math.exp(logs[cause]! - top);
    if (view.urgent[cause] === true) urgent += weight;
    else rest += weight;
  }
  return (urgent * factor) / (urgent * factor + rest);
}

/** The most urgent level that one more answer could bring by way of the probabilities, for each state of each feature asked. */
export function urgencyReach(
  knowledge: Knowledge,
  logPrior: Float64Array,
  observations: Observations,
  features: readonly number[],
): ReadonlyMap<number, { readonly rank: Rank; readonly state: number }> {
  const clinical = clinicalModel(knowledge);
  const reach = new Map<number, { rank: Rank; state: number }>();
  const trial = new Float64Array(clinical.model.causes);
  for (const view of viewsOf(knowledge)) {
    const base = heeded(clinical, view, logPrior, observations);
    for (const feature of features) {
      for (let state = 0; state < clinical.features[feature]!.states.length; state++) {
        trial.set(base);
        addRow(trial, view.logTable, (clinical.model.firstRow[feature]! + state) * clinical.model.causes);
        if (chanceOf(view, trial, 1) > view.above && view.rank < (reach.get(feature)?.rank ?? SELF_CARE))
          reach.set(feature, { rank: view.rank, state });
      }
    }
  }
  return reach;
}

/**
 * The least that unsure answers may mean: any one of them, taken as its most alarming answer, gives its level less one;
 * any two, their level less two (three or four never matter, since probabilities reach same-day at most).
 * `open` lists, for each unsure finding, the feature states that it may hide; `already` is the level reached without.
 */
export function urgencyUnderDoubt(
  knowledge: Knowledge,
  logPrior: Float64Array,
  observations: Observations,
  open: readonly (readonly { readonly feature: number; readonly state: number }[])[],
  already: Rank,
): { readonly rank: Rank; readonly leaningOn: readonly number[] } {
  const clinical = clinicalModel(knowledge);
  let best: { rank: Rank; leaningOn: readonly number[] } = { rank: already, leaningOn: [] };
  for (const view of viewsOf(knowledge)) {
    const base = heeded(clinical, view, logPrior, observations);
    const rows = open.map((choices) =>
      choices.map(({ feature, state }) => (clinical.model.firstRow[feature]! + state) * clinical.model.causes),
    );
    const found = leastDoubt(view, base, rows, best.rank);
    if (found !== null && view.rank + found.length < best.rank)
      best = { rank: view.rank + found.length, leaningOn: found };
  }
  return best;
}

function leastDoubt(
  view: View,
  base: Float64Array,
  rows: readonly (readonly number[])[],
  better: Rank,
): readonly number[] | null {
  if (view.rank + 1 >= better) return null;
  const with1 = new Float64Array(base.length);
  const with2 = new Float64Array(base.length);
  for (let i = 0; i < rows.length; i++) {
    for (const row of rows[i]!) {
      with1.set(base);
      addRow(with1, view.logTable, row);
      if (chanceOf(view, with1, 1) > view.above) return [i];
    }
  }
  if (view.rank + 2 >= better) return null;
  for (let i = 0; i < rows.length; i++) {
    for (const row of rows[i]!) {
      with1.set(base);
      addRow(with1, view.logTable, row);
      for (let j = i + 1; j < rows.length; j++) {
        for (const other of rows[j]!) {
          with2.set(with1);
          addRow(with2, view.logTable, other);
          if (chanceOf(view, with2, 1) > view.above) return [i, j];
        }
      }
    }
  }
  return null;
}
