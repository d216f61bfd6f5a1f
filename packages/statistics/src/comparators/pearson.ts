// Plain correlation, as most people would compute it.
import type { Diary } from '../design/diary.ts';
import { studentTwoSided } from '../numerics/special.ts';
import { benjaminiHochberg, type Claim, claimsOf, type Test } from './claim.ts';
import { pairsOf } from './pairs.ts';

/** Every factor at every one of `lags` whose correlation with pain has p < .05, uncorrected. */
export function claimsByPearson(diary: Diary, lags: readonly number[]): Claim[] {
  return claimsOf(pearsonTests(diary, lags).filter((test) => test.p < 0.05));
}

/** The same, corrected over all factors and lags by Benjamini and Hochberg at `rate`. */
export function claimsByPearsonBH(diary: Diary, lags: readonly number[], rate: number): Claim[] {
  return claimsOf(benjaminiHochberg(pearsonTests(diary, lags), rate));
}

function pearsonTests(diary: Diary, lags: readonly number[]): Test[] {
  const tests: Test[] = [];
  for (let factor = 0; factor < diary.factors.length; factor++) {
    for (const lag of lags) {
      const pairs = pairsOf(diary, factor, lag);
      const r = correlation(pairs.pain, pairs.factor);
      const freedom = pairs.pain.length - 2;
      if (r === undefined || freedom < 1) continue;
      const t = r * Math.sqrt(freedom / Math.max(1 - r * r, 1e-12));
      tests.push({ factor, lag, p: studentTwoSided(t, freedom), estimate: r });
    }
  }
  return tests;
}

/** Undefined where either side never varies. */
function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    ab += (value - meanA) * (b[i]! - meanB);
    aa += (value - meanA) ** 2;
    bb += (b[i]! - meanB) ** 2;
  });
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : undefined;
}
