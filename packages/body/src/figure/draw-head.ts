// Head and face: hair and face as outlines round rings, so that the head may turn any way.
import type { Point } from '../point.ts';
import { type Camera, facing, project } from './camera.ts';
import { curve, rounded, tube } from './shapes.ts';
import type { SpineJoint } from './skeleton.ts';
import { place, type Vec } from './vector.ts';

/** A level of the head above its joint: how far it reaches back and forward, and half its width. */
type Level = readonly [up: number, back: number, front: number, half: number];

// biome-ignore format: one level a line, from the top
const levels: readonly Level[] = [
  [33.2, 2, 5, 3], [32.5, 6.2, 8.6, 6.8], [31.2, 9.6, 11.6, 9.4], [29.2, 12.8, 14.2, 11.6], [26.6, 15.4, 16.2, 13.2], [23, 17.2, 17.8, 14.4], [19, 18, 18.6, 15], [14, 18, 18.8, 15.2],
  [9.5, 17, 18.2, 15], [5, 14.6, 18.6, 14.4], [1, 11.5, 18.8, 13.6], [-3, 5, 18.6, 12.2], [-6.5, 0, 18, 10.4], [-9.5, -3.5, 17, 7.6], [-11.3, -7, 14.6, 4],
];

/** Hair, down to the nape. */
const hair: readonly Level[] = levels
  .filter(([up]) => up > 0)
  .map(([up, back, front, half]) => [up, back, Math.min(front, up < 6 ? 2 : front), half]);

/** The face: what is in front of the ears and below the hair. The hairline slopes from the brow over the temples to the ears. */
// biome-ignore format: one level a line, from the top
const face: readonly Level[] = [
  [23.5, -13, 17.2, 4], [22.8, -9, 17.6, 8.5], [21, -5.5, 18.2, 11.5], [18.5, -2.5, 18.7, 13.4], [15.5, -2, 18.8, 14.6], [12.5, -3.5, 18.6, 15], [9.5, -2, 18.2, 15], [6.5, 4, 18.4, 14.7],
  ...levels.filter(([up]) => up < 6).map(([up, , front, half]): Level => [up, front, front, half]),
];

