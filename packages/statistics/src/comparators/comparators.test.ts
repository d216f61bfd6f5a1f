import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diary, Factor } from '../design/diary.ts';
import { simulatePerson } from '../simulate/person.ts';
import { referenceWorld } from '../simulate/world.ts';
import { benjaminiHochberg, claimsOf, type Test } from './claim.ts';
import { chancesOfInformed } from './informed.ts';
import { claimsByLaggedRegression } from './lagged-regression.ts';
import { regressLast } from './least-squares.ts';
import { claimsByMeanDifference } from './mean-difference.ts';
import { claimsByOracle } from './oracle.ts';
import { pairsOf } from './pairs.ts';
import { claimsByPearson, claimsByPearsonBH } from './pearson.ts';

function diaryOf(pain: readonly number[], factor: readonly number[], known: readonly number[]): Diary {
  const told = Uint8Array.from(known);
  const all = new Uint8Array(pain.length).fill(1);
  const one: Factor = { values: Float64Array.from(factor), known: told, lags: [0, 1, 2] };
  return { days: pain.length, firstWeekday: 0, pain: { values: Float64Array.from(pain), known: all }, factors: [one] };
}

describe('Benjamini and Hochberg', () => {
  it('reject what the definition rejects', () => {
    const some = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(some, (ps) => {
        const tests = ps.map((p, factor): Test => ({ factor, lag: 0, p, estimate: 1 }));
        let most = 0;
        for (let k = 1; k <= ps.length; k++) if (ps.filter((p) => p <= (0.2 * k) / ps.length).length >= k) most = k;
        expect(benjaminiHochberg(tests, 0.2)).toHaveLength(most);
      }),
      { seed: 41 },
    );
  });

  it('make one claim a factor, of its smallest p', () => {
    const tests = [0.04, 0.01, 0.02].map((p, lag): Test => ({ factor: 5, lag, p, estimate: lag === 1 ? -2 : 2 }));
    expect(claimsOf(tests)).toEqual([{ factor: 5, lag: 1, sign: -1 }]);
  });
});

describe('least squares', () => {
  it('is the textbook slope and t of a line', () => {
    const x = Float64Array.of(1, 2, 3, 4, 5);
    const fit = regressLast([new Float64Array(5).fill(1), x], Float64Array.of(2, 1, 4, 3, 5))!;
    // Sxx = 10, Sxy = 8, Syy = 10: slope .8, residual 3.6 on 3, se = sqrt(1.2 / 10).
    expect(fit.estimate).toBeCloseTo(0.8, 12);
    expect(fit.t).toBeCloseTo(0.8 / Math.sqrt(0.12), 10);
    expect(fit.freedom).toBe(3);
  });

  it('declines a column that another explains, and too few rows', () => {
    const one = new Float64Array(5).fill(1);
    expect(regressLast([one, one], Float64Array.of(2, 1, 4, 3, 5))).toBeUndefined();
    expect(regressLast([one.subarray(0, 1)], Float64Array.of(2))).toBeUndefined();
  });
});

describe('pairs', () => {
  it('join pain to the factor some days before, where both were told', () => {
    const pairs = pairsOf(diaryOf([5, 6, 7, 8], [1, 2, 3, 4], [1, 0, 1, 1]), 0, 1);
    expect(pairs).toEqual({ pain: [6, 8], factor: [1, 3], day: [1, 3] });
  });
});

