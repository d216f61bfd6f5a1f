// What a comparator says of a diary, and the Benjamini-Hochberg rule that several of them use.

/** A factor told to go with pain: at this lag, more (1) or less (-1) pain with more of it. */
export interface Claim {
  readonly factor: number;
  readonly lag: number;
  readonly sign: 1 | -1;
}

/** One test of one factor at one lag; `p` is two-sided, `estimate` has the sign of the link. */
export interface Test {
  readonly factor: number;
  readonly lag: number;
  readonly p: number;
  readonly estimate: number;
}

/** The tests that Benjamini and Hochberg (1995) reject at false-discovery rate `rate`. */
export function benjaminiHochberg(tests: readonly Test[], rate: number): Test[] {
  const sorted = [...tests].sort((a, b) => a.p - b.p);
  let last = -1;
  sorted.forEach((test, i) => {
    if (test.p <= (rate * (i + 1)) / sorted.length) last = i;
  });
  return sorted.slice(0, last + 1);
}

/** One claim a factor: its test with the smallest p. */
export function claimsOf(tests: readonly Test[]): Claim[] {
  const best = new Map<number, Test>();
  for (const test of tests) {
    const known = best.get(test.factor);
    if (known === undefined || test.p < known.p) best.set(test.factor, test);
  }
  return [...best.values()]
    .sort((a, b) => a.factor - b.factor)
    .map(({ factor, lag, estimate }) => ({ factor, lag, sign: estimate < 0 ? -1 : 1 }));
}
