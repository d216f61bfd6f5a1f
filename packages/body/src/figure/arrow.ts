// The arrow of a motion, found from the motion itself: the way of a place on the body between two keys.
import type { Point } from '../point.ts';
import { blendPoses } from './blend-poses.ts';
import { type BodyPart, type BodyPlace, placeOn } from './body-place.ts';
import { cameraOf, project, type View } from './camera.ts';
import type { Figure, MotionArrow, PushArrow } from './figure.ts';
import { flip, mirrorPose } from './mirror-pose.ts';
import type { Pose } from './pose.ts';
import { curve, lines } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';

const steps = 10;
const headSize = 9;

/** The line of the arrow and its head. */
export interface ArrowShape {
  readonly shaft: string;
  readonly head: string;
}

/** The arrow along a way in the picture. */
export function arrowShape(points: readonly Point[]): ArrowShape {
  const tip = points.at(-1)!;
  const before = points.at(-3) ?? points[0]!;
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const wing = (turn: number): Point => [
    tip[0] - headSize * Math.cos(angle + turn),
    tip[1] - headSize * Math.sin(angle + turn),
  ];
  return { shaft: curve(points), head: lines([wing(0.6), tip, wing(-0.6)]) };
}

/** The way of a push: straight, and it ends at its place. `mirrored` for the other side. */
export function pushOf(
  { view }: Figure,
  { push, way }: PushArrow,
  skeleton: Skeleton,
  mirrored: boolean,
): readonly Point[] {
  const [x, y] = project(cameraOf(view), placeOn(skeleton, mirrored ? otherSide(push) : push));
  const side = sideOf(view, mirrored);
  return [
    [x - side * way[0], y - way[1]],
    [x, y],
  ];
}

/** The way of a motion: from start to end, moved aside. `mirrored` for the other side. */
export function wayOf(figure: Figure, { follow, from, to, beside }: MotionArrow, mirrored: boolean): readonly Point[] {
  const camera = cameraOf(figure.view);
  const poseOf = (id: string): Pose => {
    const { pose } = figure.keys.find((key) => key.id === id)!;
    return mirrored ? mirrorPose(pose) : pose;
  };
  const place = mirrored ? otherSide(follow) : follow;
  const side = sideOf(figure.view, mirrored);
  const [a, b] = [poseOf(from), poseOf(to)];
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const [x, y] = project(camera, placeOn(solve(blendPoses(a, b, 0.04 + (0.92 * i) / steps)), place));
    return [x + side * beside[0], y + beside[1]];
  });
}

/** Seen from the front or behind, the other side is the other half of the picture. */
function sideOf({ yaw }: View, mirrored: boolean): 1 | -1 {
  return mirrored && Math.abs(Math.sin((yaw * Math.PI) / 180)) > 0.8 ? -1 : 1;
}

function otherSide({ on, at }: BodyPlace): BodyPlace {
  const other = on.endsWith('-left') ? on.replace('-left', '-right') : on.replace('-right', '-left');
  return { on: other as BodyPart, at: flip(at) };
}
