// "What would change this?": the fewest answers that, had they been otherwise, would give another result.
import type { Model } from './model.ts';
import { logWeights, posterior } from './posterior.ts';
import { checkState, type Observations, unknown } from './tempering.ts';

/** A feature whose answer may be imagined otherwise, and the states to try (-1: not known). */
export interface Changeable {
  readonly feature: number;
  readonly states: readonly number[];
}

/** One imagined answer. */
export interface Flip {
  readonly feature: number;
  readonly state: number;
}

/**
 * The smallest set of flips after which `changed` holds: every single flip first, then (with `maxFlips` 2) every
 * pair of different features. Among sets of one size the first in the order of `changeable` and of its states wins.
 * Null when none does. `changed` sees the posterior over causes in an array that is reused: it must not keep it.
 */
export function smallestChange(
  model: Model,
  observations: Observations,
  changeable: readonly Changeable[],
  changed: (posterior: Float64Array) => boolean,
  maxFlips: 1 | 2 = 2,
): readonly Flip[] | null {
  const now = posterior(model, observations);
  const trial = new Float64Array(model.causes);
  const flips = candidates(model, observations, changeable);
  for (const flip of flips) {
    if (changed(multiply(trial, now, flip.ratio))) return [plain(flip)];
  }
  if (maxFlips < 2) return null;
  for (let i = 0; i < flips.length; i++) {
    for (let j = i + 1; j < flips.length; j++) {
      const first = flips[i]!;
      const second = flips[j]!;
      if (first.feature === second.feature) continue;
      if (changed(afterBoth(model, observations, now, first, second, trial))) return [plain(first), plain(second)];
    }
  }
  return null;
}

interface Candidate extends Flip {
  readonly group: number;
  /** By how much the flip multiplies each cause's weight, scaled so that the largest is 1. */
  readonly ratio: Float64Array;
}

function plain({ feature, state }: Flip): Flip {
  return { feature, state };
}

function candidates(model: Model, observations: Observations, changeable: readonly Changeable[]): Candidate[] {
  const before = logWeights(model, observations);
  const changed = observations.slice();
  const flips: Candidate[] = [];
  for (const { feature, states } of changeable) {
    for (const state of states) {
      if (state !== unknown) checkState(model, feature, state);
      if (state === observations[feature]) continue;
      changed[feature] = state;
      flips.push({
        feature,
        state,
        group: model.group[feature] ?? -1,
        ratio: ratioOf(before, logWeights(model, changed)),
      });
    }
    changed[feature] = observations[feature]!;
  }
  return flips;
}

function ratioOf(before: Float64Array, after: Float64Array): Float64Array {
  const ratio = after.map((log, cause) => log - before[cause]!);
  const highest = ratio.reduce((high, log) => Math.max(high, log), -Infinity);
  return ratio.map((log) => Math.exp(log - highest));
}

// Two features of one group share its tempering, so only features apart can be multiplied together.
function afterBoth(
  model: Model,
  observations: Observations,
  now: Float64Array,
  first: Candidate,
  second: Candidate,
  out: Float64Array,
): Float64Array {
  if (first.group >= 0 && first.group === second.group) {
    const changed = observations.slice();
    changed[first.feature] = first.state;
    changed[second.feature] = second.state;
    return posterior(model, changed, out);
  }
  let total = 0;
  for (let cause = 0; cause < now.length; cause++) {
    const weight = now[cause]! * first.ratio[cause]! * second.ratio[cause]!;
    out[cause] = weight;
    total += weight;
  }
  return scale(out, 1 / total);
}

function multiply(out: Float64Array, now: Float64Array, ratio: Float64Array): Float64Array {
  let total = 0;
  for (let cause = 0; cause < now.length; cause++) {
    const weight = now[cause]! * ratio[cause]!;
    out[cause] = weight;
    total += weight;
  }
  return scale(out, 1 / total);
}

function scale(values: Float64Array, factor: number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i]! *= factor;
  return values;
}
