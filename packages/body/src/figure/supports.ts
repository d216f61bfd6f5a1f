// What the figure leans on or holds, as solids in space: chairs and the like are taken apart into them.
import type { BodyPlace } from './body-place.ts';
import { bent, place, type Vec, worldAxes } from './vector.ts';

/** What a support is made of: its colour. */
export type Tone = 'wood' | 'mat' | 'cloth' | 'kit' | 'wall' | 'water' | 'metal';

/** Behind the whole figure, between its far and near side, or before it. */
export type SupportLayer = 'back' | 'middle' | 'front';

interface Common {
  /** What it is, in one word: `chair`, `roller`. */
  readonly name: string;
  readonly tone: Tone;
  readonly layer: SupportLayer;
}

/** A block. It gives way under the body where it is soft. */
export interface Box extends Common {
  readonly kind: 'box';
  readonly at: Vec;
  /** Along x, y and z before it is tilted. */
  readonly size: Vec;
  /** Forward, side, turn, in degrees. */
  readonly tilt: Vec;
  readonly soft: boolean;
}

/** A round bar, or a roller where `flat` ends are wanted. */
export interface Bar extends Common {
  readonly kind: 'bar';
  readonly from: BodyPlace;
  readonly to: BodyPlace;
  readonly radius: number;
  readonly flat: boolean;
  readonly soft: boolean;
}

/** A band or tube that runs from place to place. */
export interface Cord extends Common {
  readonly kind: 'cord';
  readonly through: readonly BodyPlace[];
  readonly width: number;
}

/** Something that hangs from a hand or lies on the body: a bag, a towel. */
export interface Held extends Common {
  readonly kind: 'held';
  readonly by: BodyPlace;
  readonly size: Vec;
}

/** Water up to a level, over the whole width of the picture. */
export interface Water extends Common {
  readonly kind: 'water';
  readonly level: number;
}

/** A chair or stool; `at` is the middle of the seat's upper side, `back` the height of its back above that (0: a stool). */
export interface Chair extends Common {
  readonly kind: 'chair';
  readonly at: Vec;
  readonly depth: number;
  readonly width: number;
  readonly back: number;
  /** How far the back leans, in degrees. */
  readonly lean: number;
}

export type Support = Box | Bar | Cord | Held | Water | Chair;
export type Solid = Exclude<Support, Chair>;

/** Supports as solids, from far to near within a layer. */
export function solidsOf(supports: readonly Support[]): readonly Solid[] {
  return supports.flatMap((support) => (support.kind === 'chair' ? chairSolids(support) : [support]));
}

const seatThickness = 8;

function chairSolids(chair: Chair): readonly Solid[] {
  const { at, depth, width, back, lean, name, tone } = chair;
  const [x, y, z] = at;
  const common = { name, tone };
  const leg = (dx: number, dz: number, splay: number): Bar => ({
    ...common,
    kind: 'bar',
    layer: dz < 0 ? 'back' : chair.layer,
    from: fixed([x + dx, y - seatThickness, z + dz]),
    to: fixed([x + dx * splay, 2.6, z + dz * 1.06]),
    radius: 4,
    flat: false,
    soft: false,
  });
  const [halfDepth, halfWidth] = [depth / 2 - 7, width / 2 - 5];
  const foot: Vec = [x - depth / 2 + 4, y, z];
  const tilt: Vec = [-lean, 0, 0];
  const axes = bent(worldAxes, tilt);
  const post = (dz: number): Bar => ({
    ...common,
    kind: 'bar',
    layer: 'back',
    from: fixed(add(foot, dz)),
    to: fixed(place(add(foot, dz), axes, [0, back - 4, 0])),
    radius: 3.4,
    flat: false,
    soft: false,
  });
  const rest: Box = {
    ...common,
    kind: 'box',
    layer: chair.layer,
    at: place(foot, axes, [0, back - 15, 0]),
    size: [6, 30, width - 4],
    tilt,
    soft: false,
  };
  return [
    leg(-halfDepth, -halfWidth, 1.22),
    leg(halfDepth, -halfWidth, 1.12),
    ...(back > 0 ? [post(-halfWidth), post(halfWidth), rest] : []),
    leg(-halfDepth, halfWidth, 1.22),
    leg(halfDepth, halfWidth, 1.12),
    {
      ...common,
      kind: 'box',
      layer: chair.layer,
      at: [x, y - seatThickness / 2, z],
      size: [depth, seatThickness, width],
      tilt: [0, 0, 0],
      soft: false,
    },
  ];
}

function add([x, y, z]: Vec, dz: number): Vec {
  return [x, y, z + dz];
}

function fixed(at: Vec): BodyPlace {
  return { on: 'world', at };
}
