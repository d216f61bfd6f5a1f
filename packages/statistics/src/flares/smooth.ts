// What later days say of earlier ones: the chance of a flare on each day given the whole series.
import { states } from './chain.ts';
import { type Calm, FlareFilter } from './filter.ts';

/** Both views of a series; NaN on days that were not told (`told` has the index of each that was). */
export interface FlareChances {
  /** Indices of the days told, ascending. */
  readonly told: Int32Array;
  /** Given the days up to it, for each day told. */
  readonly filtered: Float64Array;
  /** Given all days, for each day told; and the rise expected in points. */
  readonly smoothed: Float64Array;
  readonly rise: Float64Array;
}

/**
 * Filters forwards, then smooths backwards. `calmOn(day)` is what the filter measures day `day` against; it is asked
 * for each day in turn.
 */
export function flareChances(
  pain: Float64Array,
  calmOn: (day: number) => Calm,
  rises: readonly number[],
): FlareChances {
  const told = toldDays(pain);
  const n = told.length;
  const forward = new Float64Array(n * states);
  const steps = new Float64Array(n * states * states);
  const filtered = new Float64Array(n);
  const filter = new FlareFilter(calmOn(0));
  for (let day = 0, row = 0; row < n; day++) {
    filter.recalibrate(calmOn(day));
    filter.push(pain[day]!);
    if (day !== told[row]) continue;
    forward.set(filter.chances, row * states);
    steps.set(filter.steps, row * states * states);
    filtered[row] = filter.flare;
    row++;
  }
  const smoothed = new Float64Array(n);
  const rise = new Float64Array(n);
  let backward = new Float64Array(states).fill(1);
  let earlier = new Float64Array(states);
  for (let row = n - 1; row >= 0; row--) {
    let total = 0;
    let raised = 0;
    for (let state = 0; state < states; state++) {
      const weight = forward[row * states + state]! * backward[state]!;
      total += weight;
      raised += weight * rises[state]!;
    }
    smoothed[row] = total > 0 ? Math.max(0, 1 - (forward[row * states]! * backward[0]!) / total) : filtered[row]!;
    rise[row] = total > 0 ? raised / total : 0;
    let scale = 0;
    for (let from = 0; from < states; from++) {
      let sum = 0;
      for (let to = 0; to < states; to++) sum += steps[(row * states + from) * states + to]! * backward[to]!;
      earlier[from] = sum;
      scale = Math.max(scale, sum);
    }
    if (scale > 0) for (let from = 0; from < states; from++) earlier[from]! /= scale;
    else earlier.fill(1);
    [backward, earlier] = [earlier, backward];
  }
  return { told, filtered, smoothed, rise };
}

function toldDays(pain: Float64Array): Int32Array {
  const days: number[] = [];
  for (let day = 0; day < pain.length; day++) if (!Number.isNaN(pain[day]!)) days.push(day);
  return Int32Array.from(days);
}
