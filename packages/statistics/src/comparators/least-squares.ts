// Ordinary least squares of a few columns: estimates, and the t statistic of the last column.
import { choleskyInPlace, dot, solveLower, solveUpper } from '../numerics/linear.ts';

/** Estimate and t of the last column, with the degrees of freedom of the residual. */
export interface LastColumn {
  readonly estimate: number;
  readonly t: number;
  readonly freedom: number;
}

/** Regresses `y` on the columns. Undefined if the last column adds nothing, or no freedom or no residual is left. */
export function regressLast(columns: readonly Float64Array[], y: Float64Array): LastColumn | undefined {
  const size = columns.length;
  const rows = y.length;
  const freedom = rows - size;
  if (freedom < 1) return undefined;
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) factor[i * size + j] = dot(columns[i]!, 0, columns[j]!, 0, rows);
  }
  choleskyInPlace(factor, size);
  const pivot = factor[size * size - 1]!;
  if (pivot === Infinity) return undefined;
  const b = Float64Array.from(columns, (column) => dot(column, 0, y, 0, rows));
  solveLower(factor, size, b);
  const left = dot(y, 0, y, 0, rows) - dot(b, 0, b, 0, size);
  if (!(left > 1e-12 * rows)) return undefined;
  solveUpper(factor, size, b);
  const estimate = b[size - 1]!;
  // The last entry of the inverse of LL' is 1 / pivot^2.
  return { estimate, t: (estimate * pivot) / Math.sqrt(left / freedom), freedom };
}
