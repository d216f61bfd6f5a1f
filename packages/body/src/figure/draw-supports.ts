// Supports as outlines in the picture.
import type { Point } from '../point.ts';
import { placeOn } from './body-place.ts';
import { type Camera, facing, project } from './camera.ts';
import { curve, lines, polygon, rounded, tube } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import type { Bar, Box, Held, Solid } from './supports.ts';
import { type Axes, add, bent, minus, place, unit, type Vec, worldAxes } from './vector.ts';

/** One outline of a support: lit like its upper side, or shaded like its flank; a cord is a line and not filled. */
export interface SupportShape {
  readonly d: string;
  readonly shaded: boolean;
  readonly line: number;
}

/** The outlines of a solid, far ones first. Water has none; it fills the picture. */
export function supportShapes(solid: Solid, skeleton: Skeleton, camera: Camera): readonly SupportShape[] {
  switch (solid.kind) {
    case 'box':
      return solid.soft ? [filled(cushion(solid, camera))] : boxFaces(solid, camera);
    case 'bar':
      return barShapes(solid, skeleton, camera);
    case 'held':
      return [filled(heldOutline(solid, skeleton, camera))];
    case 'cord': {
      const points = solid.through.map((at) => project(camera, placeOn(skeleton, at)));
      return [{ d: points.length > 2 ? curve(points) : lines(points), shaded: false, line: solid.width }];
    }
    case 'water':
      return [];
  }
}

function filled(d: string, shaded = false): SupportShape {
  return { d, shaded, line: 0 };
}

const signs = [-1, 1] as const;
const axisNames = ['forward', 'up', 'right'] as const;

/** The faces that are seen: at most three. */
function boxFaces({ at, size, tilt }: Box, camera: Camera): readonly SupportShape[] {
  const axes = bent(worldAxes, tilt);
  return axisNames.flatMap((name, axis) =>
    signs.flatMap((sign) => {
      const outward = add([0, 0, 0], axes[name], sign);
      if (facing(camera, outward) < 0.04) return [];
      const [a, b] = [0, 1, 2].filter((i) => i !== axis) as [number, number];
      const corners = (
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const
      ).map(([u, v]): Point => {
        const local: [number, number, number] = [0, 0, 0];
        local[axis] = (size[axis]! / 2) * sign;
        local[a] = (size[a]! / 2) * u;
        local[b] = (size[b]! / 2) * v;
        return project(camera, place(at, axes, local));
      });
      return [filled(polygon(corners), name !== 'up' && facing(camera, axes.up) > 0.2)];
    }),
  );
}

/** A soft block: a cushion, round at its edges and rounder still at its corners. */
function cushion({ at, size, tilt }: Box, camera: Camera): string {
  const axes = bent(worldAxes, tilt);
  const round = size.map((whole) => Math.min(whole / 2, 18));
  const corners = signs.flatMap((x) =>
    signs.flatMap((y) =>
      signs.map((z) => {
        const local = [x, y, z].map((sign, i) => sign * (size[i]! / 2 - round[i]!)) as [number, number, number];
        return project(camera, place(at, axes, local));
      }),
    ),
  );
  return rounded(
    directions.map(([x, y]): Point => {
      const [px, py] = corners.reduce((best, one) =>
        one[0] * x + one[1] * y > best[0] * x + best[1] * y ? one : best,
      );
      // The place of an egg-shaped corner that lies outermost in this direction.
      const shares = axisNames.map((name, i) => {
        const [ax, ay] = project(camera, axes[name]);
        return { ax, ay, by: round[i]! ** 2 * (ax * x + ay * y) };
      });
      const length = Math.sqrt(shares.reduce((sum, { ax, ay, by }) => sum + by * (ax * x + ay * y), 0)) || 1;
      return shares.reduce<Point>(
        ([sx, sy], { ax, ay, by }) => [sx + (ax * by) / length, sy + (ay * by) / length],
        [px, py],
      );
    }),
  );
}

function barShapes({ from, to, radius, flat }: Bar, skeleton: Skeleton, camera: Camera): readonly SupportShape[] {
  const a = placeOn(skeleton, from);
  const b = placeOn(skeleton, to);
  if (!flat)
    return [
      filled(
        tube([
          [project(camera, a), radius],
          [project(camera, b), radius],
        ]),
      ),
    ];
  const along = unit(minus(b, a));
  const near = facing(camera, along) > 0 ? b : a;
  const rim = (at: Vec): readonly Vec[] => ring(at, along, radius);
  return [filled(hullOf([...rim(a), ...rim(b)], camera), true), filled(hullOf(rim(near), camera))];
}

/** Points on a circle round an axis. */
function ring(at: Vec, along: Vec, radius: number): readonly Vec[] {
  const side = unit(Math.abs(along[1]) > 0.9 ? [along[1], -along[0], 0] : [along[2], 0, -along[0]], [1, 0, 0]);
  const other: Vec = [
    along[1] * side[2] - along[2] * side[1],
    along[2] * side[0] - along[0] * side[2],
    along[0] * side[1] - along[1] * side[0],
  ];
  return Array.from({ length: 24 }, (_, i) => {
    const angle = (i / 24) * 2 * Math.PI;
    return add(add(at, side, radius * Math.cos(angle)), other, radius * Math.sin(angle));
  });
}

/** A bag hangs below the hand; a towel lies round the place. Drawn as a block with round corners. */
function heldOutline({ by, size }: Held, skeleton: Skeleton, camera: Camera): string {
  const at = placeOn(skeleton, by);
  const axes: Axes = worldAxes;
  const corners = signs.flatMap((x) =>
    signs.flatMap((y) => signs.map((z) => place(at, axes, [(x * size[0]) / 2, (y * size[1]) / 2, (z * size[2]) / 2]))),
  );
  return hullOf(corners, camera);
}

const directions = Array.from({ length: 24 }, (_, i) => {
  const angle = (i / 24) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** The outline round points, always with as many corners. */
function hullOf(points: readonly Vec[], camera: Camera): string {
  const flat = points.map((at) => project(camera, at));
  return rounded(
    directions.map(([x, y]) =>
      flat.reduce((best, at) => (at[0] * x + at[1] * y > best[0] * x + best[1] * y ? at : best)),
    ),
  );
}
