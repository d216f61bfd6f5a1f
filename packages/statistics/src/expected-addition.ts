// What the factors are expected to add to the pain of a day: for forecasts, averaged over all models, no threshold.
import type { Diary } from './design/diary.ts';
import type { Links } from './links.ts';

/**
 * Points that the factors told so far are expected to add to `day`, which may lie beyond the diary. A factor counts by
 * its distance from its own mean, at each lag by that lag's mean effect; a value that is not told, or not before the day
 * `until`, adds nothing. `found` must come from the same factors in the same order.
 */
export function expectedAddition(found: Links, diary: Diary, day: number, until: number = diary.days): number {
  let sum = 0;
  diary.factors.forEach((factor, k) => {
    const link = found.links[k]!;
    if (link.sd === 0) return;
    factor.lags.forEach((lag, l) => {
      if (day - lag >= until || factor.known[day - lag] !== 1) return;
      sum += (link.effectByLag[l]! * (factor.values[day - lag]! - link.mean)) / link.sd;
    });
  });
  return sum;
}
