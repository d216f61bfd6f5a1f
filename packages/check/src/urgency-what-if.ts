// What one more answer, or an unsure one taken at its worst, could make of the urgency.
import type { Observations } from '@rhomboid/inference';
import type { Knowledge } from '@rhomboid/knowledge';
import { clinicalModel } from './clinical-model.ts';
import { type Rank, SELF_CARE } from './rules.ts';
import { addRow, chanceOf, heeded, viewsOf } from './urgency.ts';

/** One feature taken to be in one state. */
export interface Taken {
  readonly feature: number;
  readonly state: number;
}

/** An answer that an unsure one may hide, with all that it would imply. */
export type Hiding = readonly Taken[];

/** The most urgent level that one more answer could bring by way of the probabilities, for each feature asked. */
export function urgencyReach(
  knowledge: Knowledge,
  logPrior: Float64Array,
  observations: Observations,
  features: readonly number[],
): ReadonlyMap<number, { readonly rank: Rank; readonly state: number }> {
  const clinical = clinicalModel(knowledge);
  const reach = new Map<number, { rank: Rank; state: number }>();
  for (const view of viewsOf(knowledge)) {
    const base = heeded(clinical, view, logPrior, observations);
    for (const feature of features) {
      for (let state = 0; state < clinical.features[feature]!.states.length; state++) {
        const after = Float64Array.from(base);
        addRow(after, view, clinical, feature, state);
        if (chanceOf(view, after) > view.above && view.rank < (reach.get(feature)?.rank ?? SELF_CARE)) {
          reach.set(feature, { rank: view.rank, state });
        }
      }
    }
  }
  return reach;
}

/**
 * The least that unsure answers may mean: any one of them, taken as its most alarming answer, gives its level less one;
 * any two, their level less two (three or four never matter, since probabilities reach same-day at most).
 * `open` lists, for each unsure finding, the answers that it may hide; `already` is the level reached without.
 */
export function urgencyUnderDoubt(
  knowledge: Knowledge,
  logPrior: Float64Array,
  observations: Observations,
  open: readonly (readonly Hiding[])[],
  already: Rank,
): { readonly rank: Rank; readonly leaningOn: readonly number[] } {
  const clinical = clinicalModel(knowledge);
  let best: { rank: Rank; leaningOn: readonly number[] } = { rank: already, leaningOn: [] };
  for (const view of viewsOf(knowledge)) {
    const passes = (hiding: Hiding): boolean =>
      chanceOf(view, heeded(clinical, view, logPrior, taken(observations, hiding))) > view.above;
    if (view.rank + 1 < best.rank) {
      const alone = open.findIndex((hidings) => hidings.some(passes));
      if (alone >= 0) best = { rank: view.rank + 1, leaningOn: [alone] };
    }
    if (view.rank + 2 < best.rank) {
      const pair = firstPair(open, passes);
      if (pair !== null) best = { rank: view.rank + 2, leaningOn: pair };
    }
  }
  return best;
}

function firstPair(
  open: readonly (readonly Hiding[])[],
  passes: (hiding: Hiding) => boolean,
): readonly number[] | null {
  for (let i = 0; i < open.length; i++) {
    for (let j = i + 1; j < open.length; j++) {
      if (open[i]!.some((one) => open[j]!.some((other) => passes([...one, ...other])))) return [i, j];
    }
  }
  return null;
}

function taken(observations: Observations, hiding: Hiding): Observations {
  const changed = observations.slice();
  for (const { feature, state } of hiding) changed[feature] = state;
  return changed;
}
