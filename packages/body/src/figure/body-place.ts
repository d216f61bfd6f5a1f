// Places that are fixed to the body: for arrows, marks, and what the hands hold.
import type { Anchor } from './pose.ts';
import type { Limb, Skeleton, SpineJoint } from './skeleton.ts';
import { across, cross, lerp, minus, place, unit, type Vec, worldAxes } from './vector.ts';

const sides = ['left', 'right'] as const;
const limbParts = ['hand', 'elbow', 'shoulder', 'knee', 'foot'] as const;
type LimbPart = `${(typeof limbParts)[number]}-${(typeof sides)[number]}`;

/** What a place can be fixed to. */
export type BodyPart = Exclude<Anchor, 'thigh-left' | 'thigh-right'> | LimbPart;

/** Every part that a place can be fixed to. */
export const bodyParts: readonly BodyPart[] = [
  'world',
  'head',
  'chest',
  'pelvis',
  ...limbParts.flatMap((part) => sides.map((side): LimbPart => `${part}-${side}`)),
];

/** A place on the body. On trunk and head `at` runs along that part's own axes; on limbs along those of the world. */
export interface BodyPlace {
  readonly on: BodyPart;
  readonly at: Vec;
}

/** Where the place is now. */
export function placeOn(skeleton: Skeleton, { on, at }: BodyPlace): Vec {
  const joint = jointOf(skeleton, on);
  return place(joint.at, joint.axes, at);
}

/** The axes that a place on this part is given in. */
export function jointOf(skeleton: Skeleton, on: BodyPart): SpineJoint {
  if (on === 'world') return { at: [0, 0, 0], axes: worldAxes };
  if (on === 'head') return skeleton.head;
  if (on === 'chest') return skeleton.chest;
  if (on === 'pelvis') return skeleton.spine[0]!;
  const [part, side] = on.split('-') as ['hand' | 'elbow' | 'shoulder' | 'knee' | 'foot', 'left' | 'right'];
  const arm = skeleton.arms[side];
  const leg = skeleton.legs[side];
  const at: Readonly<Record<typeof part, Vec>> = {
    hand: lerp(arm.end, arm.tip, 0.42),
    elbow: arm.middle,
    shoulder: arm.root,
    knee: leg.middle,
    foot: lerp(leg.end, leg.tip, 0.4),
  };
  return { at: at[part], axes: worldAxes };
}

/** The axes of a thigh as when standing: up runs from knee to hip, forward out of its front. */
export function thighJoint({ root, middle, bend }: Limb): SpineJoint {
  const up = unit(minus(root, middle));
  const forward = across(bend, up, [0, 1, 0]);
  return { at: root, axes: { forward, up, right: cross(forward, up) } };
}
