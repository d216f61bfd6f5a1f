// Laws that hold on every small network: mixed numbers of states, noise, floors and groups.

import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildModel,
  conditionOn,
  expectedGain,
  logWeights,
  type Model,
  type ModelSpec,
  noObservations,
  type Observations,
  outcomeProbabilities,
  posterior,
  sampleCategorical,
  setsPosterior,
  smallestChange,
  weightsOfEvidence,
} from './index.ts';

interface Case {
  readonly model: Model;
  readonly observations: Observations;
}

/** A small random network with some answers known, wholly made from one seed so that a failure names it. */
function smallCase(seed: number, groups: boolean, floor = 0.01): Case {
  const dice = random(seed);
  const causes = 2 + Math.floor(dice() * 5);
  const row = (states: number) => {
    const weights = Array.from({ length: states }, () => dice() ** 3 + 1e-4);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };
  const features = Array.from({ length: 3 + Math.floor(dice() * 7) }, () => {
    const states = dice() < 0.6 ? 2 : 3 + Math.floor(dice() * 3);
    const table = Array.from({ length: causes }, () => row(states));
    const group = groups ? Math.floor(dice() * 3) - 1 : -1;
    return { states, table, background: row(states), noise: dice() * 0.1, floor, group };
  });
  const prior = Array.from({ length: causes }, () => dice() + 0.01);
  const spec: ModelSpec = { prior, features, groupRho: [dice(), dice()], comorbidity: dice() };
  const model = buildModel(spec);
  const observations = noObservations(model);
  for (let f = 0; f < model.features; f++) {
    if (dice() < 0.6) observations[f] = Math.floor(dice() * model.states[f]!);
  }
  return { model, observations };
}

const seeds = fc.integer({ min: 0, max: 0x7fff_ffff });
const law = (check: (seed: number) => void) => fc.assert(fc.property(seeds, check), { numRuns: 200 });
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((total, number) => total + number, 0);
const entropy = (p: ArrayLike<number>) =>
  -Array.from(p).reduce((h, share) => h + (share > 0 ? share * Math.log(share) : 0), 0);
const cell = (model: Model, feature: number, state: number, cause: number) =>
  model.table[(model.firstRow[feature]! + state) * model.causes + cause]!;

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < actual.length; i++) expect(Math.abs(actual[i]! - expected[i]!)).toBeLessThanOrEqual(tolerance);
}

/** Prior times likelihoods, multiplied out as in a textbook; groups by their definition. */
function multipliedOut({ model, observations }: Case): number[] {
  const weights = Array.from(model.prior, (prior, cause) => {
    let weight = prior;
    observations.forEach((state, f) => {
      if (state < 0) return;
      const group = model.group[f]!;
      const mates = Array.from(observations).filter((other, g) => other >= 0 && model.group[g] === group).length;
      const power = group < 0 ? 1 : 1 / (1 + (mates - 1) * model.groupRho[group]!);
      weight *= cell(model, f, state, cause) ** power;
    });
    return weight;
  });
  return weights.map((weight) => weight / sum(weights));
}

describe('posterior', () => {
  it('agrees with direct multiplication', () => {
    law((seed) => {
      const one = smallCase(seed, true);
      expectClose(posterior(one.model, one.observations), multipliedOut(one), 1e-12);
    });
  });

  it('lies in [0, 1] and sums to 1', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, true, 0);
      const shares = posterior(model, observations);
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      expect(sum(shares)).toBeCloseTo(1, 12);
    });
  });

  it('does not depend on the order of the answers', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, true);
      const dice = random(seed + 1);
      const order = Array.from(observations.keys()).filter((f) => observations[f]! >= 0);
      order.sort(() => dice() - 0.5);
      const known = noObservations(model);
      let shares = posterior(model, known);
      for (const f of order) {
        shares = conditionOn(model, known, shares, f, observations[f]!);
        known[f] = observations[f]!;
      }
      expectClose(shares, posterior(model, observations), 1e-9);
    });
  });

  it('takes an unknown answer as the mean over what it might have been', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, false);
      const open = observations.findIndex((state) => state < 0);
      if (open < 0) return;
      const now = posterior(model, observations);
      const outcomes = outcomeProbabilities(model, now, open);
      expect(sum(outcomes)).toBeCloseTo(1, 12);
      const mean = new Float64Array(model.causes);
      outcomes.forEach((chance, state) => {
        const after = conditionOn(model, observations, now, open, state);
        after.forEach((share, cause) => {
          mean[cause]! += chance * share;
        });
      });
      expectClose(mean, now, 1e-12);
    });
  });

  it('changes an answer already given', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, true);
      const f = observations.findIndex((state) => state >= 0);
      if (f < 0) return;
      const changed = observations.slice();
      changed[f] = (observations[f]! + 1) % model.states[f]!;
      const after = conditionOn(model, observations, posterior(model, observations), f, changed[f]!);
      expectClose(after, posterior(model, changed), 1e-12);
    });
  });
});

