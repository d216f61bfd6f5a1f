// Regression on yesterday's pain: what a careful analyst without a state-space model would do.
import type { Diary } from '../design/diary.ts';
import { studentTwoSided } from '../numerics/special.ts';
import { benjaminiHochberg, type Claim, claimsOf, type Test } from './claim.ts';
import { regressLast } from './least-squares.ts';
import { pairsOf } from './pairs.ts';

/** One factor and lag at a time beside yesterday's pain (days that have it only); all tests under BH at `rate`. */
export function claimsByLaggedRegression(diary: Diary, lags: readonly number[], rate: number): Claim[] {
  const tests: Test[] = [];
  for (let factor = 0; factor < diary.factors.length; factor++) {
    for (const lag of lags) {
      const pairs = pairsOf(diary, factor, lag);
      const rows = pairs.day.map((_, i) => i).filter((i) => diary.pain.known[pairs.day[i]! - 1] === 1);
      const pain = Float64Array.from(rows, (i) => pairs.pain[i]!);
      const before = Float64Array.from(rows, (i) => diary.pain.values[pairs.day[i]! - 1]!);
      const one = new Float64Array(rows.length).fill(1);
      const value = Float64Array.from(rows, (i) => pairs.factor[i]!);
      const fit = regressLast([one, before, value], pain);
      if (fit === undefined) continue;
      tests.push({ factor, lag, p: studentTwoSided(fit.t, fit.freedom), estimate: fit.estimate });
    }
  }
  return claimsOf(benjaminiHochberg(tests, rate));
}
