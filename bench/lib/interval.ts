// The exact 95 % interval of a share (Clopper and Pearson 1934), and shares in words.

/** How often something happened, out of how many, with the exact 95 % interval of the share. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0 to 1; null where there was nothing to count. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The share `count / of` with its exact 95 % interval. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  return {
    count,
    of,
    share: count / of,
    low: count === 0 ? 0 : crossing((p) => atLeast(count, of, p) - 0.025),
    high: count === of ? 1 : crossing((p) => 0.025 - atMost(count, of, p)),
  };
}

/** "243 of 249 = 97.6 % [94.8 to 99.1]" */
export function shareInWords({ count, of, share, low, high }: Share): string {
  if (share === null || low === null || high === null) return 'none to count';
  return `${count} of ${of} = ${percent(share)} % [${percent(low)} to ${percent(high)}]`;
}

/** A share as a percentage with one digit, and with two where one would round it to nothing. */
export function percent(value: number): string {
  const small = (value > 0 && value < 0.001) || (value < 1 && value > 0.999);
  return (100 * value).toFixed(small ? 2 : 1);
}

/** P(X >= count) for X binomial. */
function atLeast(count: number, of: number, p: number): number {
  return 1 - atMost(count - 1, of, p);
}

/** P(X <= count) for X binomial, summed from the largest terms down so that long tails cost nothing. */
function atMost(count: number, of: number, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return count >= of ? 1 : 0;
  let sum = 0;
  for (let k = count; k >= 0; k--) {
    const term = Math.exp(logChoose(of, k) + k * Math.log(p) + (of - k) * Math.log1p(-p));
    sum += term;
    if (k < of * p && term < sum * 1e-17) break;
  }
  return Math.min(1, sum);
}

/** Where a rising function crosses 0 between 0 and 1. */
function crossing(rising: (p: number) => number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const logFactorials = [0, 0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i));
  return logFactorials[n]!;
}
