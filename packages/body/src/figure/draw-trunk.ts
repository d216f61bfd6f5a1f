// The trunk: one smooth outline round the curve of the spine, so that the upper back rounds and arches.
import type { Point } from '../point.ts';
import { type Camera, facing, project } from './camera.ts';
import { clockwise, curve, loop } from './shapes.ts';
import type { Skeleton, SpineJoint } from './skeleton.ts';
import { add, dot, lerp, place, unit, type Vec } from './vector.ts';

/** A cut through the trunk: on which bone, how far up it, how far it reaches back and forward, and half its width. */
interface Cut {
  readonly bone: number;
  readonly along: number;
  readonly back: number;
  readonly front: number;
  readonly half: number;
  /** How much it grows with a full breath. */
  readonly breath?: number;
}

// biome-ignore format: one cut a line, from below
const topCuts: readonly Cut[] = [
  { bone: 0, along: 4, back: 16, front: 13.5, half: 27 },
  { bone: 1, along: 2, back: 14, front: 14, half: 25.5 },
  { bone: 2, along: 1, back: 12.5, front: 14.5, half: 24 },
  { bone: 3, along: 1, back: 13.5, front: 15, half: 25, breath: 3 },
  { bone: 4, along: 1, back: 15.5, front: 16.5, half: 28, breath: 5 },
  { bone: 5, along: 1, back: 17, front: 18, half: 31, breath: 4.5 },
  { bone: 6, along: 0, back: 17, front: 17, half: 32, breath: 2 },
  { bone: 6, along: 8, back: 15, front: 13.5, half: 29 },
  { bone: 7, along: 2.5, back: 11, front: 10, half: 12 },
];

// biome-ignore format: one cut a line, from below
const hipCuts: readonly Cut[] = [
  { bone: 0, along: -15, back: 11, front: 8, half: 22 },
  { bone: 0, along: -6, back: 19, front: 13, half: 28.5 },
  { bone: 0, along: 4, back: 19, front: 14, half: 29.5 },
  { bone: 0, along: 13, back: 16.5, front: 14.5, half: 27.5 },
  { bone: 1, along: 5, back: 12.5, front: 13.5, half: 24 },
];

/** The shirt without its sleeves. */
export function shirt(skeleton: Skeleton, camera: Camera): string {
  return outline(topCuts, skeleton, camera);
}

/** The hips of the trousers without the legs. */
export function hips(skeleton: Skeleton, camera: Camera): string {
  return outline(hipCuts, skeleton, camera);
}

function outline(cuts: readonly Cut[], skeleton: Skeleton, camera: Camera): string {
  const rings = cuts.map((cut) => ringOf(cut, skeleton));
  const middles = rings.map(({ middle }) => project(camera, middle));
  const one: Point[] = [];
  const other: Point[] = [];
  rings.forEach((ring, i) => {
    const before = middles[Math.max(0, i - 1)]!;
    const after = middles[Math.min(middles.length - 1, i + 1)]!;
    const sideways = sidewaysOf(before, after, camera);
    const reachOut = rim(ring, sideways);
    one.push(project(camera, add(ring.middle, reachOut)));
    other.push(project(camera, add(ring.middle, reachOut, -1)));
  });
  return loop(clockwise([...one, ...other.reverse()]));
}

interface Ring {
  readonly middle: Vec;
  readonly forward: Vec;
  readonly right: Vec;
  readonly depth: number;
  readonly half: number;
}

function ringOf({ bone, along, back, front, half, breath = 0 }: Cut, skeleton: Skeleton): Ring {
  const { at, axes } = skeleton.spine[bone]!;
  const grown = breath * skeleton.breath;
  const forward =
    along < 3 && bone > 0 ? unit(lerp(skeleton.spine[bone - 1]!.axes.forward, axes.forward, 0.5)) : axes.forward;
  return {
    middle: add(add(at, axes.up, along), forward, (front + grown - back) / 2),
    forward,
    right: axes.right,
    depth: (front + back + grown) / 2,
    half: half + grown,
  };
}

/** The direction in space that is at right angles to the trunk in the picture. */
function sidewaysOf([x0, y0]: Point, [x1, y1]: Point, { right, up }: Camera): Vec {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [nx, ny] = [-(y1 - y0) / length, (x1 - x0) / length];
  return [right[0] * nx - up[0] * ny, right[1] * nx - up[1] * ny, right[2] * nx - up[2] * ny];
}

/** From the middle of a ring to where its rim is outermost in this direction. */
function rim({ forward, right, depth, half }: Ring, direction: Vec): Vec {
  const f = depth * dot(forward, direction);
  const r = half * dot(right, direction);
  const length = Math.hypot(f, r) || 1;
  return add(add([0, 0, 0], forward, (depth * f) / length), right, (half * r) / length);
}

/** Lines of the shoulder blades, where the back is seen: left and right. Empty where it is not. */
export function blades(skeleton: Skeleton, camera: Camera): readonly [string, string] {
  const draw = (side: 'left' | 'right', sign: number): string => {
    const { at, axes } = skeleton.chest;
    const shoulder = skeleton.arms[side].root;
    const moved = place([0, 0, 0], transposed(axes), [shoulder[0] - at[0], shoulder[1] - at[1], shoulder[2] - at[2]]);
    const shift = (moved[2] * sign - 32) * 0.9;
    const lift = moved[1] * 0.8;
    const onBack = (up: number, out: number): Point =>
      project(camera, place(at, axes, [-17, up + lift, sign * (out + shift)]));
    return curve([onBack(6, 25), onBack(7, 13), onBack(-9, 11), onBack(-27, 16), onBack(-14, 26)]);
  };
  const seen = facing(camera, [
    -skeleton.chest.axes.forward[0],
    -skeleton.chest.axes.forward[1],
    -skeleton.chest.axes.forward[2],
  ]);
  return seen > 0.35 ? [draw('left', -1), draw('right', 1)] : ['', ''];
}

function transposed({ forward, up, right }: SpineJoint['axes']): SpineJoint['axes'] {
  return {
    forward: [forward[0], up[0], right[0]],
    up: [forward[1], up[1], right[1]],
    right: [forward[2], up[2], right[2]],
  };
}
