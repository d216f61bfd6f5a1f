// From a tap to a region, with snapping, so that narrow regions are as easy to hit as wide ones.
import type { Point } from './point.ts';
import { contains, edgeDistance } from './polygon.ts';
import type { View } from './region-ids.ts';
import { type Region, regionsOf } from './regions.ts';

/** Half a 44 px target, in units of a map 300 units wide and 390 px wide. Divide by the zoom when zoomed in. */
export const defaultReach: number = 22 / (390 / 300);

/**
 * The region meant by a tap at (x, y), or undefined when the tap is farther than `reach` units from the body.
 *
 * The rule: every region narrower than a 44 px target is widened to one, evenly on both sides.
 * 1. A tap inside a narrow region means that region.
 * 2. A tap inside a wide region, but within the widened rim of narrow ones, means the nearest of these.
 * 3. Any other tap inside the body means the region under it.
 * 4. A tap beside the body means the nearest region.
 */
export function regionAt(view: View, x: number, y: number, reach: number = defaultReach): Region | undefined {
  const point: Point = [x, y];
  const near = regionsOf(view).map((region) => ({
    region,
    away: edgeDistance(region.polygon, point),
    rim: reach - region.width / 2,
  }));
  const under = near.find(({ region }) => contains(region.polygon, point));
  if (under !== undefined && under.rim > 0) return under.region;
  const others = near.filter((one) => one !== under).sort((a, b) => a.away - b.away);
  const narrow = others.find(({ away, rim }) => away <= rim);
  if (under !== undefined) return (narrow ?? under).region;
  const nearest = others[0];
  return nearest !== undefined && nearest.away <= reach ? nearest.region : undefined;
}
