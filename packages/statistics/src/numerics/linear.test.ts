import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { normalDraws } from './draws.ts';
import { choleskyInPlace, dot, logDeterminant, solveLower, solveUpper, symmetricProducts } from './linear.ts';

/** X'X of random columns, row-major. */
function positive(size: number, seed: number): Float64Array {
  const normal = normalDraws(random(seed));
  const columns = Array.from({ length: size }, () => Float64Array.from({ length: size + 3 }, normal));
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return dot(columns[i]!, 0, columns[j]!, 0, size + 3);
  });
}

describe('linear', () => {
  it.each([1, 2, 5, 17])('solves %d equations (seed 4)', (size) => {
    const matrix = positive(size, 4);
    const x = Float64Array.from({ length: size }, (_, i) => i - 1.5);
    const b = Float64Array.from({ length: size }, (_, i) => dot(matrix, i * size, x, 0, size));
    const lower = matrix.slice();
    expect(choleskyInPlace(lower, size)).toBe(size);
    solveLower(lower, size, b);
    solveUpper(lower, size, b);
    b.forEach((value, i) => {
      expect(value).toBeCloseTo(x[i]!, 8);
    });
  });

  it('knows the determinant of a 2 x 2', () => {
    const lower = Float64Array.from([4, 1, 1, 3]);
    choleskyInPlace(lower, 2);
    expect(logDeterminant(lower, 2)).toBeCloseTo(Math.log(11), 14);
  });

  it('gives an unknown that the others explain the value 0', () => {
    const lower = Float64Array.from([4, 4, 4, 4]);
    expect(choleskyInPlace(lower, 2)).toBe(1);
    const b = Float64Array.from([8, 8]);
    solveLower(lower, 2, b);
    solveUpper(lower, 2, b);
    expect([...b]).toEqual([2, 0]);
  });

  it('adds up products of any length from any place', () => {
    const a = Float64Array.from({ length: 11 }, (_, i) => i);
    for (let length = 0; length <= 9; length++) {
      let sum = 0;
      for (let i = 0; i < length; i++) sum += (i + 1) * (i + 2);
      expect(dot(a, 1, a, 2, length)).toBe(sum);
    }
  });

  it.each([0, 1, 2, 5, 6])('multiplies %d columns with each other (seed 9)', (count) => {
    const columns = Float64Array.from({ length: count * 7 }, normalDraws(random(9)));
    const products = symmetricProducts(columns, 7, count);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < count; j++) {
        expect(products[i * count + j]).toBeCloseTo(dot(columns, i * 7, columns, j * 7, 7), 12);
      }
    }
  });
});
