// Which moments of a movement have to be written down so that a program that draws straight from one to the next shows it rightly.
import { blendPoses, eased } from './blend-poses.ts';
import { type Camera, project } from './camera.ts';
import type { Figure } from './figure.ts';
import { preparedOf } from './prepared.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import type { Vec } from './vector.ts';

/** A moment within one side of a round, in seconds, and how the time from the one before it runs (an SMIL key spline). */
export interface KeyMoment {
  readonly time: number;
  readonly spline: string;
}

/** How far, in figure units, a joint may be beside its true way between two moments. */
const allowed = 2;
const most = 8;
const even = '0 0 1 1';

/** The moments of one side: the beginning, each move in as few parts as will do, each hold by its end. */
export function keyMoments(figure: Figure): readonly KeyMoment[] {
  const { keys } = figure;
  const moments: KeyMoment[] = [{ time: 0, spline: even }];
  let now = 0;
  keys.forEach(({ move, hold, steady }, i) => {
    const parts = move > 0 ? partsOf(figure, (i + keys.length - 1) % keys.length, i) : 0;
    for (let part = 1; part <= parts; part++) {
      const [from, to] = [(part - 1) / parts, part / parts];
      if (steady) moments.push({ time: now + move * to, spline: even });
      else moments.push({ time: now + move * whenAt(to), spline: splineOf(whenAt(from), whenAt(to)) });
    }
    now += move + hold;
    if (hold > 0) moments.push({ time: now, spline: even });
  });
  return moments;
}

/** Moments so near each other that what can only jump seems to move. */
export function denseMoments({ keys }: Figure): readonly KeyMoment[] {
  const moments: KeyMoment[] = [{ time: 0, spline: even }];
  let now = 0;
  for (const { move, hold } of keys) {
    const parts = Math.ceil(move * densePerSecond);
    for (let part = 1; part <= parts; part++) moments.push({ time: now + (move * part) / parts, spline: even });
    now += move + hold;
    if (hold > 0) moments.push({ time: now, spline: even });
  }
  return moments;
}

const densePerSecond = 10;

/** In how many straight parts the way from one key to another is true enough. */
function partsOf(figure: Figure, from: number, to: number): number {
  const { camera } = preparedOf(figure);
  const [a, b] = [figure.keys[from]!.pose, figure.keys[to]!.pose];
  const at = (share: number): readonly (readonly [number, number])[] => seen(solve(blendPoses(a, b, share)), camera);
  for (let parts = 1; parts < most; parts++) {
    const isTrue = Array.from({ length: parts }, (_, part) => {
      const [start, middle, end] = [at(part / parts), at((part + 0.5) / parts), at((part + 1) / parts)];
      return middle.every(([x, y], i) => {
        const [dx, dy] = [(start[i]![0] + end[i]![0]) / 2 - x, (start[i]![1] + end[i]![1]) / 2 - y];
        return Math.hypot(dx, dy) <= allowed;
      });
    });
    if (isTrue.every(Boolean)) return parts;
  }
  return most;
}

function seen({ spine, head, arms, legs }: Skeleton, camera: Camera): readonly (readonly [number, number])[] {
  const limbs = [arms.left, arms.right, legs.left, legs.right].flatMap(({ root, middle, end, tip }): readonly Vec[] => [
    root,
    middle,
    end,
    tip,
  ]);
  const crown: Vec = [0, 1, 2].map((i) => head.at[i]! + 30 * head.axes.up[i]!) as unknown as Vec;
  return [...spine.map(({ at }) => at), crown, ...limbs].map((at) => project(camera, at));
}

/** When the eased share of a move reaches `share`, as a share of its time. */
function whenAt(share: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (eased(middle) < share) low = middle;
    else high = middle;
  }
  return share <= 0 ? 0 : share >= 1 ? 1 : (low + high) / 2;
}

/** The easing between two times of a move, as a curve with the same slope at both ends. */
function splineOf(from: number, to: number): string {
  const slope = (at: number): number => {
    const step = 1e-4;
    const rise = eased(Math.min(1, at + step)) - eased(Math.max(0, at - step));
    return (rise / (Math.min(1, at + step) - Math.max(0, at - step))) * ((to - from) / (eased(to) - eased(from)));
  };
  const inside = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
  return `.33 ${inside(slope(from) / 3)} .67 ${inside(1 - slope(to) / 3)}`;
}
