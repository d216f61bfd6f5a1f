// Means and spread of a few numbers.

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The standard deviation of all values (divided by n, not n - 1); null of nothing. */
export function spread(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null) return null;
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))!);
}