describe('the rule of mean difference', () => {
  const told = new Array<number>(8).fill(1);
  it('needs three days with and three without, and half a point', () => {
    const pain = [5, 6, 5, 6, 3, 4, 3, 4];
    expect(claimsByMeanDifference(diaryOf(pain, [1, 1, 1, 1, 0, 0, 0, 0], told))).toEqual([
      { factor: 0, lag: 0, sign: 1 },
    ]);
    expect(claimsByMeanDifference(diaryOf(pain, [1, 1, 0, 0, 0, 0, 0, 0], told))).toEqual([]);
    expect(claimsByMeanDifference(diaryOf(pain, [1, 0, 1, 0, 1, 0, 1, 0], told))).toEqual([
      { factor: 0, lag: 0, sign: -1 },
    ]);
    expect(claimsByMeanDifference(diaryOf([4, 4, 4, 4, 4, 4, 4, 4], [1, 0, 1, 0, 1, 0, 1, 0], told))).toEqual([]);
  });

  it('splits a factor that was there on most days', () => {
    const pain = [5, 6, 5, 6, 5, 3, 3, 3];
    expect(claimsByMeanDifference(diaryOf(pain, [1, 1, 1, 1, 1, 0, 0, 0], told))).toHaveLength(1);
  });
});

describe('correlation and regression', () => {
  it('find a clear link at its lag, and nothing where nothing varies', () => {
    const factor = Array.from({ length: 60 }, (_, d) => (d * d * 7) % 11);
    const pain = factor.map((_, d) => 3 + 0.2 * (factor[d - 2] ?? 0) + ((d * 5) % 3) / 10);
    const diary = diaryOf(
      pain,
      factor,
      factor.map(() => 1),
    );
    const expected = [{ factor: 0, lag: 2, sign: 1 }];
    expect(claimsByPearson(diary, [0, 1, 2])).toEqual(expected);
    expect(claimsByPearsonBH(diary, [0, 1, 2], 0.1)).toEqual(expected);
    expect(claimsByLaggedRegression(diary, [0, 1, 2], 0.1)).toEqual(expected);
    const flat = diaryOf(
      pain,
      factor.map(() => 1),
      factor.map(() => 1),
    );
    expect(claimsByPearson(flat, [0, 1, 2])).toEqual([]);
    expect(claimsByLaggedRegression(flat, [0, 1, 2], 0.1)).toEqual([]);
  });

  it('have a defined answer for a diary of one day', () => {
    const diary = diaryOf([4], [1], [1]);
    expect(claimsByMeanDifference(diary)).toEqual([]);
    expect(claimsByPearsonBH(diary, [0, 1, 2], 0.1)).toEqual([]);
    expect(claimsByLaggedRegression(diary, [0, 1, 2], 0.1)).toEqual([]);
  });
});

describe('the oracle', () => {
  it('finds nearly all large links of 40 people in a year, at their lag (seeds 1 to 40)', () => {
    let found = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const person = simulatePerson({ ...referenceWorld, trueSizes: [0.8] }, 365, seed);
      const [link] = person.truth.links;
      const sign = Math.sign(link!.effect);
      if (
        claimsByOracle(person, 0.1).some((c) => c.factor === link!.factor && c.lag === link!.lag && c.sign === sign)
      ) {
        found++;
      }
    }
    expect(found).toBeGreaterThanOrEqual(38);
  });

  it('has a defined answer for a single day', () => {
    expect(claimsByOracle(simulatePerson(referenceWorld, 1, 1), 0.1)).toEqual([]);
  });
});

describe('who knows the number, the sizes and the noise', () => {
  it('shares out as many chances as there are links, and is right as often as it says (60 people, seeds 1 to 60)', () => {
    let sure = 0;
    let right = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const person = simulatePerson(referenceWorld, 90, seed);
      const chances = chancesOfInformed(person);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(3, 9);
      const truths = new Set(person.truth.links.map(({ factor }) => factor));
      chances.forEach((chance, k) => {
        if (chance < 0.9) return;
        sure++;
        right += Number(truths.has(k));
      });
    }
    expect(sure).toBeGreaterThan(30);
    expect(right / sure).toBeGreaterThan(0.88);
  });

  it('has a defined answer for a single day', () => {
    expect([...chancesOfInformed(simulatePerson(referenceWorld, 1, 1))].every((chance) => chance === 0)).toBe(true);
  });
});
