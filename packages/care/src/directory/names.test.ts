import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, jaroWinkler } from './names.ts';

describe('likeness of names', () => {
  // Published values of Winkler 1990 and of later tables.
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['jones', 'johnson', 0.8324],
    ['abcvwxyz', 'cabvwxyz', 0.9583],
  ])('%s and %s', (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3);
  });

  it('is between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(0);
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1);
        expect(jaroWinkler(a, a)).toBe(1);
      }),
    );
  });

  it('does not see marks, capitals and signs', () => {
    expect(foldName('Ĉarlō’s  PHYSIO & Co.')).toBe('carlo s physio co');
  });
});
