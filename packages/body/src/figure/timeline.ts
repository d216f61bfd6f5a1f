// The keys of a figure in time: moves eased between them, holds, and the same again on the other side.
import { blendPoses, eased } from './blend-poses.ts';
import type { Figure, FigureKey } from './figure.ts';
import { mirrorPose } from './mirror-pose.ts';
import type { Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';

/** What the figure looks like at one moment. */
export interface Frame {
  readonly figure: Figure;
  readonly skeleton: Skeleton;
  /** The key that is held or moved to. */
  readonly key: FigureKey;
  readonly phase: 'move' | 'hold';
  /** Whether a figure that changes sides is now on the other side of its round. */
  readonly mirrored: boolean;
  /** Whether the whole picture is turned over: the other side of any figure, supports and all. */
  readonly flipped: boolean;
  /** Seconds since the round began. */
  readonly time: number;
}

interface Stop {
  readonly key: FigureKey;
  readonly pose: Pose;
  readonly mirrored: boolean;
}

/** How long one round lasts, in seconds; a figure that changes sides goes to both in one round. */
export function roundSeconds({ keys, alternate }: Figure): number {
  return keys.reduce((sum, { move, hold }) => sum + move + hold, 0) * (alternate ? 2 : 1);
}

/** The figure at a time in seconds; rounds follow each other without end. `flipped` turns the picture over: the other side. */
export function frameAt(figure: Figure, time: number, flipped = false): Frame {
  const round = roundSeconds(figure);
  const within = round > 0 ? ((time % round) + round) % round : 0;
  const stops = stopsOf(figure);
  let left = within;
  for (const [i, stop] of stops.entries()) {
    const { move, hold, steady } = stop.key;
    if (left < move) {
      const before = stops[(i + stops.length - 1) % stops.length]!;
      const share = steady ? left / move : eased(left / move);
      return frame(figure, { ...stop, pose: blendPoses(before.pose, stop.pose, share) }, 'move', within, flipped);
    }
    left -= move;
    if (left < hold) return frame(figure, stop, 'hold', within, flipped);
    left -= hold;
  }
  return frame(figure, stops.at(-1)!, 'hold', within, flipped);
}

/** The figure in one of its keys. */
export function frameOfKey(figure: Figure, id: string, flipped = false): Frame {
  const stop = stopsOf(figure).find(({ key }) => key.id === id);
  if (stop === undefined) throw new Error(`The figure ${figure.id} has no key “${id}”.`);
  return frame(figure, stop, 'hold', 0, flipped);
}

function frame(
  figure: Figure,
  { key, pose, mirrored }: Stop,
  phase: Frame['phase'],
  time: number,
  flipped: boolean,
): Frame {
  return { figure, skeleton: solve(pose), key, phase, mirrored, flipped, time };
}

/** Keys in the order of a round. */
function stopsOf({ keys, alternate }: Figure): readonly Stop[] {
  const one = keys.map((key) => ({ key, pose: key.pose, mirrored: false }));
  if (!alternate) return one;
  return [...one, ...keys.map((key) => ({ key, pose: mirrorPose(key.pose), mirrored: true }))];
}
