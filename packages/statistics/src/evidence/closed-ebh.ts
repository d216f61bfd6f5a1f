// Closed e-BH: which of many e-values may be claimed together, with false discovery held whatever their dependence.

/**
 * The indices claimed at false-discovery rate `rate` (above 0, at most 1), largest e-value first. The top k are claimed
 * if for all 1 <= a <= k and 0 <= b the mean of the a smallest among them and the b smallest of the others is at least
 * a / (rate * k). Never fewer than e-BH claims. Source: Xu, Fischer and Ramdas, "Bringing closure to FDR control",
 * arXiv 2504.11759. E-values must be of one time, not their running maxima, which are no e-values.
 */
export function closedEBH(eValues: ArrayLike<number>, rate: number): number[] {
  const count = eValues.length;
  const order = new Array<number>(count);
  for (let i = 0; i < count; i++) order[i] = i;
  order.sort((i, j) => eValues[j]! - eValues[i]! || i - j);
  const sorted = new Float64Array(count);
  for (let i = 0; i < count; i++) sorted[i] = eValues[order[i]!]!;
  for (let k = count; k >= 1; k--) if (holds(sorted, k, rate)) return order.slice(0, k);
  return [];
}

/** `sorted` from largest to smallest. Every bad set is worst with the smallest of its size on both sides of k. */
function holds(sorted: Float64Array, k: number, rate: number): boolean {
  let inside = 0;
  for (let a = 1; a <= k; a++) {
    inside += sorted[k - a]!;
    const bar = a / (rate * k);
    let sum = inside;
    for (let b = 0; ; b++) {
      // An e-value at or above the bar can only lift the mean; those that follow are larger still.
      if (sum < bar * (a + b)) return false;
      const next = sorted.length - 1 - b;
      if (next < k || sorted[next]! >= bar) break;
      sum += sorted[next]!;
    }
  }
  return true;
}
