// Arms and legs of a pose ──► their joints.
import type { Anchor, ArmPose, LegPose, ReachingArm, ReachingLeg, TurnedArm, TurnedLeg } from './pose.ts';
import { girdle, lengths } from './proportions.ts';
import { reach } from './reach.ts';
import type { Limb, SpineJoint } from './skeleton.ts';
import { type Axes, across, add, cross, dot, minus, place, slerp, towards, unit, type Vec } from './vector.ts';

/** The parts that targets can be fixed to. */
export type Frames = Readonly<Partial<Record<Anchor, SpineJoint>>>;

/** -1 on the left, 1 on the right. */
type Sign = -1 | 1;

/** An arm, from where its shoulder rests. Above the shoulder's height the blade turns up and lifts the joint with it. */
export function solveArm(arm: ArmPose, shift: Vec, sign: Sign, chest: SpineJoint, frames: Frames): Limb {
  if (arm.mode === 'between') {
    const a = solveArm(arm.from, shift, sign, chest, frames);
    return between(a, solveArm(arm.to, shift, sign, chest, frames), arm.share, lengths.upperArm, lengths.forearm);
  }
  const rest = place(chest.at, chest.axes, [shift[0], shift[1], sign * (girdle.out + shift[2])]);
  const first = armFrom(arm, rest, sign, chest.axes, frames);
  const overhead = Math.max(0, dot(unit(minus(first.middle, rest)), chest.axes.up) + 0.2) / 1.2;
  const lifted = add(add(rest, chest.axes.up, 8 * overhead), chest.axes.right, -sign * 4 * overhead);
  return armFrom(arm, lifted, sign, chest.axes, frames);
}

function armFrom(arm: TurnedArm | ReachingArm, root: Vec, sign: Sign, chest: Axes, frames: Frames): Limb {
  if (arm.mode === 'turn') return turnedArm(arm, root, sign, chest);
  const { at, axes } = frames[arm.on]!;
  const target = place(at, axes, arm.wrist);
  const pole = inAxes(axes, arm.elbow);
  const { middle, end, missing } = reach(root, target, lengths.upperArm, lengths.forearm, pole);
  const fingers = arm.fingers === null ? minus(end, middle) : inAxes(axes, arm.fingers);
  const bend = across(minus(end, middle), unit(minus(middle, root)), chest.forward);
  return { root, middle, end, tip: add(end, unit(fingers), lengths.hand), bend, missing };
}

function turnedArm(arm: TurnedArm, root: Vec, sign: Sign, { forward, up, right }: Axes): Limb {
  const outward = towards(forward, times(right, sign), arm.plane);
  const down = times(up, -1);
  const upper = towards(down, outward, arm.raise);
  const raising = towards(outward, up, arm.raise);
  const bend = towards(raising, times(cross(upper, raising), -sign), arm.twist);
  const lower = towards(upper, bend, arm.elbow);
  const hand = towards(upper, bend, arm.elbow + arm.wrist);
  const middle = add(root, upper, lengths.upperArm);
  const end = add(middle, lower, lengths.forearm);
  return { root, middle, end, tip: add(end, hand, lengths.hand), bend, missing: 0 };
}

/** A leg, from its hip joint. */
export function solveLeg(leg: LegPose, root: Vec, sign: Sign, frames: Frames): Limb {
  if (leg.mode === 'between') {
    const a = solveLeg(leg.from, root, sign, frames);
    return between(a, solveLeg(leg.to, root, sign, frames), leg.share, lengths.thigh, lengths.shin);
  }
  return leg.mode === 'turn' ? turnedLeg(leg, root, sign, frames.pelvis!.axes) : reachingLeg(leg, root, frames);
}

function turnedLeg(leg: TurnedLeg, root: Vec, sign: Sign, { forward, up, right }: Axes): Limb {
  const outward = times(right, sign);
  const straight = towards(times(up, -1), forward, leg.flex);
  const thigh = towards(straight, outward, leg.out);
  const front = towards(forward, up, leg.flex);
  const bend = towards(front, towards(outward, straight, -leg.out), leg.twist);
  const shin = towards(thigh, times(bend, -1), leg.knee);
  const shinFront = towards(bend, thigh, leg.knee);
  const middle = add(root, thigh, lengths.thigh);
  const end = add(middle, shin, lengths.shin);
  return { root, middle, end, tip: add(end, towards(shinFront, shin, leg.ankle), lengths.foot), bend, missing: 0 };
}

function reachingLeg(leg: ReachingLeg, root: Vec, frames: Frames): Limb {
  const { at, axes } = frames[leg.on]!;
  const pole = inAxes(axes, leg.knee);
  const { middle, end, missing } = reach(root, place(at, axes, leg.ankle), lengths.thigh, lengths.shin, pole);
  const bend = kneecap(unit(minus(middle, root)), unit(minus(end, middle)), pole);
  return { root, middle, end, tip: add(end, unit(inAxes(axes, leg.toes)), lengths.foot), bend, missing };
}

/** Where the kneecap looks: away from the bent shin; only a straight leg has to be told by its pole. */
function kneecap(thigh: Vec, shin: Vec, pole: Vec): Vec {
  const bent = add(shin, thigh, -dot(shin, thigh));
  return across(add(times(bent, -1), across(pole, thigh, pole), 0.08), thigh, pole);
}

/** Each bone on the arc from where `a` has it to where `b` has it. */
function between(a: Limb, b: Limb, t: number, upper: number, lower: number): Limb {
  const along = (from: keyof Limb & ('root' | 'middle' | 'end'), to: 'middle' | 'end' | 'tip'): Vec =>
    slerp(unit(minus(a[to], a[from])), unit(minus(b[to], b[from])), t);
  const root = add(a.root, minus(b.root, a.root), t);
  const thigh = along('root', 'middle');
  const middle = add(root, thigh, upper);
  const end = add(middle, along('middle', 'end'), lower);
  const tipLength = Math.hypot(...minus(a.tip, a.end));
  return {
    root,
    middle,
    end,
    tip: add(end, along('end', 'tip'), tipLength),
    bend: across(slerp(a.bend, b.bend, t), thigh, a.bend),
    missing: 0,
  };
}

function times(a: Vec, factor: number): Vec {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

function inAxes(axes: Axes, direction: Vec): Vec {
  return place([0, 0, 0], axes, direction);
}
