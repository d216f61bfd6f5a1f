import { svgElement, svgString } from '@rhomboid/body';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFindMap, ringStep } from './find-map.ts';
import { spreadDots } from './spread-dots.ts';

const WORDS = { you: 'You', north: 'N', km: (km: number) => `${km} km` };

describe('the map', () => {
  it('draws you, numbered dots, rings, north and a scale', () => {
    const places = [
      { number: 1, lat: 51.51, lon: -0.12, rough: false },
      { number: 2, lat: 51.5, lon: -0.09, rough: true },
    ];
    const text = svgString(drawFindMap(svgElement, { lat: 51.5, lon: -0.12 }, places, WORDS));
    expect(text).toContain('class="find-you"');
    expect(text).toContain('>N<');
    expect(text.match(/class="find-ring"/g)).toHaveLength(3);
    // The first lies straight north: above the middle, and as far as 1.1 km is on the scale.
    const [, x, y] = /class="find-dot"><circle cx="([\d.]+)" cy="([\d.]+)"/.exec(text)!;
    expect(Number(x)).toBeCloseTo(170, 0);
    expect(Number(y)).toBeLessThan(170);
    expect(text).toContain('class="find-dot rough"');
  });

  it('keeps rings few, whatever the distance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 20_000, noNaN: true }), (km) => {
        const rings = Math.ceil(km / ringStep(km));
        expect(rings).toBeGreaterThan(0);
        expect(rings).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('moves dots apart, and keeps them inside', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 340, noNaN: true }),
      y: fc.double({ min: 0, max: 340, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(point, fc.constant({ x: 170, y: 170 })), { maxLength: 20 }), (points) => {
        const dots = spreadDots(points, 24, 340);
        dots.forEach((dot, i) => {
          expect(Math.min(dot.x, dot.y)).toBeGreaterThanOrEqual(12);
          expect(Math.max(dot.x, dot.y)).toBeLessThanOrEqual(328);
          for (const other of dots.slice(0, i))
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(24);
        });
      }),
      { numRuns: 200 },
    );
  });
});
