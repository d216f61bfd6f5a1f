// Whitening and averaging out, against the same algebra done with dense matrices.

import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { nuisanceOf } from '../design/nuisance.ts';
import { normalDraws } from '../numerics/draws.ts';
import { choleskyInPlace, dot, logDeterminant, solveLower } from '../numerics/linear.ts';
import { gainsOf, whiten } from './innovations.ts';
import { fitNoise, type NoiseFit } from './noise.ts';
import { nuisanceProducts, projectionOf, shadow } from './project.ts';

const days = Int32Array.from([0, 1, 2, 5, 6, 13, 14, 15, 16, 380, 381]);
const shape = { phi: 0.6, noiseShare: 0.2 };

/** Covariance of the noise over its variance, entry by entry; `more` on the diagonal. */
function correlations(more: Float64Array = new Float64Array(days.length)): Float64Array {
  const n = days.length;
  return Float64Array.from({ length: n * n }, (_, at) => {
    const row = Math.floor(at / n);
    const gap = Math.abs(days[row]! - days[at % n]!);
    return (1 - shape.noiseShare) * shape.phi ** gap + (gap === 0 ? shape.noiseShare + more[row]! : 0);
  });
}

describe('whitening', () => {
  it.each([
    ['over gaps too', undefined],
    ['with more noise on some days', Float64Array.from(days, (day) => (day % 3 === 0 ? 0.4 : 0))],
  ])('gives the quadratic forms and determinant of the dense matrix, %s (seed 5)', (_, more) => {
    const n = days.length;
    const normal = normalDraws(random(5));
    const columns = Float64Array.from({ length: 2 * n }, normal);
    const gains = gainsOf(days, shape, more);
    const white = new Float64Array(2 * n);
    whiten(gains, columns, white, 2);

    const lower = correlations(more);
    choleskyInPlace(lower, n);
    const [x, y] = [columns.slice(0, n), columns.slice(n)];
    solveLower(lower, n, x);
    solveLower(lower, n, y);
    expect(dot(white, 0, white, n, n)).toBeCloseTo(dot(x, 0, y, 0, n), 11);
    expect(dot(white, 0, white, 0, n)).toBeCloseTo(dot(x, 0, x, 0, n), 11);
    expect(gains.logDeterminant).toBeCloseTo(logDeterminant(lower, n), 11);
  });

  it('whitens in place as beside', () => {
    const gains = gainsOf(days, shape);
    const column = Float64Array.from(days, (day) => day % 5);
    const beside = new Float64Array(days.length);
    whiten(gains, column, beside, 1);
    whiten(gains, column, column, 1);
    expect([...column]).toEqual([...beside]);
  });

  it('averages nuisance out as adding its prior to the covariance does (seed 6)', () => {
    const n = days.length;
    const normal = normalDraws(random(6));
    const nuisance = Float64Array.from({ length: 2 * n }, normal);
    const y = Float64Array.from({ length: n }, normal);
    const [s2, precision] = [1.7, Float64Array.from([2, 0.5])];
    const shape2 = {
      rows: n,
      columns: 2,
      values: nuisance,
      precision,
      begin: Int32Array.of(0, 0),
      end: Int32Array.of(n, n),
    };
    const p = projectionOf(shape2, nuisance, nuisanceProducts(shape2, nuisance), s2);
    const explained = new Float64Array(2);
    shadow(p, y, 0, explained, 0);
    const ours = dot(y, 0, y, 0, n) - dot(explained, 0, explained, 0, 2);

    const covariance = Float64Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      let sum = i === j ? 1 : 0;
      for (let c = 0; c < 2; c++) sum += (nuisance[c * n + i]! * nuisance[c * n + j]!) / (precision[c]! * s2);
      return sum;
    });
    choleskyInPlace(covariance, n);
    solveLower(covariance, n, y);
    expect(ours).toBeCloseTo(dot(y, 0, y, 0, n), 10);
  });
});

describe('local columns', () => {
  it('have the products of whole ones after whitening, at the most clinging noise (1200 days)', () => {
    const told = Int32Array.from({ length: 1000 }, (_, i) => i + Math.floor(i / 5));
    const nuisance = nuisanceOf(told, 1200, 2);
    const white = new Float64Array(nuisance.values.length);
    whiten(gainsOf(told, { phi: 0.85, noiseShare: 0.3 }), nuisance.values, white, nuisance.columns);
    const products = nuisanceProducts(nuisance, white);
    for (let i = 0; i < nuisance.columns; i++) {
      for (let j = 0; j <= i; j++) {
        const whole = dot(white, i * 1000, white, j * 1000, 1000);
        expect(products[i * nuisance.columns + j]).toBeCloseTo(whole, 9);
      }
    }
  });
});

describe('fitting the noise', () => {
  it.each([0.25, 0.7])('finds persistence %d and the variance of a long series with gaps (seed 7)', (phi) => {
    const normal = normalDraws(random(7));
    const dice = random(8);
    const told: number[] = [];
    const pain: number[] = [];
    let state = normal();
    for (let d = 0; d < 2000; d++) {
      state = phi * state + Math.sqrt(1 - phi * phi) * normal();
      if (dice() < 0.2) continue;
      told.push(d);
      pain.push(4 + state + Math.sqrt(0.15 / 0.85) * normal());
    }
    const toldDays = Int32Array.from(told);
    const [fit] = fitNoise(toldDays, Float64Array.from(pain), nuisanceOf(toldDays, 2000, 0)) as [NoiseFit];
    expect(Math.abs(fit.phi - phi)).toBeLessThan(0.16);
    expect(fit.variance).toBeGreaterThan(0.9);
    expect(fit.variance).toBeLessThan(1.5);
  });

  it('has nothing to say of a few days, or of pain that never varies', () => {
    const few = Int32Array.from([0, 1, 2]);
    expect(fitNoise(few, Float64Array.from([1, 2, 3]), nuisanceOf(few, 3, 0))).toEqual([]);
    const many = Int32Array.from({ length: 40 }, (_, d) => d);
    expect(fitNoise(many, new Float64Array(40).fill(7), nuisanceOf(many, 40, 0))).toEqual([]);
  });
});
