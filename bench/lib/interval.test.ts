import { describe, expect, it } from 'vitest';
import { percent, share, shareInWords } from './interval.ts';

describe('share', () => {
  // Reference values: the closed forms at 0 and n, and the published 95 % interval of 10 in 20.
  it('matches the closed forms at the ends', () => {
    const none = share(0, 30);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(1 - 0.025 ** (1 / 30), 12);
    const all = share(249, 249);
    expect(all.low).toBeCloseTo(0.025 ** (1 / 249), 12);
    expect(all.high).toBe(1);
  });

  it('matches the known interval of ten in twenty', () => {
    const half = share(10, 20);
    expect(half.low).toBeCloseTo(0.27196, 4);
    expect(half.high).toBeCloseTo(0.72804, 4);
  });

  it('is its own mirror image', () => {
    const few = share(13, 2611);
    const many = share(2598, 2611);
    expect(few.low! + many.high!).toBeCloseTo(1, 9);
    expect(few.high! + many.low!).toBeCloseTo(1, 9);
  });

  it('says so when there was nothing to count', () => {
    expect(shareInWords(share(0, 0))).toBe('none to count');
  });
});

describe('words', () => {
  it('keep a rare event apart from none', () => {
    expect(percent(0.0004)).toBe('0.04');
    expect(percent(0.9996)).toBe('99.96');
    expect(percent(1)).toBe('100.0');
    expect(shareInWords(share(1, 2))).toBe('1 of 2 = 50.0 % [1.3 to 98.7]');
  });
});
