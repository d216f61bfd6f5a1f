// Lines inside the body that make it readable: blades, spine, ribs, collarbones. Right half of the picture only.
import { type Curve, join, part, reverse, smooth } from './curve.ts';
import { collar, jawLine } from './front-regions.ts';
import { armpit } from './outline.ts';

/** The lines of one view: `firm` ones at full weight, `soft` hints, and closed shaded shapes. */
export interface FigureLines {
  readonly firm: readonly Curve[];
  readonly soft: readonly Curve[];
  readonly shaded: readonly Curve[];
}

// biome-ignore format: one edge a line
const blade = smooth(
  [37.6, 138.4], [35.4, 149], [34.1, 163], [35, 179], [38.6, 194.5], [42.6, 203.6], [48.4, 208.4], // 6: lower tip
  [54.6, 204], [60.4, 195.4], [68, 187], [77, 179], [86.5, 171],
);
const bladeSpine = smooth([36, 150], [50, 147.2], [67, 142.8], [85, 139.6], [103, 139.2]);
const bladeShade = join(
  part(blade, 0, 6),
  smooth([48.4, 208.4], [46.6, 194], [44.6, 176], [45, 160], [47.5, 151], [55, 146]),
  smooth([55, 146], [46, 145], [40.5, 142], [37.6, 138.4]),
);

const deltoid = smooth([103, 139.2], [107.6, 150], [111, 168], [111.6, 192]);
const neckSlope = smooth([12.4, 68], [15.2, 83], [23.5, 98.5], [36, 108.2], [51, 114.2]);
const armpitFold = smooth(armpit, [87.5, 193], [80.5, 191.6], [71, 195]);
const upperRib = smooth([90.6, 225.6], [79, 232], [63.5, 234.6]);
const lowerRib = smooth([88.2, 242.6], [75, 249.4], [58.6, 251.5]);
const backMuscle = smooth([17, 231.5], [18.2, 262], [17, 292], [13.5, 321]);
const waistFold = smooth([79, 298], [74.4, 301.3], [68.5, 302.4]);
const dimple = smooth([11, 349.5], [12.8, 352.6], [16.5, 354.2]);
const triceps = smooth([113, 212], [115.8, 237], [119.4, 261.5]);
const elbowFold = smooth([109.5, 283.5], [115.6, 287.8], [124.5, 288.3]);

/** Lines of the back. */
export const backLines: FigureLines = {
  firm: [blade, bladeSpine],
  soft: [deltoid, neckSlope, armpitFold, upperRib, lowerRib, backMuscle, waistFold, dimple, triceps, elbowFold],
  shaded: [bladeShade],
};

const neckMuscle = smooth([21.5, 84], [18, 102], [12, 119], [5.6, 132.5]);
const notch = smooth([0, 140.4], [4.6, 139.4], [8, 137]);
const breastbone = smooth([0, 152], [0, 222]);
const chestFold = smooth(armpit, [88, 203], [80, 207], [66, 209.6]);
const ribArch = smooth([0, 229], [10, 232.6], [24, 245], [39, 262], [52, 280], [59, 291]);
const bellyMiddle = smooth([0, 250], [0, 300]);
const bellySide = smooth([35.6, 309], [36.4, 322], [34, 338]);
const deltoidFront = smooth([99.4, 138.6], [104.4, 150], [107.2, 166], [106.6, 183]);
const navel = smooth([0, 321.4], [2.2, 320.2], [3, 317]);
const jawShade = join(
  smooth([29.6, 63], [25, 70.6], [17.5, 79.8], [9, 85], [0, 86.6]),
  smooth([0, 90.4], [9.6, 89], [18.6, 83.2], [25.6, 74], [29.6, 63]),
);
const hip = smooth([86.5, 337], [77, 346], [66, 353]);
const upperArm = smooth([119.6, 203], [117.4, 218], [116.6, 234]);
const elbowCrease = smooth([111.4, 279.4], [118.6, 282.2], [127, 280]);

/** Lines of the front. */
export const frontLines: FigureLines = {
  firm: [reverse(jawLine), collar],
  soft: [
    neckMuscle,
    notch,
    breastbone,
    deltoidFront,
    chestFold,
    ribArch,
    bellyMiddle,
    bellySide,
    navel,
    hip,
    waistFold,
    upperArm,
    elbowCrease,
  ],
  shaded: [jawShade],
};
