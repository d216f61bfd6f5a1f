/** The mean of at least one number, and the sum of squares around it. */
export function momentsOf(values: Float64Array): { readonly mean: number; readonly squares: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, squares };
}
