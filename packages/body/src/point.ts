// Points of a drawing, in its own units (the map is 300 units wide, x = 0 on the middle line, y downwards).

/** A place in a drawing: `[x, y]`. */
export type Point = readonly [x: number, y: number];

/** The same place on the other side of the middle line. */
export function mirrorPoint([x, y]: Point): Point {
  return [-x, y];
}

/** Straight distance between two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The point at share `t` (0 to 1) of the way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** A coordinate as short text: at most two decimals, never `-0`. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
