// The outline that back and front share, right half of the picture only (x > 0), cut where regions meet it.
// Frame: 300 wide; shoulders 257 wide, neck 59, waist 159 at y 298; arms hang a little apart and run to the wrist.
import { type Curve, join, mirror, part, reverse, smooth } from './curve.ts';
import type { Point } from './point.ts';

/** Top of the drawn body; lines simply end here. */
export const bodyTop = 40;
/** Bottom of the drawn body, just under the wrist; lines simply end here. */
export const bodyBottom = 400;
/** Where arm and trunk part. */
export const armpit: Point = [93, 198];

// biome-ignore format: one landmark a line
const outer = smooth(
  [37, bodyTop], [33.8, 50], [29.8, 61.8], // 2: hairline
  [28.2, 72], [28.2, 84], [29.8, 93], // 5: foot of the neck
  [35, 101], [43.5, 107.4], [57.5, 113.8], [75, 119.8], [92, 124.8], [104.5, 129.2], // 11: corner of the shoulder
  [114.5, 135.6], [121.8, 144.4], [126.6, 157], [128.5, 172], [128.5, 186], [128, 197], // 17: end of the shoulder
  [127.4, 209], [127.8, 223], [129.2, 238], [131.1, 254], [132.9, 270], [135.4, 284], // 23: elbow
  [138.6, 298], [140.7, 313], [141, 330], [139.9, 348], [138, 365], [136.2, 382], [135, bodyBottom], // 30: wrist
);
const inner = smooth(
  armpit,
  [96, 214],
  [99.4, 231],
  [102.4, 248],
  [104.8, 266],
  [106.6, 283],
  [108, 300],
  [109.6, 318],
  [112, 338],
  [115.2, 361],
  [117.4, 381],
  [118.2, bodyBottom],
);
const side = smooth(
  armpit,
  [93.9, 214],
  [93.2, 229],
  [91.2, 244],
  [88.4, 258.5],
  [84.6, 271.5],
  [81, 285],
  [79.4, 298],
  [79.8, 306],
  [82.2, 318.5],
  [86.6, 332.5],
  [91.3, 346.5],
  [96, 362],
  [99.8, 381],
  [102, bodyBottom],
);

/** Side of head (or cheek), from the top to the hairline. */
export const headSide: Curve = part(outer, 0, 2);
/** Side of the neck, from the hairline to its foot. */
export const neckSide: Curve = part(outer, 2, 5);
/** Slope from the foot of the neck to the corner of the shoulder. */
export const shoulderSlope: Curve = part(outer, 5, 11);
/** Round of the shoulder, from its corner to the height of the armpit. */
export const shoulderRound: Curve = part(outer, 11, 17);
/** Outer side of the upper arm, to the elbow. */
export const upperArmOuter: Curve = part(outer, 17, 23);
/** Outer side of the forearm, to the wrist. */
export const forearmOuter: Curve = part(outer, 23, 30);
/** Inner side of the upper arm, from the armpit to the elbow. */
export const upperArmInner: Curve = part(inner, 0, 5);
/** Inner side of the forearm, to the wrist. */
export const forearmInner: Curve = part(inner, 5, 11);
/** Side of the trunk over the ribs, from the armpit. */
export const ribSide: Curve = part(side, 0, 4);
/** Side of the trunk from the lowest rib through the waist. */
export const waistSide: Curve = part(side, 4, 8);
/** Side of the trunk from the waist to the hip. */
export const hipSide: Curve = part(side, 8, 14);

/** The drawn outline, right half: head to wrist, inner arm, side of the trunk. */
export const outlineStrokes: readonly Curve[] = [outer, inner, side];

const rightHalf = join(outer, reverse(inner), side);

/** The whole silhouette as one closed curve. */
export const silhouette: Curve = join(rightHalf, reverse(mirror(rightHalf)));
