// Which region an arrow key leads to. Neighbours are found from the drawing itself, so they follow every change of it.
import { frameOf } from './frames.ts';
import { between, distance, type Point } from './point.ts';
import { contains } from './polygon.ts';
import type { RegionId } from './region-ids.ts';
import { type Region, regionOf, regionsOf, regionUnder } from './regions.ts';

/** An arrow key, as seen on the screen. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Readonly<Record<Direction, Point>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };
const stride = 2;

/**
 * The region that an arrow key leads to from `from`, in this order of choice: the one that touches straight ahead of its
 * middle; the one that touches most of its edge on that side; the next one across a gap; the nearest one ahead.
 * Undefined at the rim of the drawing and for regions without a drawing. Directions are those of the screen: in the
 * front view, `left` leads to the person's right.
 */
export function neighbourOf(from: RegionId, direction: Direction): RegionId | undefined {
  const start = regionOf(from);
  if (start === undefined) return undefined;
  const heading = headings[direction];
  const found =
    leaving(start, start.centre, heading, true) ??
    touchingMost(start, heading) ??
    leaving(start, start.centre, heading, false) ??
    nearestAhead(start, heading);
  return found?.id;
}

/** The first other region met when walking from `origin`; only one that touches, or also across a gap. */
function leaving(start: Region, origin: Point, [hx, hy]: Point, touching: boolean): Region | undefined {
  const { width, height } = frameOf(start.view);
  for (let step = stride; step < Math.max(width, height); step += stride) {
    const point: Point = [origin[0] + hx * step, origin[1] + hy * step];
    if (contains(start.polygon, point)) continue;
    const region = regionUnder(start.view, point);
    if (region !== undefined || touching) return region;
  }
  return undefined;
}

function touchingMost(start: Region, [hx, hy]: Point): Region | undefined {
  const counts = new Map<Region, number>();
  for (const [x, y] of start.polygon.flatMap((to, i) => [to, between(start.polygon.at(i - 1)!, to, 0.5)])) {
    const region = regionUnder(start.view, [x + hx * stride, y + hy * stride]);
    if (region !== undefined && region !== start && isAhead(start, region, [hx, hy], 2.5))
      counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [Region | undefined, number]>((a, b) => (b[1] > a[1] ? b : a), [undefined, 0])[0];
}

function nearestAhead(start: Region, heading: Point): Region | undefined {
  const ahead = regionsOf(start.view).filter((region) => isAhead(start, region, heading, 1));
  const away = (region: Region): number => distance(region.centre, start.centre);
  return ahead.reduce<Region | undefined>((a, b) => (a === undefined || away(b) < away(a) ? b : a), undefined);
}

/** Whether a region's middle lies in the heading; `wide` is how much farther aside than ahead it may lie. */
function isAhead(start: Region, { centre }: Region, [hx, hy]: Point, wide: number): boolean {
  const [dx, dy] = [centre[0] - start.centre[0], centre[1] - start.centre[1]];
  return (dx * hx + dy * hy) * wide > Math.abs(dx * hy) + Math.abs(dy * hx);
}
