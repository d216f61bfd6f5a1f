// Outlines as path data. The same shape always has the same commands, so that one frame can be eased into the next.
import type { Point } from '../point.ts';

/** A ball in the picture: its middle and radius. Limbs are chains of them. */
export type Ball = readonly [at: Point, radius: number];

/** A tapered tube round each two balls that follow each other, all turning the same way so that they fill as one. */
export function tube(balls: readonly Ball[]): string {
  return balls
    .slice(1)
    .map((ball, i) => capsule(balls[i]!, ball))
    .join('');
}

/** The tightest outline round two balls: two arcs and two straight sides. */
function capsule([a, ra]: Ball, [b, rb]: Ball): string {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const distance = Math.hypot(dx, dy);
  const heading = distance < 1e-6 ? 0 : Math.atan2(dy, dx);
  // Where the tubes are seen end-on, one ball hides the other: the sides shrink to nothing.
  const opening = Math.min(Math.max(Math.acos(clamp((ra - rb) / Math.max(distance, 1e-6))), 0.02), Math.PI - 0.02);
  const at = ([x, y]: Point, r: number, angle: number): string =>
    `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
  const large = ra >= rb ? 1 : 0;
  const [start, end] = [heading + opening, heading - opening];
  return `M${at(a, ra, start)}A${n(ra)} ${n(ra)} 0 ${large} 1 ${at(a, ra, end)}L${at(b, rb, end)}A${n(rb)} ${n(rb)} 0 ${1 - large} 1 ${at(b, rb, start)}Z`;
}

function clamp(cosine: number): number {
  return Math.min(1, Math.max(-1, cosine));
}

/** A closed smooth curve through the points (Catmull-Rom). */
export function loop(points: readonly Point[]): string {
  const count = points.length;
  const at = (i: number): Point => points[(i + count) % count]!;
  let d = `M${pair(at(0))}`;
  for (let i = 0; i < count; i++) d += cubic(at(i - 1), at(i), at(i + 1), at(i + 2));
  return `${d}Z`;
}

/** A closed curve that takes the corners off an outline: it runs through the middles of its sides. */
export function rounded(points: readonly Point[]): string {
  const middle = (i: number): Point => {
    const [a, b] = [points[i % points.length]!, points[(i + 1) % points.length]!];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  return `M${pair(middle(0))}${points.map((_, i) => `Q${pair(points[(i + 1) % points.length]!)} ${pair(middle(i + 1))}`).join('')}Z`;
}

/** The same outline walked clockwise in the picture, as tubes are, so that both fill as one. */
export function clockwise(points: readonly Point[]): readonly Point[] {
  const doubled = points.reduce((sum, [x, y], i) => {
    const next = points[(i + 1) % points.length]!;
    return sum + x * next[1] - next[0] * y;
  }, 0);
  return doubled >= 0 ? points : [...points].reverse();
}

/** An open smooth curve through the points. */
export function curve(points: readonly Point[]): string {
  let d = `M${pair(points[0]!)}`;
  for (let i = 0; i + 1 < points.length; i++) {
    d += cubic(points[i - 1] ?? points[i]!, points[i]!, points[i + 1]!, points[i + 2] ?? points[i + 1]!);
  }
  return d;
}

function cubic(before: Point, from: Point, to: Point, after: Point): string {
  const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
  const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
  return `C${pair(first)} ${pair(second)} ${pair(to)}`;
}

/** A closed outline with straight sides. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}Z`;
}

/** Straight lines through the points. */
export function lines(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}`;
}

/** A coordinate as short text: one decimal. */
export function n(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

function pair([x, y]: Point): string {
  return `${n(x)} ${n(y)}`;
}
