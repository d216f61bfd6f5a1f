// The sampler against exact enumeration of every model, with the noise variance integrated on a fine grid.

import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDraws } from '../numerics/draws.ts';
import { choleskyInPlace, dot, logDeterminant, solveLower, solveUpper } from '../numerics/linear.ts';
import type { Gram, WeighedGram } from './gram.ts';
import { answerShares, type Groups, ModelPrior, nothingMatters } from './model-prior.ts';
import { Partners } from './partners.ts';
import { sampleSelection, slabScale } from './spike-slab.ts';
import { chanceBelow, effectOf } from './summaries.ts';

const ROWS = 40;

/** Three factors of two lags on 40 days; the first two share variation, and the first goes with pain. */
function smallProblem(seed: number): { gram: Gram; groups: Groups } {
  const normal = normalDraws(random(seed));
  const shared = Float64Array.from({ length: ROWS }, normal);
  const columns = Array.from({ length: 6 }, (_, j) =>
    Float64Array.from(shared, (value) => (j === 0 || j === 2 ? 0.6 * value : 0) + normal()),
  );
  const pain = columns[0]!.map((value) => 0.55 * value + 1.2 * normal());
  const products = Float64Array.from({ length: 36 }, (_, at) =>
    dot(columns[Math.floor(at / 6)]!, 0, columns[at % 6]!, 0, ROWS),
  );
  const withPain = Float64Array.from(columns, (column) => dot(column, 0, pain, 0, ROWS));
  return {
    gram: { rows: ROWS, columns: 6, products, withPain, pain: dot(pain, 0, pain, 0, ROWS) },
    groups: {
      first: Int32Array.from([0, 2, 4, 6]),
      prior: Float64Array.from([0.15, 0.15, 0.4]),
      answers: Float64Array.from([2.5, Number.NaN, -0.5]),
    },
  };
}

/**
 * ln p(y | the columns in, s2), up to a constant. Without the squares in the prior it is that of a ridge regression; with
 * them, times the posterior mean of the product of the squared effects over the scale (Isserlis' theorem).
 */
function logEvidence(gram: Gram, inside: readonly number[], s2: number): number {
  const size = inside.length;
  const lower = Float64Array.from({ length: size * size }, (_, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return gram.products[inside[i]! * gram.columns + inside[j]!]! / s2 + (i === j ? 1 / slabScale : 0);
  });
  choleskyInPlace(lower, size);
  const b = Float64Array.from(inside, (j) => gram.withPain[j]! / s2);
  solveLower(lower, size, b);
  const fit = gram.pain / s2 - dot(b, 0, b, 0, size);
  const centre = b.slice();
  solveUpper(lower, size, centre);
  const spread = inside.map((_, i) => {
    const unit = new Float64Array(size);
    unit[i] = 1;
    solveLower(lower, size, unit);
    solveUpper(lower, size, unit);
    return unit;
  });
  const log = (gram.rows - 1) * Math.log(s2) + fit + logDeterminant(lower, size) + size * Math.log(slabScale);
  return -0.5 * log + Math.log(meanOfSquares(centre, spread)) - size * Math.log(slabScale);
}

/** E of the product of all squared numbers of a normal vector of at most three, by all pairings of its factors. */
function meanOfSquares(centre: Float64Array, spread: readonly Float64Array[]): number {
  const mean = (indices: readonly number[]): number => {
    const [first, ...others] = indices;
    if (first === undefined) return 1;
    return others.reduce(
      (sum, other, at) => sum + spread[first]![other]! * mean(others.filter((_, i) => i !== at)),
      centre[first]! * mean(others),
    );
  };
  return mean([...centre.keys()].flatMap((i) => [i, i]));
}

