import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTwoSided } from './special.ts';
import { mixtureBelow, mixtureQuantiles, studentBelow } from './student-mixture.ts';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('a mixture of Student t', () => {
  it('its approximate distribution is within 0.002 of the exact one, within 0.0005 from ten degrees on', () => {
    for (let nu = 6; nu <= 130; nu++)
      for (let t = -8; t <= 8; t += 0.25) {
        const tail = studentTwoSided(t, nu) / 2;
        const error = Math.abs(studentBelow(t, nu) - (t < 0 ? tail : 1 - tail));
        expect(error).toBeLessThan(nu < 10 ? 0.002 : 0.0005);
      }
  });

  it('a quantile is where the distribution reaches the share', () => {
    fc.assert(
      fc.property(real(0.02, 0.98), real(0, 10), real(0, 10), real(0.2, 3), real(0.05, 0.95), (share, a, b, s, w) => {
        const mixture = {
          weights: Float64Array.of(w, 1 - w),
          centres: Float64Array.of(a, b),
          scales: Float64Array.of(s, 0.2),
          freedom: 20,
        };
        const found = mixtureQuantiles(mixture, [share, 0.5], -100, 100);
        expect(mixtureBelow(mixture, found[0]!)).toBeCloseTo(share, 4);
        expect(mixtureBelow(mixture, found[1]!)).toBeCloseTo(0.5, 4);
      }),
    );
  });

  it('a quantile outside the limits is the limit', () => {
    const one = Float64Array.of(1);
    const mixture = { weights: one, centres: Float64Array.of(-5), scales: one, freedom: 30 };
    expect(mixtureQuantiles(mixture, [0.5], 0, 10)).toEqual([0]);
    expect(mixtureQuantiles({ ...mixture, centres: Float64Array.of(20) }, [0.5], 0, 10)).toEqual([10]);
  });
});
