// The same pose with left and right changed over.
import type { Anchor, ArmPose, LegPose, Pose, Sides } from './pose.ts';
import type { Vec } from './vector.ts';

/** The pose as in a mirror: what the left side did, the right side does. */
export function mirrorPose(pose: Pose): Pose {
  return {
    place: { ...pose.place, at: flip(pose.place.at) },
    pelvis: other(pose.pelvis),
    lumbar: other(pose.lumbar),
    lowerThorax: other(pose.lowerThorax),
    upperThorax: other(pose.upperThorax),
    neck: other(pose.neck),
    head: other(pose.head),
    shoulders: swap(pose.shoulders, (at) => at),
    arms: swap(pose.arms, mirrorArm),
    legs: swap(pose.legs, mirrorLeg),
    grip: swap(pose.grip, (closed) => closed),
    breath: pose.breath,
  };
}

/** A place or direction on the other side. */
export function flip([x, y, z]: Vec): Vec {
  return [x, y, -z];
}

/** A bend to the other side. */
function other([flex, side, turn]: Vec): Vec {
  return [flex, -side, -turn];
}

function swap<T>({ left, right }: Sides<T>, change: (one: T) => T): Sides<T> {
  return { left: change(right), right: change(left) };
}

/** An arm's pose as the other arm has it. */
export function mirrorArm<T extends ArmPose>(arm: T): T {
  if (arm.mode === 'turn') return arm;
  if (arm.mode === 'between') return { ...arm, from: mirrorArm(arm.from), to: mirrorArm(arm.to) };
  return {
    ...arm,
    on: otherAnchor(arm.on),
    wrist: flip(arm.wrist),
    elbow: flip(arm.elbow),
    fingers: arm.fingers === null ? null : flip(arm.fingers),
  };
}

/** A leg's pose as the other leg has it. */
export function mirrorLeg<T extends LegPose>(leg: T): T {
  if (leg.mode === 'turn') return leg;
  if (leg.mode === 'between') return { ...leg, from: mirrorLeg(leg.from), to: mirrorLeg(leg.to) };
  return {
    ...leg,
    on: otherAnchor(leg.on),
    ankle: flip(leg.ankle),
    knee: flip(leg.knee),
    toes: flip(leg.toes),
  };
}

function otherAnchor(anchor: Anchor): Anchor {
  if (anchor === 'thigh-left') return 'thigh-right';
  return anchor === 'thigh-right' ? 'thigh-left' : anchor;
}