/** The prior of three states (0 and 1: the lag, 2: out), written out: nothing matters, or each by itself; then the answers. */
function priorOf({ prior, answers }: Groups, states: readonly number[]): number {
  const byThemselves = states.reduce((product, state, k) => {
    const odds = prior[k]! / (1 - prior[k]!) / (1 - nothingMatters);
    return (product * (state === 2 ? 1 : odds / 2)) / (1 + odds);
  }, 1 - nothingMatters);
  const ofLinks = byThemselves + (states.every((state) => state === 2) ? nothingMatters : 0);
  const ofAnswers = answerShares.map(({ share, chance }) =>
    states.reduce((product, state, k) => {
      if (Number.isNaN(answers[k]!)) return product;
      return product * (1 - share + (state === 0 ? 0 : share * Math.exp(answers[k]!)));
    }, chance),
  );
  return ofLinks * ofAnswers.reduce((sum, each) => sum + each, 0);
}

/**
 * Exact P(each column is in): 3^3 models times the kinds of noise times a grid of ln s2, with the prior of the variance
 * worth ten days of 1.
 */
function exactByColumn(noises: readonly WeighedGram[], groups: Groups): Float64Array {
  const models: { inside: number[]; log: number }[] = [];
  for (let code = 0; code < 27; code++) {
    const states = [0, 1, 2].map((k) => Math.floor(code / 3 ** k) % 3);
    const inside = states.flatMap((state, k) => (state === 2 ? [] : [groups.first[k]! + state]));
    const prior = Math.log(priorOf(groups, states));
    for (let step = 0; step <= 120; step++) {
      const s2 = Math.exp(-1 + step * 0.02);
      for (const { gram, logWeight } of noises)
        models.push({ inside, log: logWeight + prior + logEvidence(gram, inside, s2) - 5 * (Math.log(s2) + 1 / s2) });
    }
  }
  const most = Math.max(...models.map(({ log }) => log));
  const byColumn = new Float64Array(noises[0]!.gram.columns);
  let total = 0;
  for (const { inside, log } of models) {
    const weight = Math.exp(log - most);
    total += weight;
    for (const j of inside) byColumn[j]! += weight;
  }
  return byColumn.map((value) => value / total);
}

describe('selection by Gibbs sampling', () => {
  it.each([11, 12, 13, 14])('agrees with exact enumeration (seed %d)', (seed) => {
    const { gram, groups } = smallProblem(seed);
    const noises = [{ gram, logWeight: 0 }];
    const draws = sampleSelection(noises, groups, 1, { sweeps: 24_000, burnIn: 1000, seed: 1 });
    exactByColumn(noises, groups).forEach((chance, j) => {
      expect(Math.abs(draws.byColumn[j]! - chance)).toBeLessThan(0.02);
    });
  });

  it.each([18, 19, 21])('agrees with it over two kinds of noise, and draws both (seed %d)', (seed) => {
    const { gram, groups } = smallProblem(seed);
    // Under the other noise the first factor says half as much, and there is a little more to explain.
    const halved = (at: number): number => (at < 2 ? 0.5 : 1);
    const products = gram.products.map((value, at) => value * halved(Math.floor(at / 6)) * halved(at % 6));
    const withPain = gram.withPain.map((value, j) => value * halved(j) * 0.9);
    const other = { ...gram, products, withPain, pain: 1.1 * gram.pain };
    const noises = [
      { gram, logWeight: 0 },
      { gram: other, logWeight: 3 },
    ];
    const draws = sampleSelection(noises, groups, 1, { sweeps: 24_000, burnIn: 1000, seed: 1 });
    exactByColumn(noises, groups).forEach((chance, j) => {
      expect(Math.abs(draws.byColumn[j]! - chance)).toBeLessThan(0.02);
    });
    const second = draws.cells.reduce((sum, cell) => sum + cell, 0) / draws.kept;
    expect(second).toBeGreaterThan(0.1);
    expect(second).toBeLessThan(0.9);
  });

  it('gives the same to the last bit for the same seed', () => {
    const { gram, groups } = smallProblem(15);
    const sampling = { sweeps: 300, burnIn: 50, seed: 9 };
    expect(sampleSelection([{ gram, logWeight: 0 }], groups, 1, sampling)).toEqual(
      sampleSelection([{ gram, logWeight: 0 }], groups, 1, sampling),
    );
  });

  it('shares one effect between two equal factors, and keeps chances within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { gram, groups } = smallProblem(seed);
        for (const j of [0, 1]) {
          for (let i = 0; i < 6; i++) gram.products[(2 + j) * 6 + i] = gram.products[j * 6 + i]!;
          gram.withPain[2 + j] = gram.withPain[j]!;
        }
        for (const j of [0, 1]) for (let i = 0; i < 6; i++) gram.products[i * 6 + 2 + j] = gram.products[i * 6 + j]!;
        const draws = sampleSelection([{ gram, logWeight: 0 }], groups, 1, { sweeps: 400, burnIn: 100, seed: 1 });
        for (const chance of draws.inclusion) expect(chance >= 0 && chance <= 1 + 1e-12).toBe(true);
        const partner = new Partners(gram, groups.first).of(0, 0);
        expect(partner[0]!.factor).toBe(1);
        expect(partner[0]!.correlation).toBeCloseTo(1, 9);
      }),
      { seed: 16, numRuns: 30 },
    );
  });
});

