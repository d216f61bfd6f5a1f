// Shorter path data draws the same: read back, every place is where it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../point.ts';
import { compactPath } from './compact-path.ts';
import { loop, polygon, rounded, tube } from './shapes.ts';

/** The absolute places of path data, read by the rules of SVG; sizes and flags of arcs as they stand. */
function placesOf(d: string): readonly number[] {
  let [x, y] = [0, 0];
  let start = [0, 0];
  const found: number[] = [];
  for (const [, name = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const from = name.toLowerCase() === 'a' ? 5 : 0;
    const isRelative = name === name.toLowerCase();
    const absolute = numbers.map((value, i) =>
      i < from || !isRelative ? value : value + ((i - from) % 2 === 0 ? x : y),
    );
    found.push(...absolute);
    if (name.toLowerCase() === 'z') [x, y] = start as [number, number];
    else [x, y] = absolute.slice(-2) as [number, number];
    if (name.toLowerCase() === 'm') start = [x, y];
  }
  return found;
}

const point: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: -400, max: 400, noNaN: true }),
  fc.double({ min: -400, max: 400, noNaN: true }),
);
const outline = fc.oneof(
  fc.array(point, { minLength: 3, maxLength: 8 }).map(loop),
  fc.array(point, { minLength: 3, maxLength: 8 }).map(rounded),
  fc.array(point, { minLength: 3, maxLength: 8 }).map(polygon),
  fc.array(fc.tuple(point, fc.double({ min: 1, max: 20, noNaN: true })), { minLength: 2, maxLength: 5 }).map(tube),
);

describe('compactPath', () => {
  it('draws the same outline, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(outline, { minLength: 1, maxLength: 3 }), (outlines) => {
        const d = outlines.join('');
        expect(placesOf(compactPath(d))).toEqual(placesOf(d).map((value) => expect.closeTo(value, 6)));
      }),
    );
  });

  it('leaves out spaces and zeros that say nothing', () => {
    expect(compactPath('M10 10L10.5 9.5L10 10Z')).toBe('m10 10l.5-.5l-.5.5z');
  });

  it('says what it does not know', () => {
    expect(() => compactPath('M0 0H10')).toThrow('command H');
  });
});
