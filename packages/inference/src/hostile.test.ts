// Tables and answers at the edge of what a specification allows: results stay finite probabilities.
import { describe, expect, it } from 'vitest';
import {
  buildModel,
  expectedGain,
  noObservations,
  ObservationError,
  posterior,
  setsPosterior,
  smallestChange,
  sparseNetwork,
  weightsOfEvidence,
} from './index.ts';

/** Every cause is certain of every answer, and half the answers are impossible for it. */
function certain(features: number, floor: number) {
  const table = (f: number) => Array.from({ length: 6 }, (_, cause) => ((cause + f) % 2 ? [0, 1] : [1, 0]));
  return buildModel({
    prior: [1e-300, 1, 1, 1, 1, 1e300],
    features: Array.from({ length: features }, (_, f) => ({
      states: 2,
      table: table(f),
      background: f % 3 ? [1, 0] : [0, 1],
      noise: 0,
      floor,
    })),
    comorbidity: 1,
  });
}

const finiteShares = (shares: Float64Array) => shares.every((p) => p >= 0 && p <= 1);

describe('hostile extremes', () => {
  it.each([[0], [0.03]])('stay finite with tables of zeros and ones and a floor of %f', (floor) => {
    const model = certain(300, floor);
    const observations = noObservations(model).fill(1);
    const shares = posterior(model, observations);
    expect(finiteShares(shares)).toBe(true);
    expect(shares.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    const { marginals, logEvidence } = setsPosterior(model, observations);
    expect(finiteShares(marginals)).toBe(true);
    expect(Number.isFinite(logEvidence)).toBe(true);
    const parts = weightsOfEvidence(model, observations, 0);
    const sum = parts.byFeature.reduce((total, part) => total + part, parts.prior);
    expect(Number.isFinite(sum)).toBe(true);
    expect(Math.abs(sum - parts.total)).toBeLessThanOrEqual(1e-9 * Math.abs(parts.total) + 1e-9);
  });

  it('gain is never negative nor undefined when one cause is certain', () => {
    const model = certain(20, 0);
    const gains = expectedGain(model, noObservations(model), Float64Array.of(0, 0, 1, 0, 0, 0));
    expect(gains.every((gain) => gain >= 0 && gain < 1e-6)).toBe(true);
  });

  it('a thousand answers of many states neither underflow nor overflow', () => {
    const states = 12;
    const row = (top: number) => Array.from({ length: states }, (_, state) => (state === top ? 1 : 0));
    const model = buildModel({
      prior: [1, 1, 1],
      features: Array.from({ length: 1000 }, () => ({
        states,
        table: [row(0), row(1), row(2)],
        background: row(3),
        noise: 0,
        floor: 0,
      })),
      comorbidity: 1,
    });
    const { marginals } = setsPosterior(model, noObservations(model).fill(7));
    expect(finiteShares(marginals)).toBe(true);
    const all = setsPosterior(
      model,
      noObservations(model).map((_, f) => f % 3),
    );
    expect(all.sets[0]!.causes).toEqual([0, 1, 2]);
  });

  it('refuses answers that are none', () => {
    const model = certain(3, 0);
    expect(() => posterior(model, new Int16Array(2))).toThrow(ObservationError);
    expect(() => posterior(model, Int16Array.of(0, 2, 0))).toThrow(ObservationError);
    expect(() => setsPosterior(model, Int16Array.of(0, -2, 0))).toThrow(ObservationError);
    const elsewhere = [{ feature: 9, states: [1] }];
    expect(() => smallestChange(model, noObservations(model), elsewhere, () => true)).toThrow(ObservationError);
  });

  it('a model of one cause is sure of it', () => {
    const model = buildModel({ ...sparseNetwork({ causes: 1, findings: 5, seed: 1 }) });
    const observations = Int16Array.of(1, 0, 1, -1, 0);
    expect([...posterior(model, observations)]).toEqual([1]);
    expect([...setsPosterior(model, observations).marginals]).toEqual([1]);
    expect(() => weightsOfEvidence(model, observations, 0)).toThrow(/no rival/);
  });
});
