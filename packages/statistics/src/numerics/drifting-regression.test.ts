// Against the same model written out at once: a multivariate Student t with the full covariance of all days.

import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { normalDraws } from './draws.ts';
import { DriftingRegression } from './drifting-regression.ts';
import { logGamma } from './special.ts';

const shape = 3;
const scale = 4.5;

function logStudent(pain: number[], mean: number[], covariance: number[][]): number {
  const n = pain.length;
  const lower = covariance.map((row) => row.map(() => 0));
  let logRoot = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = covariance[i]![j]! * (scale / shape);
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  let squares = 0;
  const solved: number[] = [];
  for (let i = 0; i < n; i++) {
    let sum = pain[i]! - mean[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * solved[k]!;
    solved.push(sum / lower[i]![i]!);
    squares += solved[i]! ** 2;
    logRoot += Math.log(lower[i]![i]!);
  }
  const nu = 2 * shape;
  return (
    logGamma((nu + n) / 2) -
    logGamma(nu / 2) -
    (n / 2) * Math.log(nu * Math.PI) -
    logRoot -
    ((nu + n) / 2) * Math.log1p(squares / nu)
  );
}

function compare(phi: number, noiseShare: number, drift: number, seed: number): [number, number] {
  const normal = normalDraws(random(seed));
  const days = [0, 1, 2, 5, 6, 13, 14, 15, 16, 40];
  const rows = days.map(() => [1, normal()]);
  const pain = days.map(() => 4 + 2 * normal());
  const prior = [2, 0.4];
  const model = new DriftingRegression({ phi, noiseShare, drift, priorVariance: prior, priorLevel: 5 });
  let online = 0;
  for (let i = 0; i < days.length; i++) {
    model.predict(rows[i]!, i === 0 ? 1 : days[i]! - days[i - 1]!);
    online += model.logDensity(pain[i]!);
    model.observe(rows[i]!, pain[i]!);
  }
  const covariance = days.map((a, i) =>
    days.map((b, j) => {
      const noise = (1 - noiseShare) * phi ** Math.abs(a - b) + (i === j ? noiseShare : 0);
      const known = prior[0]! + prior[1]! * rows[i]![1]! * rows[j]![1]!;
      return noise + known + drift * Math.min(a, b);
    }),
  );
  const mean = days.map(() => 5);
  return [online, logStudent(pain, mean, covariance)];
}

describe('a working model, day by day', () => {
  it.each([
    [0, 0, 0],
    [0.6, 0, 0],
    [0.6, 0.3, 0],
    [0.85, 0.5, 0],
    [0, 0, 0.01],
  ])('phi %f, fresh noise %f, drift %f: as likely as all days at once (seeds 1 to 5)', (phi, noiseShare, drift) => {
    for (let seed = 1; seed <= 5; seed++) {
      const [online, atOnce] = compare(phi, noiseShare, drift, seed);
      expect(online).toBeCloseTo(atOnce, 9);
    }
  });

  it('a copy goes on like its original, and leaves it as it was', () => {
    const spec = { phi: 0.5, noiseShare: 0.2, drift: 0.01, priorVariance: [2, 1], priorLevel: 4 };
    const original = new DriftingRegression(spec);
    const copy = new DriftingRegression(spec);
    const row = [1, 1];
    original.predict(row, 1);
    original.observe(row, 7);
    copy.copyFrom(original);
    copy.predict(row, 3);
    const expected = copy.centre;
    copy.observe(row, 0);
    original.predict(row, 3);
    expect(original.centre).toBe(expected);
  });

  it('stays finite through ten years of the same pain, and after a gap of ten more', () => {
    const spec = { phi: 0.88, noiseShare: 0, drift: 0.03, priorVariance: [3, 0.1], priorLevel: 4 };
    const model = new DriftingRegression(spec);
    const row = [1, 0];
    for (let day = 0; day < 3650; day++) {
      model.predict(row, 1);
      model.observe(row, 0);
    }
    model.predict(row, 3650);
    expect(model.squaredScale).toBeGreaterThan(0);
    expect(Number.isFinite(model.logDensity(10))).toBe(true);
  });
});