describe('expectedGain', () => {
  it('is the expected fall of entropy', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, false);
      const now = posterior(model, observations);
      const gains = expectedGain(model, observations, now);
      for (let f = 0; f < model.features; f++) {
        if (observations[f]! >= 0) {
          expect(gains[f]).toBe(0);
          continue;
        }
        const after = outcomeProbabilities(model, now, f).reduce(
          (mean, chance, state) => mean + chance * entropy(conditionOn(model, observations, now, f, state)),
          0,
        );
        expect(Math.abs(gains[f]! - (entropy(now) - after))).toBeLessThanOrEqual(1e-9);
      }
    });
  });

  it('gives less for a feature whose group has answers', () => {
    const yes = {
      states: 2,
      table: [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
      background: [0.9, 0.1],
      noise: 0,
      group: 0,
    };
    const model = buildModel({ prior: [1, 1], features: [yes, yes, yes], groupRho: [0.5], comorbidity: 0 });
    const known = noObservations(model);
    const fresh = expectedGain(model, known, model.prior);
    known[0] = 1;
    // The same beliefs on purpose: only the group has changed.
    const later = expectedGain(model, known, model.prior);
    expect(later[1]).toBeCloseTo(fresh[1]! / 1.5, 12);
    known[1] = 1;
    expect(expectedGain(model, known, model.prior)[2]).toBeCloseTo(fresh[2]! / 2, 12);
  });
});

describe('weightsOfEvidence', () => {
  const log10Odds = (model: Model, observations: Observations, cause: number, against: number | 'rest') => {
    const logs = logWeights(model, observations);
    const rivals = logs.filter((_log, rival) => (against === 'rest' ? rival !== cause : rival === against));
    const highest = Math.max(...rivals);
    const rest = highest + Math.log(sum(rivals.map((log) => Math.exp(log - highest))));
    return (10 * (logs[cause]! - rest)) / Math.LN10;
  };

  it.each([['one cause'], ['the rest']])('adds up to the posterior log-odds against %s', (what) => {
    law((seed) => {
      const { model, observations } = smallCase(seed, true, seed % 2 ? 0.03 : 0);
      const cause = seed % model.causes;
      const against = what === 'the rest' ? 'rest' : (cause + 1) % model.causes;
      const parts = weightsOfEvidence(model, observations, cause, against);
      expect(Math.abs(parts.prior + sum(parts.byFeature) - parts.total)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(parts.total - log10Odds(model, observations, cause, against))).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(parts.prior - log10Odds(model, noObservations(model), cause, against))).toBeLessThanOrEqual(1e-9);
    });
  });

  it('is the plain likelihood ratio where there are two causes', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, true);
      if (model.causes !== 2) return;
      const { byFeature } = weightsOfEvidence(model, observations, 0, 1);
      expectClose(weightsOfEvidence(model, observations, 0).byFeature, byFeature, 1e-9);
    });
  });

  it('signs a lone answer as the odds move', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, false);
      const f = observations.findIndex((state) => state >= 0);
      if (f < 0) return;
      const lone = noObservations(model);
      lone[f] = observations[f]!;
      const parts = weightsOfEvidence(model, lone, 0);
      expect(Math.abs(parts.byFeature[f]! - (parts.total - parts.prior))).toBeLessThanOrEqual(1e-9);
    });
  });

  it('refuses a cause as its own rival', () => {
    const { model, observations } = smallCase(7, false);
    expect(() => weightsOfEvidence(model, observations, 0, 0)).toThrow(/no rival/);
    expect(() => weightsOfEvidence(model, observations, 99)).toThrow(/no cause/);
  });
});

/** The chance of one answer given a set of causes, by the formulas as they are written. */
function chanceGivenSet(model: Model, set: readonly number[], feature: number, state: number): number {
  if (model.states[feature] !== 2) return sum(set.map((cause) => cell(model, feature, state, cause))) / set.length;
  const leak = model.background[model.firstRow[feature]! + 1]!;
  let silent = leak;
  let stay = 1;
  for (const cause of set) {
    const p = cell(model, feature, 1, cause);
    if (p > leak) stay *= 1 - (p - leak) / (1 - leak);
    else silent *= p / leak;
  }
  const yes = 1 - (1 - silent) * stay;
  return state === 1 ? yes : 1 - yes;
}

