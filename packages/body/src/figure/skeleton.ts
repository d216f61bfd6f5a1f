// Where every joint of the figure is: what a pose comes to.
import type { Sides } from './pose.ts';
import type { Axes, Vec } from './vector.ts';

/** A bone of the spine: where it begins, and its axes; it runs upward along them. */
export interface SpineJoint {
  readonly at: Vec;
  readonly axes: Axes;
}

/** An arm or a leg: three joints, the tip of hand or foot, and where elbow or knee bends to. */
export interface Limb {
  readonly root: Vec;
  readonly middle: Vec;
  readonly end: Vec;
  readonly tip: Vec;
  /** At right angles to the upper bone: the way the lower bone goes (arm), or the kneecap looks (leg). */
  readonly bend: Vec;
  /** How far a target was out of reach; 0 when the limb holds it. */
  readonly missing: number;
}

export interface Skeleton {
  /** Hips, then the foot of each bone up to the second bone of the neck, then the head's joint. */
  readonly spine: readonly SpineJoint[];
  readonly head: SpineJoint;
  /** The ribs under the shoulder blades. */
  readonly chest: SpineJoint;
  readonly arms: Sides<Limb>;
  readonly legs: Sides<Limb>;
  readonly grip: Sides<number>;
  readonly breath: number;
}
