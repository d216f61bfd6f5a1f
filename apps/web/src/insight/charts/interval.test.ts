import type { Attributes } from '@rhomboid/body';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawInterval, reachOf } from './interval.ts';
import { drawSlants } from './slants.ts';

const points = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -10, max: 10, noNaN: true })))
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low, mean, high]) => ({ low: low!, mean: mean!, high: high! }));
const size = fc.record({ width: fc.integer({ min: 200, max: 1200 }), text: fc.integer({ min: 12, max: 32 }) });

describe('the drawing of a difference', () => {
  it('holds its whole range, with "no difference" in the middle', () => {
    fc.assert(
      fc.property(points, size, (each, room) => {
        expect(reachOf(each)).toBeGreaterThanOrEqual(Math.max(Math.abs(each.low), Math.abs(each.high)));
        const drawn: Attributes[] = [];
        drawInterval<number>((_, attributes) => drawn.push(attributes), each, room, true);
        const xs = drawn.flatMap(({ d }) =>
          [...String(d ?? '').matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x)),
        );
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...xs)).toBeLessThanOrEqual(room.width);
        const middle = drawn.find(({ x, 'text-anchor': anchor }) => x === room.width / 2 && anchor === 'middle');
        expect(middle).toBeDefined();
      }),
    );
  });
});

describe('slants', () => {
  it('are filled as far as told, a part as a part', () => {
    const filledBars = (filled: number): number => {
      const drawn: Attributes[] = [];
      drawSlants<number>((_, attributes) => drawn.push(attributes), filled, 4);
      return drawn.filter(({ fill }) => fill === 'var(--action)').length;
    };
    expect([0, 1, 2.5, 4, 9].map(filledBars)).toEqual([0, 1, 3, 4, 4]);
  });
});
