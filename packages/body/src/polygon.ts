// Questions to a closed row of points: is this place inside, how far is its edge, where is its roomiest middle.
import { distance, type Point } from './point.ts';

/** Whether `point` lies inside (even-odd rule; a point on a shared edge lies inside exactly one of two neighbours). */
export function contains(polygon: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  let [x1, y1] = polygon.at(-1)!;
  for (const [x2, y2] of polygon) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside;
}

/**
 * Distance from `point` to the nearest edge, whether the point is inside or outside. Once it is known to be below
 * `enough`, some edge's distance below that is given instead.
 */
export function edgeDistance(polygon: readonly Point[], point: Point, enough = 0): number {
  let nearest = Number.POSITIVE_INFINITY;
  let from = polygon.at(-1)!;
  for (const to of polygon) {
    nearest = Math.min(nearest, segmentDistance(point, from, to));
    if (nearest < enough) break;
    from = to;
  }
  return nearest;
}

/** Distance from `point` to the straight line between `a` and `b`. */
export function segmentDistance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length2));
  const x = ax + t * dx - px;
  const y = ay + t * dy - py;
  return Math.sqrt(x * x + y * y);
}

/** Signed area; positive when the points run clockwise as seen on a screen (y downwards). */
export function area(polygon: readonly Point[]): number {
  let twice = 0;
  let [x1, y1] = polygon.at(-1)!;
  for (const [x2, y2] of polygon) {
    twice += x1 * y2 - x2 * y1;
    [x1, y1] = [x2, y2];
  }
  return twice / 2;
}

/** The smallest upright rectangle around the points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around points. */
export function boxOf(points: readonly Point[]): Box {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * The roomiest inside point and its distance to the nearest edge, found on ever finer grids.
 * Among points with nearly equal room (columns, stripes) the one nearer to the middle of the box wins.
 */
export function roomiest(polygon: readonly Point[]): { readonly centre: Point; readonly radius: number } {
  const box = boxOf(polygon);
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  let best: { centre: Point; radius: number; score: number } = {
    centre: middle,
    radius: 0,
    score: Number.NEGATIVE_INFINITY,
  };
  let around = box;
  for (let round = 0; round < 5; round += 1) {
    for (const centre of gridIn(around)) {
      const aside = distance(centre, middle) / 40;
      const radius = edgeDistance(polygon, centre, best.score + aside);
      const score = radius - aside;
      if (score > best.score + 1e-6 && contains(polygon, centre)) best = { centre, radius, score };
    }
    const width = around.width / 3;
    const height = around.height / 3;
    around = { x: best.centre[0] - width / 2, y: best.centre[1] - height / 2, width, height };
  }
  return { centre: best.centre, radius: best.radius };
}

function gridIn({ x, y, width, height }: Box, cells = 6): Point[] {
  const points: Point[] = [];
  for (let row = 0; row <= cells; row += 1) {
    for (let column = 0; column <= cells; column += 1) {
      points.push([x + (width * column) / cells, y + (height * row) / cells]);
    }
  }
  return points;
}