function setsMultipliedOut({ model, observations }: Case, maxSize: number): { marginals: number[]; evidence: number } {
  const marginals = new Array<number>(model.causes).fill(0);
  let total = 0;
  let priorTotal = 0;
  for (let bits = 1; bits < 2 ** model.causes; bits++) {
    const set = Array.from({ length: model.causes }, (_, cause) => cause).filter((cause) => bits & (1 << cause));
    if (set.length > maxSize) continue;
    const prior =
      set.reduce((product, cause) => product * model.prior[cause]!, 1) * model.comorbidity ** (set.length - 1);
    let weight = prior;
    observations.forEach((state, f) => {
      if (state < 0) return;
      const group = model.group[f]!;
      const mates = Array.from(observations).filter((other, g) => other >= 0 && model.group[g] === group).length;
      const power = group < 0 ? 1 : 1 / (1 + (mates - 1) * model.groupRho[group]!);
      weight *= chanceGivenSet(model, set, f, state) ** power;
    });
    priorTotal += prior;
    total += weight;
    for (const cause of set) marginals[cause]! += weight;
  }
  return { marginals: marginals.map((weight) => weight / total), evidence: total / priorTotal };
}

describe('setsPosterior', () => {
  it.each([[1], [2], [3]] as const)('agrees with all sets up to %i multiplied out', (maxSize) => {
    law((seed) => {
      const one = smallCase(seed, true);
      const expected = setsMultipliedOut(one, maxSize);
      const { marginals, logEvidence, sets } = setsPosterior(one.model, one.observations, { maxSize });
      expectClose(marginals, expected.marginals, 1e-9);
      expect(Math.abs(logEvidence - Math.log(expected.evidence))).toBeLessThanOrEqual(1e-9);
      for (let i = 1; i < sets.length; i++) expect(sets[i]!.probability).toBeLessThanOrEqual(sets[i - 1]!.probability);
    });
  });

  it('is the posterior of one cause when causes never come together', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, true);
      const alone = { ...model, comorbidity: 0 };
      expectClose(setsPosterior(alone, observations).marginals, posterior(model, observations), 1e-12);
    });
  });

  it('finds both of two causes that one alone cannot be', () => {
    const only = (cause: number) => ({
      states: 2,
      table: [0, 1, 2].map((other) => (other === cause ? [0.05, 0.95] : [0.97, 0.03])),
      background: [0.97, 0.03],
      noise: 0,
    });
    const model = buildModel({ prior: [1, 1, 1], features: [only(0), only(0), only(1), only(1)], comorbidity: 0.3 });
    const { marginals, sets } = setsPosterior(model, Int16Array.of(1, 1, 1, 1));
    expect(sets[0]!.causes).toEqual([0, 1]);
    expect(Math.min(marginals[0]!, marginals[1]!)).toBeGreaterThan(0.9);
    expect(marginals[2]).toBeLessThan(0.2);
  });

  it('refuses causes to keep that are none', () => {
    const { model, observations } = smallCase(3, false);
    expect(() => setsPosterior(model, observations, { keep: [] })).toThrow(/keep/);
    expect(() => setsPosterior(model, observations, { keep: [0, 0] })).toThrow(/keep/);
    expect(() => setsPosterior(model, observations, { keep: [model.causes] })).toThrow(/keep/);
  });
});

describe('smallestChange', () => {
  it('finds the flips a full search finds first', () => {
    law((seed) => {
      const { model, observations } = smallCase(seed, true);
      const top = (shares: Float64Array) => shares.indexOf(Math.max(...shares));
      const before = top(posterior(model, observations));
      const changeable = Array.from(observations, (_state, feature) => ({ feature, states: [-1, 0, 1] }));
      const flips = changeable.flatMap(({ feature, states }) =>
        states.filter((state) => state !== observations[feature]).map((state) => ({ feature, state })),
      );
      const holds = (set: { feature: number; state: number }[]) => {
        const changed = observations.slice();
        for (const { feature, state } of set) changed[feature] = state;
        return top(posterior(model, changed)) !== before;
      };
      const pairs = flips.flatMap((one, i) =>
        flips
          .slice(i + 1)
          .filter((other) => other.feature !== one.feature)
          .map((other) => [one, other]),
      );
      const expected = [...flips.map((flip) => [flip]), ...pairs].find(holds) ?? null;
      expect(smallestChange(model, observations, changeable, (shares) => top(shares) !== before)).toEqual(expected);
    });
  });
});

describe('sampleCategorical', () => {
  it('draws in proportion and never draws a weight of 0', () => {
    const dice = random(11);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 40_000; i++) counts[sampleCategorical([0, 1, 3, 0], dice)]! += 1;
    expect(counts[0]! + counts[3]!).toBe(0);
    // 30,000 expected; the standard deviation is 87.
    expect(Math.abs(counts[2]! - 30_000)).toBeLessThan(400);
  });

  it('repeats itself for one seed and differs for the next', () => {
    const first = Array.from({ length: 5 }, random(1));
    expect(Array.from({ length: 5 }, random(1))).toEqual(first);
    expect(Array.from({ length: 5 }, random(2))).not.toEqual(first);
  });
});
