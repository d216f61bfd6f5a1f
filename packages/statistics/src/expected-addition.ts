// What the factors are expected to add to the pain of a day: for forecasts, averaged over all models, no threshold.
import type { DaysSoFar } from './design/diary.ts';
import type { Links } from './links.ts';

/**
 * Points that the factors told before the day `until` are expected to add to `day`, which may come later. A factor counts
 * by its distance from its own mean, at each lag by that lag's mean effect; a value that is not told adds nothing. `found`
 * must come from the same factors in the same order.
 */
export function expectedAddition(found: Links, diary: DaysSoFar, day: number, until: number): number {
  let sum = 0;
  for (let k = 0; k < diary.factors.length; k++) {
    const { lags, known, values } = diary.factors[k]!;
    const { sd, mean, effectByLag } = found.links[k]!;
    if (sd === 0) continue;
    for (let l = 0; l < lags.length; l++) {
      const told = day - lags[l]!;
      if (told < until && known[told] === 1) sum += (effectByLag[l]! * (values[told]! - mean)) / sd;
    }
  }
  return sum;
}
