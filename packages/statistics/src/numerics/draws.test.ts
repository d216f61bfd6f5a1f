import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { gammaDraw, normalDraws } from './draws.ts';

const DRAWS = 40_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const numbers = Array.from({ length: DRAWS }, draw);
  const mean = numbers.reduce((sum, x) => sum + x, 0) / DRAWS;
  return { mean, variance: numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS };
}

describe('draws', () => {
  it('normal numbers have mean 0 and variance 1 (seed 1)', () => {
    const { mean, variance } = moments(normalDraws(random(1)));
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(DRAWS));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / DRAWS));
  });

  it.each([0.3, 1, 2.5, 40])('gamma numbers of shape %d have mean and variance of the shape (seed 2)', (shape) => {
    const dice = random(2);
    const normal = normalDraws(dice);
    const { mean, variance } = moments(() => gammaDraw(shape, dice, normal));
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / DRAWS));
    expect(Math.abs(variance / shape - 1)).toBeLessThan(4 * Math.sqrt((2 + 6 / shape) / DRAWS));
  });

  it('the same seed gives the same stream, and stays from 0 to below 1', () => {
    const [a, b] = [random(7), random(7)];
    for (let i = 0; i < 1000; i++) {
      const value = a();
      expect(value).toBe(b());
      expect(value >= 0 && value < 1).toBe(true);
    }
    expect(random(8)()).not.toBe(random(7)());
  });
});