describe('what is held before the diary', () => {
  it('weighs every choice as written out, up to a constant', () => {
    const { groups } = smallProblem(1);
    const prior = new ModelPrior(groups);
    const differences = Array.from({ length: 27 }, (_, code) => {
      const states = [0, 1, 2].map((k) => Math.floor(code / 3 ** k) % 3);
      const chosen = Int32Array.from(states, (state, k) => (state === 2 ? -1 : 2 * k + state));
      return prior.logWeight(chosen) - Math.log(priorOf(groups, states));
    });
    for (const difference of differences) expect(difference).toBeCloseTo(differences[0]!, 10);
  });

  it('doubts the first link more than those beside it, and no more the more factors there are', () => {
    const doubtOf = (factors: number): number => {
      const first = Int32Array.from({ length: factors + 1 }, (_, k) => k);
      const prior = new Float64Array(factors).fill(3.3 / factors);
      const model = new ModelPrior({ first, prior, answers: new Float64Array(factors).fill(Number.NaN) });
      return model.logOdds(0, 1) - model.logOdds(0, 0);
    };
    expect(doubtOf(20)).toBeGreaterThan(1);
    expect(doubtOf(400)).toBeLessThan(doubtOf(20));
  });

  it('stays finite where every factor was held to be all but sure', () => {
    const first = Int32Array.from({ length: 401 }, (_, k) => k);
    const groups = { first, prior: new Float64Array(400).fill(0.999), answers: new Float64Array(400).fill(5000) };
    const model = new ModelPrior(groups);
    expect(Number.isFinite(model.logOdds(0, 0))).toBe(true);
    expect(Number.isFinite(model.sameDay(0))).toBe(true);
  });
});

describe('effects', () => {
  it('are inside their interval, and the same from draws as from conditional means (seed 12)', () => {
    const { gram, groups } = smallProblem(12);
    const draws = sampleSelection([{ gram, logWeight: 0 }], groups, 1, { sweeps: 12_000, burnIn: 1000, seed: 3 });
    const plain = gram.withPain[0]! / gram.products[0]!;
    const effect = effectOf(draws, groups.first, 0);
    expect(Math.abs(effect.mean)).toBeLessThan(Math.abs(plain));
    expect(effect.low).toBeLessThanOrEqual(effect.mean);
    expect(effect.high).toBeGreaterThanOrEqual(effect.mean);
    const { first, effects } = draws.inside;
    const drawn = effects.subarray(0, first[1]).reduce((sum, value) => sum + value, 0) / draws.kept;
    expect(Math.abs(drawn - effect.mean)).toBeLessThan(0.01);
    expect(chanceBelow(draws, 0, 1e-9)).toBeCloseTo(1 - first[1]! / draws.kept, 9);
    expect(chanceBelow(draws, 0, 100)).toBe(1);
  });
});
