// What lies behind and over every moment of one side of a figure: where it began, and the ways of its arrows. Worked out once.
import type { Point } from '../point.ts';
import { wayOf } from './arrow.ts';
import type { Figure, FigureArrow } from './figure.ts';
import { mirrorPose } from './mirror-pose.ts';
import { silhouetteOf } from './silhouettes.ts';
import { solve } from './solve.ts';

/** The flat shape of the first key, and the way of each arrow that follows a motion. */
export interface Backdrop {
  readonly ghost: string;
  readonly ways: ReadonlyMap<FigureArrow, readonly Point[]>;
}

const known = [new WeakMap<Figure, Backdrop>(), new WeakMap<Figure, Backdrop>()] as const;

export function backdropOf(figure: Figure, mirrored: boolean): Backdrop {
  const side = known[mirrored ? 1 : 0];
  const before = side.get(figure);
  if (before !== undefined) return before;
  const start = figure.keys[0]!.pose;
  const backdrop: Backdrop = {
    ghost: silhouetteOf(figure, solve(mirrored ? mirrorPose(start) : start)),
    ways: new Map(
      figure.arrows.flatMap((arrow) => ('push' in arrow ? [] : [[arrow, wayOf(figure, arrow, mirrored)] as const])),
    ),
  };
  side.set(figure, backdrop);
  return backdrop;
}
