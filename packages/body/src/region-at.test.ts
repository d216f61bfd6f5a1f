import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultReach, regionAt } from './region-at.ts';
import { views } from './region-ids.ts';
import { regionsOf, regionUnder } from './regions.ts';

const regions = views.flatMap(regionsOf);

describe('regionAt', () => {
  it('finds every region at its middle', () => {
    for (const { id, view, centre } of regions) expect(regionAt(view, ...centre)?.id, id).toBe(id);
  });

  it('never leaves a narrow region for another one', () => {
    const anywhere = fc.record({
      view: fc.constantFrom(...views),
      x: fc.double({ min: -150, max: 150, noNaN: true }),
      y: fc.double({ min: 30, max: 400, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, ({ view, x, y }) => {
        const under = regionUnder(view, [x, y]);
        fc.pre(under !== undefined && under.width / 2 < defaultReach);
        expect(regionAt(view, x, y)).toBe(under);
      }),
    );
  });

  it('gives the rim of a wide region to its narrow neighbour', () => {
    expect(regionUnder('back', [-55, 170])?.id).toBe('blade-left');
    expect(regionAt('back', -55, 170)?.id).toBe('blade-edge-left');
    expect(regionAt('back', -62, 170)?.id).toBe('blade-left');
  });

  it('narrows the rim when zoomed in', () => {
    expect(regionAt('back', -55, 170, defaultReach / 2)?.id).toBe('blade-left');
  });

  it('reaches out from beside the body, but not far', () => {
    expect(regionAt('back', -135, 190)?.id).toBe('shoulder-back-left');
    expect(regionAt('back', -149, 60)).toBeUndefined();
  });
});
