import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDraws } from '../numerics/draws.ts';
import { dot } from '../numerics/linear.ts';
import { closedEBH } from './closed-ebh.ts';
import { logEValue } from './e-value.ts';

/** Every subset of all hypotheses, one by one: the definition of closed e-BH, with the mean as e-value of a set. */
function byDefinition(eValues: readonly number[], rate: number): number[] {
  const count = eValues.length;
  const order = eValues.map((_, i) => i).sort((i, j) => eValues[j]! - eValues[i]! || i - j);
  for (let k = count; k >= 1; k--) {
    const claimed = new Set(order.slice(0, k));
    let isHeld = true;
    for (let code = 1; code < 2 ** count; code++) {
      const set = order.filter((i) => (code >> i) & 1);
      const mean = set.reduce((sum, i) => sum + eValues[i]!, 0) / set.length;
      const wrong = set.filter((i) => claimed.has(i)).length;
      if (mean < (wrong / (rate * k)) * (1 - 1e-12)) isHeld = false;
    }
    if (isHeld) return order.slice(0, k);
  }
  return [];
}

/** Wang and Ramdas: the largest k whose k-th largest e-value is at least count / (rate k). */
function plainEBH(eValues: readonly number[], rate: number): number {
  const sorted = [...eValues].sort((a, b) => b - a);
  let most = 0;
  sorted.forEach((e, i) => {
    if (e >= sorted.length / (rate * (i + 1))) most = i + 1;
  });
  return most;
}

const someEValues = fc.array(
  fc.double({ min: -3, max: 5, noNaN: true }).map((log) => Math.exp(log)),
  { minLength: 1, maxLength: 7 },
);

describe('closed e-BH', () => {
  it('claims what its definition over all subsets claims', () => {
    fc.assert(
      fc.property(someEValues, fc.constantFrom(0.05, 0.1, 0.3), (eValues, rate) => {
        expect(closedEBH(eValues, rate)).toEqual(byDefinition(eValues, rate));
      }),
      { seed: 21, numRuns: 400 },
    );
  });

  it('never claims fewer than e-BH', () => {
    fc.assert(
      fc.property(someEValues, (eValues) => {
        expect(closedEBH(eValues, 0.2).length).toBeGreaterThanOrEqual(plainEBH(eValues, 0.2));
      }),
      { seed: 22 },
    );
  });

  it('has a defined answer for none, for zeros, and for 400 factors', () => {
    expect(closedEBH([], 0.1)).toEqual([]);
    expect(closedEBH([0, 0], 0.1)).toEqual([]);
    expect(closedEBH(new Array(400).fill(1e300), 0.1)).toHaveLength(400);
    expect(closedEBH(new Array(400).fill(1), 0.1)).toEqual([]);
  });
});

describe('e-values', () => {
  /** ln e of white noise against a random column, level averaged out, at each of the told numbers of days. */
  function path(seed: number, looks: readonly number[], effect: number): number[] {
    const normal = normalDraws(random(seed));
    const longest = looks.at(-1)!;
    const x = Float64Array.from({ length: longest }, normal);
    const y = x.map((value) => 3 + effect * value + normal());
    return looks.map((n) => {
      const meanX = x.subarray(0, n).reduce((sum, v) => sum + v, 0) / n;
      const meanY = y.subarray(0, n).reduce((sum, v) => sum + v, 0) / n;
      const [a, b] = [x.slice(0, n).map((v) => v - meanX), y.slice(0, n).map((v) => v - meanY)];
      return logEValue(dot(a, 0, a, 0, n), dot(a, 0, b, 0, n), dot(b, 0, b, 0, n), n - 1);
    });
  }

  it('pass 20 in at most 5 % of 2000 series without a link, looked at every day (seeds 1 to 2000)', () => {
    const looks = Array.from({ length: 78 }, (_, i) => i + 3);
    let passed = 0;
    for (let seed = 1; seed <= 2000; seed++) if (path(seed, looks, 0).some((log) => log >= Math.log(20))) passed++;
    expect(passed / 2000).toBeLessThanOrEqual(0.05);
  });

  it('have a mean of at most 1 without a link, and grow with one (seeds 1 to 2000)', () => {
    let sum = 0;
    for (let seed = 1; seed <= 2000; seed++) sum += Math.exp(path(seed, [30], 0)[0]!);
    expect(sum / 2000).toBeLessThan(1.15);
    const [early, late] = path(5, [20, 200], 0.6);
    expect(late).toBeGreaterThan(early!);
    expect(late).toBeGreaterThan(Math.log(1e4));
  });

  it('say nothing where nothing varies, and stay finite where everything fits', () => {
    expect(logEValue(0, 0, 5, 20)).toBe(0);
    expect(logEValue(5, 0, 0, 20)).toBe(0);
    expect(logEValue(5, 2, 3, 0)).toBe(0);
    expect(Number.isFinite(Math.exp(logEValue(1e6, 1e6, 1e6, 1e5)))).toBe(true);
  });
});
