import { describe, expect, it } from 'vitest';
import { stepOf } from './step.ts';

const step = (shape: 'yes-no' | 'one-of' | 'scale' | 'amount', grain: number | null, sd: number): number =>
  stepOf({ definition: { shape, grain } } as Parameters<typeof stepOf>[0], sd);

describe('the step that an effect is told for', () => {
  it.each([
    [1.41, 1],
    [1.42, 2],
    [3.16, 2],
    [3.17, 5],
    [7.07, 5],
    [7.08, 10],
    [0.032, 0.05],
    [2900, 2000],
  ])('an amount that usually differs by %d: the nearest of 1, 2, 5 and 10 by ratio, %d', (sd, expected) => {
    expect(step('amount', null, sd)).toBeCloseTo(expected, 10);
  });

  it('whole grains where a factor has them, unless they are far too fine', () => {
    expect(step('amount', 0.5, 1.3)).toBe(1.5);
    expect(step('amount', 0.5, 0.1)).toBe(0.5);
    expect(step('amount', 0.5, 11)).toBe(10);
  });

  it('whole points of a scale, and one of what is there or not', () => {
    expect(step('scale', null, 2.4)).toBe(2);
    expect(step('scale', null, 0.2)).toBe(1);
    expect(step('yes-no', null, 0.5)).toBe(1);
    expect(step('one-of', null, 0.4)).toBe(1);
  });

  it('one, or one grain, where nothing varied', () => {
    expect(step('amount', null, 0)).toBe(1);
    expect(step('amount', 0.5, 0)).toBe(0.5);
  });
});