const directions = Array.from({ length: 24 }, (_, i) => {
  const angle = (i / 24) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** The outlines and lines of a head; a line that is turned away is empty. */
export interface HeadShapes {
  readonly skull: string;
  readonly hair: string;
  readonly face: string;
  readonly nose: string;
  readonly ears: readonly [left: string, right: string];
  readonly lines: string;
}

export function headShapes({ at, axes }: SpineJoint, camera: Camera): HeadShapes {
  const spot = (forward: number, up: number, right: number): Point =>
    project(camera, place(at, axes, [forward, up, right]));
  const seen = facing(camera, axes.forward);
  const nose = tube([
    [spot(17.4, 9.5, 0), 1.4],
    [spot(20.6, 4.2, 0), 1.8],
    [spot(17.8, 1.2, 0), 1.6],
  ]);
  return {
    skull: wholeOutline(levels, { at, axes }, camera),
    hair: wholeOutline(hair, { at, axes }, camera),
    face: faceOutline({ at, axes }, camera),
    nose: seen < -0.2 ? nothing : nose,
    ears: [ear(spot, camera, axes.right, -1), ear(spot, camera, axes.right, 1)],
    lines: [
      ...([-1, 1] as const).map((side) =>
        seen + 0.75 * side * facing(camera, axes.right) > 0.12 ? eye(spot, side) : nothing,
      ),
      seen > 0.35 ? noseLine(spot, facing(camera, axes.right)) : nothing,
      seen + 0.5 * Math.abs(facing(camera, axes.right)) > 0.1 ? mouth(spot, facing(camera, axes.right), seen) : nothing,
    ].join(''),
  };
}

const nothing = '';

type Spot = (forward: number, up: number, right: number) => Point;

/** A calm eye: a short, slightly arched line. */
function eye(spot: Spot, side: -1 | 1): string {
  return curve([spot(17.6, 9.6, side * 4.4), spot(16.8, 10.4, side * 6.8), spot(15, 9.6, side * 9.2)]);
}

/** The far side of the nose; in full profile the nose is part of the outline. */
function noseLine(spot: Spot, rightSeen: number): string {
  const side = rightSeen > 0 ? -1 : 1;
  return curve([spot(18.4, 7.5, side * 1.6), spot(20.4, 3.4, side * 1.9), spot(19.4, 1.9, side * 0.4)]);
}

/** A mouth hint; from the side only the near half is seen. */
function mouth(spot: Spot, rightSeen: number, seen: number): string {
  const from = rightSeen < -0.35 || seen > 0.5 ? -5 : -0.5;
  const to = rightSeen > 0.35 || seen > 0.5 ? 5 : 0.5;
  const middle = (from + to) / 2;
  const depth = (right: number): number => 18.4 - 0.05 * right * right;
  return curve([spot(depth(from), -3, from), spot(depth(middle), -3.7, middle), spot(depth(to), -3, to)]);
}

function ear(spot: Spot, camera: Camera, right: Vec, side: -1 | 1): string {
  if (side * facing(camera, right) < 0.05) return '';
  return tube([
    [spot(-1.5, 9.5, side * 15.5), 3.2],
    [spot(-0.6, 4.5, side * 14.8), 2.3],
  ]);
}

/** A level in the picture: its middle, and its half axes to the front and to the right. */
interface Ring {
  readonly middle: Point;
  readonly front: Point;
  readonly right: Point;
}

/** Levels as they are seen. A level that reaches `front` forward and `back` backward has its middle between the two. */
function ringsOf(rings: readonly Level[], { at, axes }: SpineJoint, camera: Camera): readonly Ring[] {
  const [fx, fy] = project(camera, axes.forward);
  const [rx, ry] = project(camera, axes.right);
  return rings.map(([up, back, front, half]) => {
    const depth = (front + back) / 2;
    return {
      middle: project(camera, place(at, axes, [(front - back) / 2, up, 0])),
      front: [fx * depth, fy * depth],
      right: [rx * half, ry * half],
    };
  });
}

/** The outline round levels. */
function wholeOutline(levels: readonly Level[], head: SpineJoint, camera: Camera): string {
  const rings = ringsOf(levels, head, camera);
  return outline((x, y) => farthest(rings, x, y, (angle) => angle));
}

/** The outline round that part of the face that is turned to the viewer; nothing is left of it from behind. */
function faceOutline(head: SpineJoint, camera: Camera): string {
  const rings = ringsOf(face, head, camera);
  const [nearFront, nearRight] = [facing(camera, head.axes.forward), facing(camera, head.axes.right)];
  // On a level, 0 is straight ahead and a quarter turn the ear; only the half that faces the viewer is seen.
  const middle = Math.atan2(nearRight, nearFront);
  const endOn = Math.hypot(nearFront, nearRight) < 0.25;
  const from = endOn ? -quarter : Math.max(-quarter, middle - quarter);
  const to = endOn ? quarter : Math.min(quarter, middle + quarter);
  if (to - from < 0.2) return outline(() => project(camera, head.at));
  return outline((x, y) => farthest(rings, x, y, (angle) => nearest(angle, from, to)));
}

const quarter = Math.PI / 2;

/** The angle, or the end of the span that is nearer to it round the circle. */
function nearest(angle: number, from: number, to: number): number {
  if (angle >= from && angle <= to) return angle;
  const apart = (end: number): number => Math.abs(Math.atan2(Math.sin(angle - end), Math.cos(angle - end)));
  return apart(from) < apart(to) ? from : to;
}

/** The place on the levels that lies outermost in a direction; `allowed` keeps it on a part of each level. */
function farthest(rings: readonly Ring[], x: number, y: number, allowed: (angle: number) => number): Point {
  let most = Number.NEGATIVE_INFINITY;
  let best: Point = [0, 0];
  for (const { middle, front, right } of rings) {
    const angle = allowed(Math.atan2(right[0] * x + right[1] * y, front[0] * x + front[1] * y));
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const px = middle[0] + front[0] * c + right[0] * s;
    const py = middle[1] + front[1] * c + right[1] * s;
    if (px * x + py * y > most) {
      most = px * x + py * y;
      best = [px, py];
    }
  }
  return best;
}

function outline(outermost: (x: number, y: number) => Point): string {
  return rounded(directions.map(([x, y]) => outermost(x, y)));
}
