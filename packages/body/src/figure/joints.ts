// The ranges of the joints: normal adult ranges, widened a little for the figure's simpler joints.
import { headRest, spineBones } from './proportions.ts';
import type { Limb, Skeleton } from './skeleton.ts';
import { type Axes, angleBetween, dot, minus, unit, type Vec } from './vector.ts';

/** A joint beyond its range: by how many degrees, and in words. */
export interface JointProblem {
  readonly what: string;
  readonly by: number;
  readonly message: string;
}

type Range = readonly [least: number, most: number];

/** One joint's angle and the range it may have, in degrees. */
interface Measured {
  readonly what: string;
  readonly angle: number;
  readonly range: Range;
}

/** For one bone of the spine on the next: bend forward (from rest), to a side, and turn. */
const spineRanges: Readonly<Record<string, readonly [bend: Range, side: number, turn: number]>> = {
  lumbar: [[-16, 28], 15, 8],
  lowerThorax: [[-12, 16], 12, 14],
  upperThorax: [[-16, 18], 12, 18],
  neck: [[-22, 24], 16, 22],
  head: [[-26, 26], 18, 45],
};

const ranges = {
  elbow: [-1, 152],
  // Sitting on one's heels presses the calf flat.
  knee: [-1, 166],
  raise: [0, 183],
  armBack: [-180, 62],
  armBackHigh: [-180, 42],
  hipFlex: [-26, 138],
  hipOut: [-35, 55],
  wrist: [0, 95],
  ankle: [52, 182],
} satisfies Readonly<Record<string, Range>>;

/** Every joint that is beyond its range. */
export function jointProblems(skeleton: Skeleton): readonly JointProblem[] {
  return [...spineAngles(skeleton), ...limbAngles(skeleton)].flatMap(({ what, angle, range }) => {
    const by = Math.max(range[0] - angle, angle - range[1]);
    if (by <= 0.5) return [];
    return [
      { what, by, message: `the ${what} is at ${angle.toFixed(0)} degrees; people reach ${range[0]} to ${range[1]}` },
    ];
  });
}

function spineAngles({ spine, head }: Skeleton): readonly Measured[] {
  const names = [...spineBones.map(({ part }) => part), 'head'];
  const rests = [...spineBones.map(({ rest }) => rest), headRest];
  return [...spine.slice(0, -1), head].flatMap(({ axes }, i): readonly Measured[] => {
    const range = spineRanges[names[i]!];
    if (range === undefined) return [];
    const below = spine[i - 1]!.axes;
    const part = names[i] === 'head' ? 'head' : `${names[i]} (bone ${i})`;
    return [
      { what: `bend of the ${part}`, angle: bendOf(below, axes) - rests[i]!, range: range[0] },
      {
        what: `side bend of the ${part}`,
        angle: degrees(Math.asin(clamp(dot(axes.up, below.right)))),
        range: both(range[1]),
      },
      {
        what: `turn of the ${part}`,
        angle: degrees(Math.asin(clamp(dot(axes.forward, below.right)))),
        range: both(range[2]),
      },
    ];
  });
}

function bendOf(below: Axes, { up }: Axes): number {
  return degrees(Math.atan2(dot(up, below.forward), dot(up, below.up)));
}

function limbAngles({ arms, legs, chest, spine }: Skeleton): readonly Measured[] {
  return (['left', 'right'] as const).flatMap((side) => [
    ...armAngles(side, arms[side], chest.axes),
    ...legAngles(side, legs[side], spine[0]!.axes),
  ]);
}

function armAngles(side: 'left' | 'right', arm: Limb, chest: Axes): readonly Measured[] {
  const upper = unit(minus(arm.middle, arm.root));
  const lower = unit(minus(arm.end, arm.middle));
  const raise = angleBetween(upper, negative(chest.up));
  const back = degrees(Math.asin(clamp(-dot(upper, chest.forward))));
  return [
    {
      what: `${side} elbow`,
      angle: angleBetween(upper, lower) * (dot(lower, arm.bend) < -0.05 ? -1 : 1),
      range: ranges.elbow,
    },
    { what: `${side} upper arm, raised`, angle: raise, range: ranges.raise },
    {
      what: `${side} upper arm, behind the trunk`,
      angle: back,
      range: raise > 70 ? ranges.armBackHigh : ranges.armBack,
    },
    { what: `${side} wrist`, angle: angleBetween(lower, unit(minus(arm.tip, arm.end))), range: ranges.wrist },
  ];
}

function legAngles(side: 'left' | 'right', leg: Limb, pelvis: Axes): readonly Measured[] {
  const thigh = unit(minus(leg.middle, leg.root));
  const shin = unit(minus(leg.end, leg.middle));
  const outward = side === 'left' ? negative(pelvis.right) : pelvis.right;
  const flex = degrees(Math.atan2(dot(thigh, pelvis.forward), -dot(thigh, pelvis.up)));
  const knee = angleBetween(thigh, shin) * (dot(shin, leg.bend) > 0.05 ? -1 : 1);
  return [
    { what: `${side} hip`, angle: flex < -150 ? flex + 360 : flex, range: ranges.hipFlex },
    { what: `${side} hip, to the side`, angle: degrees(Math.asin(clamp(dot(thigh, outward)))), range: ranges.hipOut },
    { what: `${side} knee`, angle: knee, range: ranges.knee },
    { what: `${side} ankle`, angle: angleBetween(unit(minus(leg.tip, leg.end)), negative(shin)), range: ranges.ankle },
  ];
}

function both(most: number): Range {
  return [-most, most];
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(-1, share));
}

function negative([x, y, z]: Vec): Vec {
  return [-x, -y, -z];
}
