import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from './curve.ts';
import { frameOf } from './frames.ts';
import { handOutline } from './hand-regions.ts';
import { silhouette } from './outline.ts';
import { mirrorPoint, type Point } from './point.ts';
import { contains } from './polygon.ts';
import { otherSide, otherView, places, type View, views } from './region-ids.ts';
import { regionOf, regionsOf } from './regions.ts';

const regions = views.flatMap(regionsOf);
const body = flatten(silhouette, 6);
const leftHand = flatten(handOutline, 6);

/** How many regions hold a point, and how many should. */
function counts(view: View, point: Point): [found: number, wanted: number] {
  const shape = view === 'back' || view === 'front' ? body : leftHand;
  const seen = view === 'right-hand' ? mirrorPoint(point) : point;
  return [regionsOf(view).filter(({ polygon }) => contains(polygon, point)).length, contains(shape, seen) ? 1 : 0];
}

describe('regions', () => {
  it.each(views)('tile the %s: every point of a grid in the body belongs to exactly one', (view) => {
    const { x, y, width, height } = frameOf(view);
    for (let across = x + 0.37; across < x + width; across += 2.3) {
      for (let down = y + 0.41; down < y + height; down += 2.3) {
        const [found, wanted] = counts(view, [across, down]);
        if (found !== wanted) expect.fail(`${found} regions at ${across}, ${down}, not ${wanted}`);
      }
    }
  });

  it('tile at any point', () => {
    const somewhere = fc.tuple(
      fc.constantFrom(...views),
      fc.double({ min: -150, max: 150, noNaN: true }),
      fc.double({ min: 40, max: 380, noNaN: true }),
    );
    fc.assert(
      fc.property(somewhere, ([view, x, y]) => {
        const [found, wanted] = counts(view, [x, y]);
        expect(found).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('are mirror images of each other', () => {
    for (const region of regions) {
      const twin = regionOf(otherSide(region.id))!;
      expect(twin.view).toBe(otherView(region.view));
      expect(twin.width).toBeCloseTo(region.width, 9);
      for (const point of twin.polygon) {
        expect(Math.min(...region.polygon.map(([x, y]) => Math.hypot(x + point[0], y - point[1])))).toBeLessThan(1e-9);
      }
    }
  });

  it('stand on the side where the person is seen to have them', () => {
    for (const { side, view, centre, id } of regions) {
      if (side === 'middle') expect(Math.abs(centre[0])).toBeLessThan(1);
      else if (view === 'back') expect(Math.sign(centre[0]), id).toBe(side === 'left' ? -1 : 1);
      else if (view === 'front') expect(Math.sign(centre[0]), id).toBe(side === 'left' ? 1 : -1);
    }
  });

  it('hold their own middle, and say how much zoom they need', () => {
    for (const { polygon, centre, width, zoom, id } of regions) {
      expect(contains(polygon, centre), id).toBe(true);
      expect(zoom === 4 || width * 1.3 * zoom >= 44, id).toBe(true);
      expect(zoom === 1 || width * 1.3 * (zoom - 1) < 44, id).toBe(true);
    }
  });

  it('are at least 24 px wide at 390 px on the back, where upper back pain is shown', () => {
    for (const { view, width, id } of regions) {
      if (view === 'back') expect(width * 1.3, id).toBeGreaterThanOrEqual(24);
    }
  });

  it('draw every place but those of the list', () => {
    const drawn = places.filter(({ view }) => view !== 'list');
    expect(new Set(regions.map(({ id }) => id))).toEqual(new Set(drawn.map(({ id }) => id)));
    expect(regions).toHaveLength(drawn.length);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });
});
