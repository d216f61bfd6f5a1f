import { describe, expect, it } from 'vitest';
import { estimateOf, outcomeOf, ratesOf } from './outcome.ts';

describe('outcomes', () => {
  it('count each factor once, right or wrong', () => {
    expect(outcomeOf([1, 1, 5], new Set([1, 2, 3]))).toEqual({ truths: 3, hits: 1, wrong: 1 });
  });

  it('make rates: a person without claims has none that are false', () => {
    const rates = ratesOf([
      { truths: 3, hits: 1, wrong: 1 },
      { truths: 3, hits: 0, wrong: 0 },
      { truths: 3, hits: 2, wrong: 0 },
      { truths: 3, hits: 0, wrong: 2 },
    ]);
    expect(rates.power!.value).toBeCloseTo(3 / 12, 12);
    expect(rates.fdr.value).toBeCloseTo((0.5 + 1) / 4, 12);
    expect(rates.pooled).toBeCloseTo(3 / 6, 12);
    expect(rates.wrongPerPerson.value).toBeCloseTo(3 / 4, 12);
    expect(rates.anyWrong.value).toBeCloseTo(1 / 2, 12);
  });

  it('have no power where there is nothing to find', () => {
    expect(ratesOf([{ truths: 0, hits: 0, wrong: 1 }])).toMatchObject({ power: null, pooled: 1 });
  });

  it('carry the standard error of a mean', () => {
    expect(estimateOf([1, 2, 3, 4])).toEqual({ value: 2.5, error: Math.sqrt(5 / 3 / 4) });
  });
});
