// Open curves made of straight and cubic pieces. Regions share them as edges, so that neighbours fit without a gap.
import { between, distance, mirrorPoint, type Point, short } from './point.ts';

/** One piece: `[end]` is straight, `[control, control, end]` is a cubic Bézier. */
type Piece = readonly [end: Point] | readonly [first: Point, second: Point, end: Point];

/** A curve from `start` through its pieces. */
export interface Curve {
  readonly start: Point;
  readonly pieces: readonly Piece[];
}

/** Straight lines through the points in order. */
export function line(start: Point, ...rest: readonly Point[]): Curve {
  return { start, pieces: rest.map((end) => [end]) };
}

/** A smooth curve through every point in order (centripetal Catmull-Rom, which does not overshoot or loop). */
export function smooth(...points: readonly Point[]): Curve {
  const pieces = points.slice(1).map((end, i): Piece => {
    const start = points[i]!;
    return [control(points[i - 1], start, end), control(points[i + 2], end, start), end];
  });
  return { start: points[0]!, pieces };
}

/** The control point beside `here` on the way to `next`, given the point on the other side of `here`. */
function control(before: Point | undefined, here: Point, next: Point): Point {
  if (before === undefined) return between(here, next, 1 / 3);
  const a = Math.sqrt(distance(before, here));
  const b = Math.sqrt(distance(here, next));
  const blend = (axis: 0 | 1): number =>
    (a * a * next[axis] - b * b * before[axis] + (2 * a * a + 3 * a * b + b * b) * here[axis]) / (3 * a * (a + b));
  return [blend(0), blend(1)];
}

/** The last point of a curve. */
export function endOf(curve: Curve): Point {
  const last = curve.pieces.at(-1);
  return last === undefined ? curve.start : last.at(-1)!;
}

/** The part of a curve from its `from`-th to its `to`-th point (counted from 0, the start). */
export function part(curve: Curve, from: number, to: number): Curve {
  const start = from === 0 ? curve.start : curve.pieces[from - 1]!.at(-1)!;
  return { start, pieces: curve.pieces.slice(from, to) };
}

/** The same curve walked the other way. */
export function reverse(curve: Curve): Curve {
  const starts = [curve.start, ...curve.pieces.map((piece) => piece.at(-1)!)];
  const pieces = curve.pieces.map((piece, i): Piece => {
    const start = starts[i]!;
    return piece.length === 1 ? [start] : [piece[1], piece[0], start];
  });
  return { start: endOf(curve), pieces: pieces.reverse() };
}

/** The same curve on the other side of the middle line, walked the same way. */
export function mirror(curve: Curve): Curve {
  return {
    start: mirrorPoint(curve.start),
    pieces: curve.pieces.map((piece) => piece.map(mirrorPoint) as unknown as Piece),
  };
}

/** The same curve made smaller or larger around the origin, then moved. */
export function scaled(curve: Curve, factor: number, [dx, dy]: Point): Curve {
  const place = ([x, y]: Point): Point => [x * factor + dx, y * factor + dy];
  return { start: place(curve.start), pieces: curve.pieces.map((piece) => piece.map(place) as unknown as Piece) };
}

/** Curves end to end; a gap between two of them becomes a straight line. */
export function join(...curves: readonly Curve[]): Curve {
  const pieces = curves.flatMap((curve, i): readonly Piece[] => {
    const before = i === 0 ? curve.start : endOf(curves[i - 1]!);
    return distance(before, curve.start) < 1e-9 ? curve.pieces : [[curve.start], ...curve.pieces];
  });
  return { start: curves[0]!.start, pieces };
}

/** A curve as a row of points, `steps` for each cubic piece. */
export function flatten(curve: Curve, steps = 8): Point[] {
  const points: Point[] = [curve.start];
  for (const piece of curve.pieces) {
    if (piece.length === 1) points.push(piece[0]);
    else points.push(...sampleCubic(points.at(-1)!, piece, steps));
  }
  return points;
}

function sampleCubic(start: Point, [first, second, end]: readonly [Point, Point, Point], steps: number): Point[] {
  return Array.from({ length: steps }, (_, i) => {
    if (i === steps - 1) return end;
    const t = (i + 1) / steps;
    const u = 1 - t;
    const at = (axis: 0 | 1): number =>
      u * u * u * start[axis] + 3 * u * u * t * first[axis] + 3 * u * t * t * second[axis] + t * t * t * end[axis];
    return [at(0), at(1)] as const;
  });
}

/** A curve as SVG path data; `closed` adds the closing line. */
export function pathData(curve: Curve, closed = false): string {
  const pair = (point: Point): string => `${short(point[0])} ${short(point[1])}`;
  const pieces = curve.pieces.map((piece) => `${piece.length === 1 ? 'L' : 'C'}${piece.map(pair).join(' ')}`);
  return `M${pair(curve.start)}${pieces.join('')}${closed ? 'Z' : ''}`;
}
