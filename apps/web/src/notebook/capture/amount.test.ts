import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from './amount.ts';

describe('a number as people write it', () => {
  it('is read with a comma or a point', () => {
    expect(amountOf(' 7,5 ')).toBe(7.5);
    expect(amountOf('400')).toBe(400);
  });

  it('is none where it is empty, no number, or below the least', () => {
    for (const text of ['', '  ', 'six', '1.2.3', '-1', 'Infinity', 'NaN']) expect(amountOf(text), text).toBeNull();
    expect(amountOf('0', 1)).toBeNull();
  });

  it('comes back from how it is shown', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => amountOf(String(value)) === value));
  });
});
