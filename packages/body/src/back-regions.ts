// The regions of the back view, right half of the picture (the person's right), as loops over shared edges.
import { type Curve, join, line, part, reverse, smooth } from './curve.ts';
import type { HalfDrawing } from './half-drawing.ts';
import * as outline from './outline.ts';

const spineX = 11;
const edgeX = 30;

// Cross lines run from the middle outwards, long lines from the top down.
const nape = line([0, 61.8], [29.8, 61.8]);
const neckFoot = smooth([spineX, 103], [21.5, 100], [29.8, 93]);
const bladeTop = smooth([spineX, 126.5], [edgeX, 132.2], [51.5, 135.9], [76, 137.7], [100.5, 140.8]);
const seam = smooth([104.5, 129.2], [102.2, 134], [100.5, 140.8]);
const innerLine = line([edgeX, 132.2], [edgeX, 205]);
const edgeLine = smooth([51.5, 135.9], [51.7, 162], [54, 213.3]);
const bladeOuter = smooth([100.5, 140.8], [102, 155], [100.4, 171], [97, 185], outline.armpit);
const bladeBottom = smooth([edgeX, 205], [41.5, 211.6], [54, 213.3], [67, 211.4], [81, 206], outline.armpit);
const bladeFoot = line([spineX, 213], [edgeX, 205]);
const ribLine = smooth([spineX, 267.5], [28, 267.2], [46, 265.8], [68, 262.8], [88.4, 258.5]);
const flankInner = line([46, 265.8], [46, 310.4]);
const flankFoot = smooth([46, 310.4], [63, 309.2], [79.8, 306]);
const shoulderHem = smooth(outline.armpit, [104, 201.8], [117, 201], [128, 197]);
const elbow = smooth([106.6, 283], [116, 288.4], [126, 288.6], [135.4, 284]);

const spine = (from: number, to: number): Curve => line([spineX, from], [spineX, to]);
const across = (y: number): Curve => line([0, y], [spineX, y]);

/** Half of the back view: loops of paired regions, halves of middle regions, and each shared edge once. */
export const backHalf: HalfDrawing = {
  rightHalfIs: 'right',
  paired: {
    neck: join(nape, outline.neckSide, reverse(neckFoot), reverse(across(103))),
    'shoulder-top': join(neckFoot, outline.shoulderSlope, seam, reverse(bladeTop)),
    'shoulder-back': join(outline.shoulderRound, reverse(shoulderHem), reverse(bladeOuter), reverse(seam)),
    between: join(part(bladeTop, 0, 1), innerLine, reverse(bladeFoot)),
    'blade-edge': join(part(bladeTop, 1, 2), edgeLine, reverse(part(bladeBottom, 0, 2)), reverse(innerLine)),
    blade: join(part(bladeTop, 2, 4), bladeOuter, reverse(part(bladeBottom, 2, 5)), reverse(edgeLine)),
    'ribs-back': join(bladeFoot, bladeBottom, outline.ribSide, reverse(ribLine)),
    flank: join(part(ribLine, 2, 4), outline.waistSide, reverse(flankFoot), reverse(flankInner)),
    'upper-arm-back': join(shoulderHem, outline.upperArmOuter, reverse(elbow), reverse(outline.upperArmInner)),
    'forearm-back': join(elbow, outline.forearmOuter, reverse(outline.forearmInner)),
  },
  middle: {
    'head-back': join(line([0, outline.bodyTop], outline.headSide.start), outline.headSide, reverse(nape)),
    'c7-t4': join(across(103), spine(103, 160), reverse(across(160))),
    't5-t8': join(across(160), spine(160, 213), reverse(across(213))),
    't9-t12': join(across(213), spine(213, 267.5), reverse(across(267.5))),
    'low-back': join(
      across(267.5),
      part(ribLine, 0, 2),
      flankInner,
      flankFoot,
      outline.hipSide,
      line([102, outline.bodyBottom], [0, outline.bodyBottom]),
    ),
  },
  edges: [
    nape,
    line([0, 61.8], [0, 103]),
    across(103),
    neckFoot,
    spine(103, 267.5),
    across(160),
    across(213),
    across(267.5),
    bladeTop,
    seam,
    innerLine,
    edgeLine,
    bladeOuter,
    bladeBottom,
    bladeFoot,
    ribLine,
    flankInner,
    flankFoot,
    shoulderHem,
    elbow,
  ],
};
