// The regions of the front view, right half of the picture (the person's left), as loops over shared edges.
// The notch of the breastbone is at y 140, its lower end at y 227, the navel at y 320.
import { type Curve, join, line, part, reverse, smooth } from './curve.ts';
import type { HalfDrawing } from './half-drawing.ts';
import * as outline from './outline.ts';

const sternumX = 15;

/** The jaw from the chin outwards, also drawn as a line. */
export const jawLine: Curve = smooth([0, 86.6], [9, 85], [17.5, 79.8], [25, 70.6], [29.8, 61.8]);

// Cross lines run from the middle outwards, long lines from the top down.
const throatSide = smooth([29.8, 93], [28.6, 108], [21, 126], [8, 137]);
const notch = smooth([0, 140.4], [4.6, 139.4], [8, 137]);
/** The collarbone, also drawn as a line. */
export const collar: Curve = smooth([8, 137], [sternumX, 138.2], [37, 135.4], [56, 130.8], [77, 130.6], [98.5, 136]);
const chestOuter = smooth([98.5, 136], [99.8, 152], [97.6, 177], outline.armpit);
const sternumSide = line([sternumX, 138.2], [sternumX, 229]);
const sternumFoot = line([0, 229], [sternumX, 229]);
const chestFoot = smooth([sternumX, 229], [38, 233.6], [64, 239.4], [91.2, 244]);
const epigastrium = smooth([sternumX, 229], [19, 262], [22, 304.2]);
const bellyLine = smooth([0, 304], [22, 304.2], [50, 305], [79.8, 306]);
const groinLine = smooth([91.3, 346.5], [70, 360], [43, 380], [17, outline.bodyBottom]);
const shoulderHem = smooth(outline.armpit, [102, 201.4], [112, 202.2], [121, 200.4], [128, 197]);
const elbow = smooth([106.6, 283], [113, 287], [120.5, 288.8], [128.5, 287.6], [135.4, 284]);
const upperMiddle = smooth([112, 202.2], [113.6, 240], [117.2, 270], [120.5, 288.8]);
const lowerMiddle = smooth([120.5, 288.8], [124.4, 315], [126, 345], [126.8, 375], [126.6, outline.bodyBottom]);

/** Half of the front view: loops of paired regions, halves of middle regions, and each shared edge once. */
export const frontHalf: HalfDrawing = {
  rightHalfIs: 'left',
  paired: {
    jaw: join(line([0, outline.bodyTop], outline.headSide.start), outline.headSide, reverse(jawLine)),
    'shoulder-front': join(
      reverse(throatSide),
      outline.shoulderSlope,
      outline.shoulderRound,
      reverse(shoulderHem),
      reverse(chestOuter),
      reverse(collar),
    ),
    chest: join(part(collar, 1, 5), chestOuter, part(outline.ribSide, 0, 3), reverse(chestFoot), reverse(sternumSide)),
    'upper-belly': join(
      chestFoot,
      part(outline.ribSide, 3, 4),
      outline.waistSide,
      reverse(part(bellyLine, 1, 3)),
      reverse(epigastrium),
    ),
    groin: join(
      part(outline.hipSide, 3, 6),
      line([102, outline.bodyBottom], [17, outline.bodyBottom]),
      reverse(groinLine),
    ),
    'arm-outer-upper': join(
      part(shoulderHem, 2, 4),
      outline.upperArmOuter,
      reverse(part(elbow, 2, 4)),
      reverse(upperMiddle),
    ),
    'arm-inner-upper': join(
      part(shoulderHem, 0, 2),
      upperMiddle,
      reverse(part(elbow, 0, 2)),
      reverse(outline.upperArmInner),
    ),
    'arm-outer-lower': join(part(elbow, 2, 4), outline.forearmOuter, reverse(lowerMiddle)),
    'arm-inner-lower': join(part(elbow, 0, 2), lowerMiddle, reverse(outline.forearmInner)),
  },
  middle: {
    throat: join(jawLine, outline.neckSide, throatSide, reverse(notch)),
    'chest-middle': join(notch, part(collar, 0, 1), sternumSide, reverse(sternumFoot)),
    'upper-belly-middle': join(sternumFoot, epigastrium, reverse(part(bellyLine, 0, 1))),
    'lower-belly': join(
      bellyLine,
      part(outline.hipSide, 0, 3),
      groinLine,
      line([17, outline.bodyBottom], [0, outline.bodyBottom]),
    ),
  },
  edges: [
    throatSide,
    chestOuter,
    sternumSide,
    sternumFoot,
    chestFoot,
    epigastrium,
    bellyLine,
    groinLine,
    shoulderHem,
    elbow,
    upperMiddle,
    lowerMiddle,
    line([0, outline.bodyTop], [0, 86]),
  ],
};
