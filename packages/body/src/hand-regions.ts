// The left hand, fingers up, thumb to the right, in its own frame (300 wide); the right hand is its mirror.
// The drawing fits back and palm alike: no nails, no palm lines.
import { type Curve, join, line, reverse, smooth } from './curve.ts';
import type { Point } from './point.ts';
import type { PairedBase } from './region-ids.ts';

// Lowest line of the hand, at the wrist.
const handBottom = 380;

// The webs between the fingers, from the little finger's outer side to the fork of the thumb.
const webs: readonly Point[] = [
  [-95, 226],
  [-61, 202],
  [-26, 190],
  [11, 192],
  [44, 216],
];
const thumbFork: Point = [48, 244];
const thumbFoot: Point = [51, 318];

// biome-ignore format: one finger a block
const little = smooth(webs[0]!, [-105, 192], [-117, 152], [-123, 124], [-116, 107], [-102, 107], [-92, 124], [-79, 162], webs[1]!);
const ring = smooth(webs[1]!, [-69, 152], [-77, 102], [-79, 70], [-70, 52], [-55, 52], [-46, 70], [-37, 120], webs[2]!);
const middle = smooth(webs[2]!, [-31, 140], [-34, 90], [-33, 52], [-23, 35], [-7, 36], [2, 54], [6, 110], webs[3]!);
const index = smooth(
  webs[3]!,
  [15, 142],
  [21, 98],
  [27, 68],
  [38, 54],
  [52, 60],
  [57, 80],
  [52, 124],
  [45, 172],
  webs[4]!,
);
const thumb = smooth(
  thumbFork,
  [61, 238],
  [81, 208],
  [98, 174],
  [110, 158],
  [123, 161],
  [126, 178],
  [117, 210],
  [99, 246],
  [77, 284],
  thumbFoot,
);
const forkSide = smooth(webs[4]!, [44.4, 232], thumbFork);
const thumbSide = smooth(thumbFoot, [38, 340], [31, 360], [28, handBottom]);
const littleSide = smooth(webs[0]!, [-98, 262], [-92, 302], [-78, 336], [-69, 360], [-67, handBottom]);

const base = (from: Point, to: Point): Curve => smooth(from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 6], to);
const littleBase = base(webs[0]!, webs[1]!);
const ringBase = base(webs[1]!, webs[2]!);
const middleBase = base(webs[2]!, webs[3]!);
const indexBase = base(webs[3]!, webs[4]!);
const thumbBase = smooth(thumbFork, [38, 270], [39, 298], thumbFoot);

/** Closed loops of the left hand's regions. */
export const handLoops: Readonly<Partial<Record<PairedBase, Curve>>> = {
  thumb: join(thumb, reverse(thumbBase)),
  'index-finger': join(index, reverse(indexBase)),
  'middle-finger': join(middle, reverse(middleBase)),
  'ring-finger': join(ring, reverse(ringBase)),
  'little-finger': join(little, reverse(littleBase)),
  hand: join(
    littleBase,
    ringBase,
    middleBase,
    indexBase,
    forkSide,
    thumbBase,
    thumbSide,
    line([28, handBottom], [-67, handBottom]),
    reverse(littleSide),
  ),
};

/** The drawn outline of the left hand, open at the wrist. */
export const handOutline: Curve = join(reverse(littleSide), little, ring, middle, index, forkSide, thumb, thumbSide);

/** Edges between the fingers and the hand. */
export const handEdges: readonly Curve[] = [littleBase, ringBase, middleBase, indexBase, thumbBase];
