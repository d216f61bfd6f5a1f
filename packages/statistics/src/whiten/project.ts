// Averaging nuisance out of whitened columns: the algebra shared by the fit of the noise and by selection.
import type { Nuisance } from '../design/nuisance.ts';
import { choleskyInPlace, dot, solveLower } from '../numerics/linear.ts';

/** The factor L of N'N + s2 * precision (row-major, lower): everything that averaging N out needs. */
export interface Projection {
  readonly nuisance: Nuisance;
  readonly whitened: Float64Array;
  readonly factor: Float64Array;
}

/** N'N of whitened nuisance columns, row-major, lower triangle. It does not depend on the variance. */
export function nuisanceProducts(nuisance: Nuisance, whitened: Float64Array): Float64Array {
  const { rows, columns, begin, end } = nuisance;
  const products = new Float64Array(columns * columns);
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j <= i; j++) {
      const from = Math.max(begin[i]!, begin[j]!);
      const to = Math.min(end[i]!, end[j]!);
      if (to > from) products[i * columns + j] = dot(whitened, i * rows + from, whitened, j * rows + from, to - from);
    }
  }
  return products;
}

/**
 * Prepares to average out whitened nuisance columns whose coefficients have normal priors of the given precisions,
 * when the residual variance is `s2`. Precision 0 is a flat prior; then this is the ordinary projection.
 */
export function projectionOf(
  nuisance: Nuisance,
  whitened: Float64Array,
  products: Float64Array,
  s2: number,
): Projection {
  const { columns, precision } = nuisance;
  const factor = products.slice();
  for (let i = 0; i < columns; i++) factor[i * columns + i]! += s2 * precision[i]!;
  choleskyInPlace(factor, columns);
  return { nuisance, whitened, factor };
}

/** Writes L^-1 N'x for column `column` of `values` to `into[from ...]`: products of these are what nuisance explains. */
export function shadow(p: Projection, values: Float64Array, column: number, into: Float64Array, from: number): void {
  const { rows, columns, begin, end } = p.nuisance;
  for (let j = 0; j < columns; j++) {
    const first = begin[j]!;
    into[from + j] = dot(p.whitened, j * rows + first, values, column * rows + first, end[j]! - first);
  }
  solveLower(p.factor, columns, into, from);
}
