import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel, type FeatureSpec, ModelShapeError, type ModelSpec, withPrior } from './index.ts';
import { withFloor, withNoise } from './reports.ts';

const feature: FeatureSpec = {
  states: 2,
  table: [
    [0.9, 0.1],
    [0.2, 0.8],
  ],
  background: [0.95, 0.05],
  noise: 0.02,
};
const spec: ModelSpec = { prior: [3, 1], features: [feature], comorbidity: 0.5 };

describe('buildModel', () => {
  it('normalises the prior', () => {
    expect([...buildModel(spec).prior]).toEqual([0.75, 0.25]);
  });

  it('mixes in answer noise, then applies the floor', () => {
    const sure = {
      ...feature,
      table: [
        [1, 0],
        [0.2, 0.8],
      ],
      background: [0.99, 0.01],
    };
    const model = buildModel({ ...spec, features: [sure] });
    const expected = [0.97, 0.98 * 0.2 + 0.02 * 0.8, 0.03, 0.98 * 0.8 + 0.02 * 0.2];
    model.table.forEach((p, i) => {
      expect(p).toBeCloseTo(expected[i]!, 12);
    });
    expect(model.background[1]).toBeCloseTo(0.03, 12);
  });

  const broken: [string, ModelSpec][] = [
    ['no causes', { ...spec, prior: [] }],
    ['a prior of zero', { ...spec, prior: [1, 0] }],
    ['a prior that is no number', { ...spec, prior: [1, Number.NaN] }],
    ['an infinite prior', { ...spec, prior: [1, Infinity] }],
    ['a row too few', { ...spec, features: [{ ...feature, table: [[0.9, 0.1]] }] }],
    ['a row too short', { ...spec, features: [{ ...feature, table: [[0.9, 0.1], [1]] }] }],
    [
      'a row that sums to 1.1',
      {
        ...spec,
        features: [
          {
            ...feature,
            table: [
              [0.9, 0.1],
              [0.3, 0.8],
            ],
          },
        ],
      },
    ],
    [
      'a negative probability',
      {
        ...spec,
        features: [
          {
            ...feature,
            table: [
              [0.9, 0.1],
              [1.2, -0.2],
            ],
          },
        ],
      },
    ],
    ['one state only', { ...spec, features: [{ ...feature, states: 1, table: [[1], [1]], background: [1] }] }],
    ['a background of another length', { ...spec, features: [{ ...feature, background: [1] }] }],
    ['noise above 0.2', { ...spec, features: [{ ...feature, noise: 0.21 }] }],
    ['a floor above 0.25', { ...spec, features: [{ ...feature, floor: 0.3 }] }],
    ['a group that does not exist', { ...spec, features: [{ ...feature, group: 0 }] }],
    ['a correlation above 1', { ...spec, groupRho: [1.5] }],
    ['comorbidity below 0', { ...spec, comorbidity: -0.1 }],
  ];
  it.each(broken)('refuses %s', (_what, wrong) => {
    expect(() => buildModel(wrong)).toThrow(ModelShapeError);
  });

  it('says where the mistake is', () => {
    const wrong = {
      ...spec,
      features: [
        {
          ...feature,
          table: [
            [0.9, 0.1],
            [0.3, 0.8],
          ],
        },
      ],
    };
    expect(() => buildModel(wrong)).toThrow(/features\[0\]\.table\[1\]/);
  });
});

describe('withPrior', () => {
  it('shares the tables and leaves the first model alone', () => {
    const model = buildModel(spec);
    const other = withPrior(model, [1, 4]);
    expect(other.table).toBe(model.table);
    expect([...other.prior]).toEqual([0.2, 0.8]);
    expect([...model.prior]).toEqual([0.75, 0.25]);
  });

  it('refuses a prior of another length', () => {
    expect(() => withPrior(buildModel(spec), [1])).toThrow(ModelShapeError);
  });
});

describe('reports', () => {
  const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }).map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return total > 0 ? weights.map((weight) => weight / total) : weights.map(() => 1 / weights.length);
  });
  const sum = (numbers: number[]) => numbers.reduce((total, p) => total + p, 0);

  it('noise and floor keep a distribution a distribution, in the same order', () => {
    fc.assert(
      fc.property(
        row,
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.double({ min: 0, max: 0.25, noNaN: true }),
        (p, noise, floor) => {
          const reported = withFloor(withNoise(p, noise), floor);
          expect(sum(reported)).toBeCloseTo(1, 9);
          for (const share of reported) expect(share).toBeGreaterThanOrEqual(Math.min(floor, 0.5 / p.length) - 1e-12);
          const top = p.indexOf(Math.max(...p));
          // Below (k - 1) / k noise the likeliest true state stays the likeliest report.
          expect(reported[top]).toBeGreaterThanOrEqual(Math.max(...reported) - 1e-9);
        },
      ),
    );
  });

  it('the floor clamps two states', () => {
    expect(withFloor([0.99, 0.01], 0.03)).toEqual([0.97, 0.03]);
    expect(withFloor([0.6, 0.4], 0.03)).toEqual([0.6, 0.4]);
  });
});
