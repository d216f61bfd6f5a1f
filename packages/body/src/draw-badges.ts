// The numbers beside painted areas: a rhombus 24 x 26, set just outside its area where it hides least.
import { colour } from './colours.ts';
import { rhombus } from './draw-figure.ts';
import type { PainMap } from './pain-map.ts';
import { distance, type Point } from './point.ts';
import { type Box, boxOf } from './polygon.ts';
import type { RegionId, View } from './region-ids.ts';
import { regionOf } from './regions.ts';
import type { Attributes, Make } from './svg.ts';

/** A pain with its number and the place of its badge. `region` is the one to give to `setIntensity`. */
export interface Badge {
  readonly region: RegionId;
  readonly intensity: number | undefined;
  readonly at: Point;
}

/**
 * Where the badges of a view stand, for all pains with an edge inside `frame`; `scale` shrinks them when zoomed in, and
 * boxes in `avoid` are left free if possible.
 */
export function badgesOf(view: View, map: PainMap, frame: Box, scale = 1, avoid: readonly Box[] = []): Badge[] {
  const pains = painShapes(view, map).flatMap((pain): PainShape[] => {
    const points = pain.points.filter((point) => isIn(frame, point));
    return points.length === 0 ? [] : [{ ...pain, points }];
  });
  const badges: Badge[] = [];
  for (const { region, intensity, points } of pains) {
    const others = pains.filter((pain) => pain.points !== points).flatMap((pain) => pain.points);
    const at = bestSpot(
      points,
      others,
      badges.map((badge) => badge.at),
      (spot) => isFree(spot, avoid, 12 * scale),
      frame,
      scale,
    );
    badges.push({ region, intensity, at });
  }
  return badges;
}

/** Draws badges; `attributes` may make them buttons. A pain without a number shows a question mark. */
export function drawBadges<Node>(
  h: Make<Node>,
  badges: readonly Badge[],
  scale: number,
  attributes: (badge: Badge) => Attributes,
): Node[] {
  return badges.map((badge) => {
    const [x, y] = badge.at;
    return h(
      'g',
      { class: 'map-badge', ...attributes(badge) },
      h('path', {
        d: rhombus(badge.at, 12 * scale, 13 * scale),
        fill: colour('surface'),
        stroke: colour('p3'),
        'stroke-width': 1.8 * scale,
      }),
      h(
        'text',
        {
          x,
          y: y + 4.9 * scale,
          'text-anchor': 'middle',
          'font-size': 13.5 * scale,
          'font-weight': 700,
          fill: colour('ink'),
        },
        badge.intensity === undefined ? '?' : String(Math.round(badge.intensity)),
      ),
    );
  });
}

interface PainShape {
  readonly region: RegionId;
  readonly intensity: number | undefined;
  readonly points: readonly Point[];
}

function painShapes(view: View, map: PainMap): PainShape[] {
  const tapped = map.areas.flatMap(({ region: id, layer, intensity }): PainShape[] => {
    const region = regionOf(id);
    return layer === 'pain' && region?.view === view ? [{ region: id, intensity, points: region.polygon }] : [];
  });
  const painted = map.strokes.flatMap(({ layer, view: on, covers, intensity, points, width }): PainShape[] =>
    layer === 'pain' && on === view
      ? [{ region: covers[0]!, intensity, points: points.flatMap((point) => around(point, width / 2)) }]
      : [],
  );
  return [...tapped, ...painted];
}

function around([x, y]: Point, radius: number): Point[] {
  return Array.from(
    { length: 12 },
    (_, i) => [x + radius * Math.cos((i * Math.PI) / 6), y + radius * Math.sin((i * Math.PI) / 6)] as const,
  );
}

/** The spot beside the shape with most room, tried all around it. */
function bestSpot(
  shape: readonly Point[],
  others: readonly Point[],
  badges: readonly Point[],
  free: (spot: Point) => boolean,
  frame: Box,
  scale: number,
): Point {
  const spots = candidates(shape, scale).map((spot) => inside(spot, frame, 14 * scale));
  const costs = spots.map((spot) => {
    const crowd = (points: readonly Point[], reach: number): number =>
      points.reduce((sum, point) => sum + Math.max(0, reach - distance(point, spot)), 0);
    return (
      3 * crowd(shape, 12 * scale) +
      crowd(others, 16 * scale) +
      20 * crowd(badges, 28 * scale) +
      (free(spot) ? 0 : 200) -
      0.02 * Math.abs(spot[0])
    );
  });
  return spots[costs.indexOf(Math.min(...costs))]!;
}

function candidates(shape: readonly Point[], scale: number): Point[] {
  const box = boxOf(shape);
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  return Array.from({ length: 16 }, (_, i): Point => {
    const heading: Point = [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)];
    const along = (point: Point): number => (point[0] - middle[0]) * heading[0] + (point[1] - middle[1]) * heading[1];
    const farthest = shape.reduce((a, b) => (along(b) > along(a) ? b : a));
    return [farthest[0] + heading[0] * 13 * scale, farthest[1] + heading[1] * 13 * scale];
  });
}

function inside([x, y]: Point, frame: Box, margin: number): Point {
  const clamp = (value: number, from: number, size: number): number =>
    Math.min(from + size - margin, Math.max(from + margin, value));
  return [clamp(x, frame.x, frame.width), clamp(y, frame.y, frame.height)];
}

function isIn(frame: Box, [x, y]: Point): boolean {
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

function isFree([x, y]: Point, avoid: readonly Box[], margin: number): boolean {
  return avoid.every(
    (box) =>
      x < box.x - margin || x > box.x + box.width + margin || y < box.y - margin || y > box.y + box.height + margin,
  );
}
