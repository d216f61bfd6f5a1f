// A pose ──► the joints of the skeleton. Bones keep their lengths whatever the pose says.
import { thighJoint } from './body-place.ts';
import type { Bend, Pose, Sides } from './pose.ts';
import { girdle, headRest, hipOut, lengths, spineBones } from './proportions.ts';
import type { Limb, Skeleton, SpineJoint } from './skeleton.ts';
import { type Frames, solveArm, solveLeg } from './solve-limbs.ts';
import { type Axes, add, bent, place, type Vec, worldAxes } from './vector.ts';

/** Solves a pose. */
export function solve(pose: Pose): Skeleton {
  const pelvis: SpineJoint = { at: hips(pose), axes: inTurn(worldAxes, pose.pelvis) };
  const spine = spineOf(pelvis, pose);
  const neckTop = spine.at(-1)!;
  const head: SpineJoint = { at: neckTop.at, axes: bent(neckTop.axes, plus(pose.head, [headRest, 0, 0])) };
  const ribs = spine[girdle.bone]!;
  const chest: SpineJoint = { at: place(ribs.at, ribs.axes, [girdle.forward, girdle.along, 0]), axes: ribs.axes };
  const legs: Sides<Limb> = {
    left: solveLeg(pose.legs.left, place(pelvis.at, pelvis.axes, [0, 0, -hipOut]), -1, {
      world: ground,
      head,
      chest,
      pelvis,
    }),
    right: solveLeg(pose.legs.right, place(pelvis.at, pelvis.axes, [0, 0, hipOut]), 1, {
      world: ground,
      head,
      chest,
      pelvis,
    }),
  };
  const frames: Frames = {
    world: ground,
    head,
    chest,
    pelvis,
    'thigh-left': thighJoint(legs.left),
    'thigh-right': thighJoint(legs.right),
  };
  const arm = (side: 'left' | 'right', sign: -1 | 1): Limb =>
    solveArm(pose.arms[side], pose.shoulders[side], sign, chest, frames);
  return {
    spine,
    head,
    chest,
    arms: { left: arm('left', -1), right: arm('right', 1) },
    legs,
    grip: pose.grip,
    breath: pose.breath,
  };
}

const ground: SpineJoint = { at: [0, 0, 0], axes: worldAxes };

/** The whole body is turned first, then tilted, then rolled, so that each reads as in a sentence. */
function inTurn(axes: Axes, [flex, side, turn]: Bend): Axes {
  return bent(bent(bent(axes, [0, 0, turn]), [flex, 0, 0]), [0, side, 0]);
}

function plus(a: Bend, b: Bend): Bend {
  return add(a, b);
}

/** Bones from the hips to the top of the neck: the foot of each, and then the joint of the head. */
function spineOf(pelvis: SpineJoint, pose: Pose): readonly SpineJoint[] {
  const joints: SpineJoint[] = [];
  let { at, axes } = pelvis;
  for (const { part, share, length, rest } of spineBones) {
    const own: Bend = part === 'pelvis' ? [0, 0, 0] : pose[part];
    axes = bent(axes, [own[0] * share + rest, own[1] * share, own[2] * share]);
    joints.push({ at, axes });
    at = add(at, axes.up, length);
  }
  joints.push({ at, axes });
  return joints;
}

/** The middle between the hip joints. When kneeling, it stands over the knees on thighs that lean back. */
function hips({ place: held }: Pose): Vec {
  if (held.by === 'hips') return held.at;
  const angle = (held.thigh * Math.PI) / 180;
  return add(held.at, [-Math.sin(angle), Math.cos(angle), 0], lengths.thigh);
}
