// Small dense linear algebra on row-major Float64Arrays: what a fit with up to a few dozen unknowns needs.

/**
 * The Cholesky factor L (lower, row-major, size x size) of a symmetric positive definite matrix, written over its
 * lower triangle. A pivot that is not above `floor` times its diagonal (a column that the others already explain)
 * is set to infinity, which makes that unknown 0 in every later solve. Returns how many pivots held.
 */
export function choleskyInPlace(matrix: Float64Array, size: number, floor = 1e-10): number {
  let rank = 0;
  for (let j = 0; j < size; j++) {
    const row = j * size;
    const diagonal = matrix[row + j]!;
    let pivot = diagonal;
    for (let k = 0; k < j; k++) pivot -= matrix[row + k]! * matrix[row + k]!;
    if (!(pivot > floor * diagonal)) {
      matrix[row + j] = Infinity;
      for (let i = j + 1; i < size; i++) matrix[i * size + j] = 0;
      continue;
    }
    rank++;
    const root = Math.sqrt(pivot);
    matrix[row + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[row + k]!;
      matrix[i * size + j] = sum / root;
    }
  }
  return rank;
}

/** Solves L x = b in place for one right side that begins at `from`; L as `choleskyInPlace` leaves it. */
export function solveLower(lower: Float64Array, size: number, b: Float64Array, from = 0): void {
  for (let i = 0; i < size; i++) {
    let sum = b[from + i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * size + k]! * b[from + k]!;
    b[from + i] = sum / lower[i * size + i]!;
  }
}

/** Solves L' x = b in place; L as `choleskyInPlace` leaves it. */
export function solveUpper(lower: Float64Array, size: number, b: Float64Array): void {
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < size; k++) sum -= lower[k * size + i]! * b[k]!;
    b[i] = sum / lower[i * size + i]!;
  }
}

/** 2 * sum of ln of the pivots that held: the log-determinant of the factored matrix. */
export function logDeterminant(lower: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const pivot = lower[i * size + i]!;
    if (pivot !== Infinity) sum += Math.log(pivot);
  }
  return 2 * sum;
}

/** Sum of products of `length` numbers of `a` from `fromA` and `b` from `fromB`, in four lanes for speed. */
export function dot(a: Float64Array, fromA: number, b: Float64Array, fromB: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    s0 += a[fromA + i]! * b[fromB + i]!;
    s1 += a[fromA + i + 1]! * b[fromB + i + 1]!;
    s2 += a[fromA + i + 2]! * b[fromB + i + 2]!;
    s3 += a[fromA + i + 3]! * b[fromB + i + 3]!;
  }
  for (; i < length; i++) s0 += a[fromA + i]! * b[fromB + i]!;
  return s0 + s1 + (s2 + s3);
}

/**
 * All products of `count` columns of length `rows` (column-major): a full symmetric matrix, row-major. Two columns by
 * two at a time, which halves the reading from memory.
 */
export function symmetricProducts(columns: Float64Array, rows: number, count: number): Float64Array {
  const products = new Float64Array(count * count);
  const put = (i: number, j: number, value: number) => {
    products[i * count + j] = value;
    products[j * count + i] = value;
  };
  for (let i = 0; i < count; i += 2) {
    // With an odd count the last column is paired with itself, and writes the same products twice.
    const i2 = Math.min(i + 1, count - 1);
    for (let j = 0; j <= i; j += 2) {
      const j2 = Math.min(j + 1, count - 1);
      let s00 = 0;
      let s01 = 0;
      let s10 = 0;
      let s11 = 0;
      for (let t = 0; t < rows; t++) {
        const a = columns[i * rows + t]!;
        const b = columns[i2 * rows + t]!;
        const c = columns[j * rows + t]!;
        const d = columns[j2 * rows + t]!;
        s00 += a * c;
        s01 += a * d;
        s10 += b * c;
        s11 += b * d;
      }
      put(i, j, s00);
      put(i, j2, s01);
      put(i2, j, s10);
      put(i2, j2, s11);
    }
  }
  return products;
}
