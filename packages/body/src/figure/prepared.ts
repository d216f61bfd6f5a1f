// What stays the same for every moment of a figure, worked out once.
import { type Camera, cameraOf, nearness } from './camera.ts';
import type { Figure } from './figure.ts';
import { solve } from './solve.ts';
import { type Solid, solidsOf } from './supports.ts';

/** A figure's camera, its nearer side, whether it is seen rather from the front or behind, and its supports as solids. */
export interface Prepared {
  readonly camera: Camera;
  readonly near: 'left' | 'right';
  readonly frontal: boolean;
  readonly solids: readonly Solid[];
}

const known = new WeakMap<Figure, Prepared>();

export function preparedOf(figure: Figure): Prepared {
  const before = known.get(figure);
  if (before !== undefined) return before;
  const camera = cameraOf(figure.view);
  const { arms } = solve(figure.keys[0]!.pose);
  const prepared: Prepared = {
    camera,
    near: nearness(camera, arms.left.root) > nearness(camera, arms.right.root) + 0.01 ? 'left' : 'right',
    frontal: Math.abs(Math.sin((figure.view.yaw * Math.PI) / 180)) > 0.8,
    solids: solidsOf(figure.supports),
  };
  known.set(figure, prepared);
  return prepared;
}
