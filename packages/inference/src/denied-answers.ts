// Denied answers in sets of causes: P(no given D) = (1 - leak * product of inh) * product of (1 - lam).
// Its logarithm is a plain sum over the causes, save where two or three of them inhibit the same answer;
// only these differences are found here, so that the hundred answers "no" of an interview cost next to nothing.

/** A denied answer that some cause makes rarer than the leak does. */
export interface DeniedAnswer {
  readonly weight: number;
  readonly leak: number;
  /** The factor inh of each kept cause; 1 where it does not inhibit. */
  readonly inhibit: Float64Array;
}

/** What pairs of causes that inhibit the same answers add to the plain sum of log-likelihoods. */
export interface JointDenial {
  /** For causes a < b, at a * n + b. */
  readonly pairs: Float64Array;
  /** The answers that both a and b inhibit. */
  shared(a: number, b: number): readonly DeniedPair[];
}

interface DeniedPair {
  readonly answer: DeniedAnswer;
  readonly a: number;
  readonly b: number;
}

/** Compares every pair of the `n` kept causes. */
export function jointDenial(denied: readonly DeniedAnswer[], n: number): JointDenial {
  const pairs = new Float64Array(n * n);
  const lists = new Map<number, DeniedPair[]>();
  for (const answer of denied) {
    const { leak, inhibit, weight } = answer;
    for (let a = 0; a < n; a++) {
      if (inhibit[a]! >= 1) continue;
      for (let b = a + 1; b < n; b++) {
        if (inhibit[b]! >= 1) continue;
        const place = a * n + b;
        const pair = { answer, a: leak * inhibit[a]!, b: leak * inhibit[b]! };
        const both = pair.a * inhibit[b]!;
        pairs[place]! += weight * Math.log(((1 - both) * (1 - leak)) / ((1 - pair.a) * (1 - pair.b)));
        const list = lists.get(place);
        if (list) list.push(pair);
        else lists.set(place, [pair]);
      }
    }
  }
  return { pairs, shared: (a, b) => lists.get(a * n + b) ?? none };
}

const none: readonly DeniedPair[] = [];

/** What cause `c` adds beyond the three pairs, on the answers that two others inhibit. */
export function tripleDenial(shared: readonly DeniedPair[], c: number): number {
  let log = 0;
  for (const { answer, a, b } of shared) {
    const inh = answer.inhibit[c]!;
    if (inh >= 1) continue;
    const { leak, weight } = answer;
    const both = (a * b) / leak;
    const withC = ((1 - both * inh) * (1 - leak * inh)) / ((1 - a * inh) * (1 - b * inh));
    const without = ((1 - both) * (1 - leak)) / ((1 - a) * (1 - b));
    log += weight * Math.log(withC / without);
  }
  return log;
}
