// Causes in several forms: the same numbers as adding the forms up by hand.
import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildModel,
  byCause,
  conditionOn,
  expectedGain,
  logWeights,
  type Model,
  ModelShapeError,
  melted,
  noObservations,
  ObservationError,
  type Observations,
  outcomeProbabilities,
  posterior,
  setsPosterior,
  weightsOfEvidence,
} from './index.ts';

interface Case {
  /** Places 0, 1, 2 … with forms of one cause among them. */
  readonly model: Model;
  /** The same places, each a cause of its own. */
  readonly apart: Model;
  readonly observations: Observations;
}

function caseOf(seed: number, formOf: readonly number[]): Case {
  const dice = random(seed);
  const row = (states: number) => {
    const weights = Array.from({ length: states }, () => dice() ** 2 + 0.01);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };
  const features = Array.from({ length: 8 }, () => {
    const states = dice() < 0.7 ? 2 : 3;
    return {
      states,
      table: formOf.map(() => row(states)),
      background: row(states),
      noise: 0.02,
      group: dice() < 0.3 ? 0 : -1,
    };
  });
  const spec = { prior: formOf.map(() => dice() + 0.05), features, groupRho: [0.4], comorbidity: 0.3 };
  const observations = noObservations(buildModel(spec));
  for (const [f, { states }] of features.entries()) if (dice() < 0.5) observations[f] = Math.floor(dice() * states);
  return { model: buildModel({ ...spec, formOf }), apart: buildModel(spec), observations };
}

const law = (check: (seed: number) => void) =>
  fc.assert(fc.property(fc.integer({ min: 0, max: 0x7fff_ffff }), check), { numRuns: 300, seed: 20261121 });
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

const FORMS = [0, 1, 2, 0, 0, 2];

describe('forms of a cause', () => {
  it('add up to it', () => {
    law((seed) => {
      const { model, observations } = caseOf(seed, FORMS);
      const forms = posterior(model, observations);
      const causes = byCause(model, forms);
      expect([...causes]).toEqual([0, 1, 2].map((cause) => sum(forms.filter((_, place) => FORMS[place] === cause))));
      expect(sum(causes)).toBeCloseTo(1, 12);
    });
  });

  it('exclude each other where causes come together', () => {
    law((seed) => {
      const { model, apart, observations } = caseOf(seed, [0, 1, 0]);
      const free = setsPosterior(apart, observations);
      const possible = free.sets.filter(({ causes }) => !(causes.includes(0) && causes.includes(2)));
      const mass = sum(possible.map(({ probability }) => probability));
      const bound = setsPosterior(model, observations);
      for (const place of [0, 1, 2]) {
        const share = sum(
          possible.filter(({ causes }) => causes.includes(place)).map(({ probability }) => probability),
        );
        expect(bound.marginals[place]).toBeCloseTo(share / mass, 10);
      }
      expect(bound.logEvidence).toBeCloseTo(free.logEvidence + Math.log(mass) + Math.log(priorMass(apart)), 9);
      expect(byCause(model, bound.marginals)[0]).toBeLessThanOrEqual(1 + 1e-12);
    });
  });

  it('weigh as one, and the parts still add up to the odds', () => {
    law((seed) => {
      const { model, observations } = caseOf(seed, FORMS);
      const before = byCause(model, model.prior);
      const after = byCause(model, posterior(model, observations));
      for (const cause of [0, 1, 2]) {
        const weights = weightsOfEvidence(model, observations, cause);
        expect(weights.prior).toBeCloseTo(decibans(before[cause]! / (1 - before[cause]!)), 8);
        expect(weights.total).toBeCloseTo(decibans(after[cause]! / (1 - after[cause]!)), 8);
        expect(Math.abs(weights.prior + sum(weights.byFeature) - weights.total)).toBeLessThan(1e-9);
      }
      const against = weightsOfEvidence(model, observations, 0, 2);
      expect(against.total).toBeCloseTo(decibans(after[0]! / after[2]!), 8);
      expect(Math.abs(against.prior + sum(against.byFeature) - against.total)).toBeLessThan(1e-9);
    });
  });

  it('have no rival among themselves', () => {
    const { model, observations } = caseOf(1, [0, 1, 0]);
    expect(() => weightsOfEvidence(model, observations, 2)).toThrow(ObservationError);
    expect(() => weightsOfEvidence(model, observations, 0, 2)).toThrow(ObservationError);
  });
});

