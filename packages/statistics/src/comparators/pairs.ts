// Days on which both pain and a factor some days earlier were told: what plain methods look at.
import type { Diary } from '../design/diary.ts';

/** Pain, and the factor `lag` days before, pair by pair. */
export interface Pairs {
  readonly pain: readonly number[];
  readonly factor: readonly number[];
  /** Day of the pain. */
  readonly day: readonly number[];
}

/** All pairs of factor k at a lag, in order of days. */
export function pairsOf(diary: Diary, k: number, lag: number): Pairs {
  const { values, known } = diary.factors[k]!;
  const pairs = { pain: [] as number[], factor: [] as number[], day: [] as number[] };
  for (let d = lag; d < diary.days; d++) {
    if (diary.pain.known[d] !== 1 || known[d - lag] !== 1) continue;
    pairs.pain.push(diary.pain.values[d]!);
    pairs.factor.push(values[d - lag]!);
    pairs.day.push(d);
  }
  return pairs;
}
