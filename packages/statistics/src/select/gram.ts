// All that selection needs of a diary, however long it is: products of whitened columns with the nuisance averaged out.
import { dot, symmetricProducts } from '../numerics/linear.ts';
import { type Projection, shadow } from '../whiten/project.ts';

/** Gram matrix and right side of `columns` candidates, on `rows` told days. */
export interface Gram {
  readonly rows: number;
  readonly columns: number;
  /** x'Mx, row-major, symmetric; M averages the nuisance out. */
  readonly products: Float64Array;
  /** x'My. */
  readonly withPain: Float64Array;
  /** y'My. */
  readonly pain: number;
}

/** The products under one kind of noise, and ln of what that noise weighs beside others, the effects apart. */
export interface WeighedGram {
  readonly gram: Gram;
  readonly logWeight: number;
}

/** A Gram matrix with what averaging the nuisance out went by. */
export interface ProjectedGram extends Gram {
  /** L^-1 N'x of each candidate and, last, of the pain: as many numbers as nuisance columns, one after the other. */
  readonly shadows: Float64Array;
}

/** Products of the whitened candidate columns (column-major) and the whitened pain under `projection`. */
export function gramOf(
  candidates: Float64Array,
  columns: number,
  pain: Float64Array,
  projection: Projection,
): ProjectedGram {
  const { rows, columns: deep } = projection.nuisance;
  const products = symmetricProducts(candidates, rows, columns);
  const withPain = new Float64Array(columns);
  const shadows = new Float64Array((columns + 1) * deep);
  const painAt = columns * deep;
  shadow(projection, pain, 0, shadows, painAt);
  for (let j = 0; j < columns; j++) shadow(projection, candidates, j, shadows, j * deep);
  for (let i = 0; i < columns; i++) {
    withPain[i] = dot(candidates, i * rows, pain, 0, rows) - dot(shadows, i * deep, shadows, painAt, deep);
    for (let j = 0; j <= i; j++) {
      const value = products[i * columns + j]! - dot(shadows, i * deep, shadows, j * deep, deep);
      products[i * columns + j] = value;
      products[j * columns + i] = value;
    }
  }
  for (let i = 0; i < columns; i++) {
    // A column that the nuisance explains wholly leaves only rounding, which may fall below 0.
    if (!(products[i * columns + i]! > 1e-9 * rows)) clearColumn(products, withPain, columns, i);
  }
  const total = dot(pain, 0, pain, 0, rows) - dot(shadows, painAt, shadows, painAt, deep);
  return { rows, columns, products, withPain, pain: Math.max(total, 0), shadows };
}

function clearColumn(products: Float64Array, withPain: Float64Array, columns: number, i: number): void {
  withPain[i] = 0;
  for (let j = 0; j < columns; j++) {
    products[i * columns + j] = 0;
    products[j * columns + i] = 0;
  }
}