describe('melted', () => {
  it('foretells the same answers, and the same causes after one', () => {
    law((seed) => {
      const { model, observations } = caseOf(seed, FORMS);
      const now = posterior(model, observations);
      const ahead = melted(model, now);
      const open = [...observations.keys()].filter((f) => observations[f] === -1 && model.group[f] === -1);
      for (const f of open) {
        const outcomes = outcomeProbabilities(model, now, f);
        outcomeProbabilities(ahead.model, ahead.posterior, f).forEach((p, state) => {
          expect(p).toBeCloseTo(outcomes[state]!, 12);
          const forms = byCause(model, conditionOn(model, observations, now, f, state));
          const causes = conditionOn(ahead.model, observations, ahead.posterior, f, state);
          for (const cause of causes.keys()) expect(causes[cause]).toBeCloseTo(forms[cause]!, 12);
        });
      }
    });
  });

  it('counts what an answer teaches about causes, not about forms', () => {
    law((seed) => {
      const { model, observations } = caseOf(seed, FORMS);
      const now = posterior(model, observations);
      const ahead = melted(model, now);
      const ofForms = expectedGain(model, observations, now);
      const ofCauses = expectedGain(ahead.model, observations, ahead.posterior);
      for (const f of observations.keys()) expect(ofCauses[f]).toBeLessThanOrEqual(ofForms[f]! + 1e-12);
    });
    const twin = buildModel({
      prior: [1, 1, 2],
      formOf: [0, 0, 1],
      features: [
        {
          states: 2,
          table: [
            [0.9, 0.1],
            [0.1, 0.9],
            [0.5, 0.5],
          ],
          background: [0.5, 0.5],
          noise: 0,
        },
      ],
      comorbidity: 0,
    });
    const nothing = noObservations(twin);
    const now = posterior(twin, nothing);
    const ahead = melted(twin, now);
    expect(expectedGain(twin, nothing, now)[0]).toBeGreaterThan(0.1);
    expect(expectedGain(ahead.model, nothing, ahead.posterior)[0]).toBeCloseTo(0, 12);
  });

  it('is the model itself where no cause has forms', () => {
    const { apart, observations } = caseOf(3, FORMS);
    const now = posterior(apart, observations);
    expect(melted(apart, now)).toEqual({ model: apart, posterior: now });
  });

  it('falls back on the prior shares of a cause that no double can hold any more', () => {
    const { model, observations } = caseOf(4, [0, 1, 0]);
    const impossible = Float64Array.of(0, 1, 0);
    const { table } = melted(model, impossible).model;
    expect(table.every((p) => p > 0 && p < 1)).toBe(true);
    expect(logWeights(model, observations)).toHaveLength(3);
  });
});

describe('a specification with forms', () => {
  const spec = {
    prior: [1, 1],
    features: [
      {
        states: 2,
        table: [
          [0.9, 0.1],
          [0.1, 0.9],
        ],
        background: [0.5, 0.5],
        noise: 0,
      },
    ],
    comorbidity: 0,
  };
  it.each([[[0]], [[0, 2]], [[1, 1]], [[0, -1]], [[0, 0.5]]])('refuses %j', (formOf) => {
    expect(() => buildModel({ ...spec, formOf })).toThrow(ModelShapeError);
  });
});

/** What the sets' weights sum to with forms apart, over the same without the sets that hold two forms of one cause. */
function priorMass(apart: Model): number {
  const [a, b, c] = [...apart.prior].map((prior) => prior * apart.comorbidity) as [number, number, number];
  const bound = a + c + b + (a + c) * b;
  return (a + b + c + a * b + a * c + b * c + a * b * c) / bound;
}

function decibans(odds: number): number {
  return 10 * Math.log10(odds);
}
