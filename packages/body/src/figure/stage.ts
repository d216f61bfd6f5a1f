// The frame of the picture: wide enough for every pose of the round and for what the figure leans on.
import type { Point } from '../point.ts';
import { pushOf, wayOf } from './arrow.ts';
import { blendPoses } from './blend-poses.ts';
import { placeOn } from './body-place.ts';
import { cameraOf, project } from './camera.ts';
import type { Figure, FigureArrow } from './figure.ts';
import { mirrorPose } from './mirror-pose.ts';
import type { Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { type Solid, solidsOf } from './supports.ts';
import { add, bent, place, type Vec, worldAxes } from './vector.ts';

/** A frame in figure units, y downward. */
export interface Stage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const known = new WeakMap<Figure, Stage>();

/** The frame of a figure. It is the same for every moment and for both sides. */
export function stageOf(figure: Figure): Stage {
  const before = known.get(figure);
  if (before !== undefined) return before;
  const stage = measure(figure);
  known.set(figure, stage);
  return stage;
}

const margin = 14;

function measure(figure: Figure): Stage {
  if (figure.crop !== null) return figure.crop;
  const camera = cameraOf(figure.view);
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const include = ([x, y]: readonly [number, number], radius: number): void => {
    box.left = Math.min(box.left, x - radius);
    box.right = Math.max(box.right, x + radius);
    box.top = Math.min(box.top, y - radius);
    box.bottom = Math.max(box.bottom, y + radius);
  };
  for (const pose of posesOf(figure)) {
    const skeleton = solve(pose);
    for (const [at, radius] of outermost(skeleton)) include(project(camera, at), radius);
    for (const solid of solidsOf(figure.supports))
      for (const [at, radius] of extent(solid, skeleton)) include(project(camera, at), radius);
  }
  for (const arrow of figure.arrows) for (const at of arrowEnds(figure, arrow)) include(at, 8);
  if (figure.view.pitch === 0) box.bottom = Math.max(box.bottom, 2);
  return {
    x: Math.floor(box.left - margin),
    y: Math.floor(box.top - margin),
    width: Math.ceil(box.right - box.left + 2 * margin),
    height: Math.ceil(box.bottom - box.top + 2 * margin),
  };
}

/** Where an arrow goes, in all keys in which it is seen and, where the figure changes sides, on both. */
function arrowEnds(figure: Figure, arrow: FigureArrow): readonly Point[] {
  const sides = figure.alternate ? [false, true] : [false];
  if (!('push' in arrow)) return sides.flatMap((mirrored) => wayOf(figure, arrow, mirrored));
  const during = figure.keys.filter(({ id }, i) => (arrow.during.length === 0 ? i > 0 : arrow.during.includes(id)));
  return sides.flatMap((mirrored) =>
    during.flatMap(({ pose }) => pushOf(figure, arrow, solve(mirrored ? mirrorPose(pose) : pose), mirrored)),
  );
}

/** The keys, and what lies half way between them. */
function posesOf({ keys, alternate }: Figure): readonly Pose[] {
  const poses = keys.map(({ pose }) => pose);
  const all = poses.flatMap((pose, i) => [
    pose,
    ...[0.25, 0.5, 0.75].map((t) => blendPoses(pose, poses[(i + 1) % poses.length]!, t)),
  ]);
  return alternate ? [...all, ...all.map(mirrorPose)] : all;
}

/** Where the body ends: places and how far it reaches round them. */
function outermost({ head, spine, arms, legs }: Skeleton): readonly (readonly [Vec, number])[] {
  return [
    [add(head.at, head.axes.up, 12), 25],
    ...spine.map(({ at }): [Vec, number] => [at, 20]),
    ...[arms.left, arms.right].flatMap(({ root, middle, end, tip }): [Vec, number][] => [
      [root, 13],
      [middle, 9],
      [end, 7],
      [tip, 4],
    ]),
    ...[legs.left, legs.right].flatMap(({ middle, end, tip }): [Vec, number][] => [
      [middle, 15],
      [end, 12],
      [tip, 7],
    ]),
  ];
}

function extent(solid: Solid, skeleton: Skeleton): readonly (readonly [Vec, number])[] {
  switch (solid.kind) {
    case 'box': {
      const axes = bent(worldAxes, solid.tilt);
      const corner = (x: number, y: number, z: number): [Vec, number] => [
        place(solid.at, axes, [(solid.size[0] * x) / 2, (solid.size[1] * y) / 2, (solid.size[2] * z) / 2]),
        1,
      ];
      return [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [-1, 1].map((z) => corner(x, y, z))));
    }
    case 'bar':
      return [solid.from, solid.to].map((at) => [placeOn(skeleton, at), solid.radius + 1]);
    case 'cord':
      return solid.through.map((at) => [placeOn(skeleton, at), solid.width]);
    case 'held':
      return [[placeOn(skeleton, solid.by), Math.max(...solid.size) / 2]];
    case 'water':
      return [];
  }
}
