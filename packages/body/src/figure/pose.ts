// A pose as data: how each joint of the figure stands. Angles in degrees, places in figure units (44 to a head).
import type { Vec } from './vector.ts';

/** Forward, to the right, turned to the right; backward, left and turned left are negative. */
export type Bend = Vec;

/** Where a target is fixed: on the ground and walls (`world`), or on a part of the body, given in that part's own axes. */
export type Anchor = 'world' | 'head' | 'chest' | 'pelvis' | 'thigh-left' | 'thigh-right';

/** An arm by its angles, from the trunk. */
export interface TurnedArm {
  readonly mode: 'turn';
  /** From hanging (0) through level (90) to overhead (180). */
  readonly raise: number;
  /** In which plane it is raised: 0 forward, 90 to the side, 180 backward. */
  readonly plane: number;
  /** Turn of the upper arm about itself; positive brings the bent forearm inward. */
  readonly twist: number;
  /** Bend of the elbow; 0 is straight. */
  readonly elbow: number;
  /** Bend of the wrist towards the palm. */
  readonly wrist: number;
}

/** An arm whose wrist is held in a place. */
export interface ReachingArm {
  readonly mode: 'reach';
  readonly on: Anchor;
  readonly wrist: Vec;
  /** Where the elbow points. */
  readonly elbow: Vec;
  /** Where the fingers point; null: on along the forearm. */
  readonly fingers: Vec | null;
}

/** A leg by its angles, from the pelvis. */
export interface TurnedLeg {
  readonly mode: 'turn';
  /** Bend of the hip; negative stretches it back. */
  readonly flex: number;
  /** Spread to the side. */
  readonly out: number;
  /** Turn of the thigh about itself; positive turns the knee outward. */
  readonly twist: number;
  readonly knee: number;
  /** 0: foot at right angles to the shin; positive points the toes. */
  readonly ankle: number;
}

/** A leg whose ankle is held in a place. */
export interface ReachingLeg {
  readonly mode: 'reach';
  readonly on: Anchor;
  readonly ankle: Vec;
  /** Where the knee points. */
  readonly knee: Vec;
  /** Where the toes point. */
  readonly toes: Vec;
}

/** A limb on its way between two poses that hold it in different ways. */
export interface LimbBetween<Limb> {
  readonly mode: 'between';
  readonly from: Limb;
  readonly to: Limb;
  readonly share: number;
}

export type ArmPose = TurnedArm | ReachingArm | LimbBetween<TurnedArm | ReachingArm>;
export type LegPose = TurnedLeg | ReachingLeg | LimbBetween<TurnedLeg | ReachingLeg>;

/** Something on the left and on the right side of the person. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

/** Where the pelvis is: the middle between the hip joints, or, when kneeling, the knees and how far the thighs lean back. */
export type PelvisPlace =
  | { readonly by: 'hips'; readonly at: Vec }
  | { readonly by: 'knees'; readonly at: Vec; readonly thigh: number };

/** A whole pose. All bends of the spine are added to how the figure stands at rest. */
export interface Pose {
  readonly place: PelvisPlace;
  readonly pelvis: Bend;
  readonly lumbar: Bend;
  readonly lowerThorax: Bend;
  readonly upperThorax: Bend;
  readonly neck: Bend;
  readonly head: Bend;
  /** How far each shoulder is moved on the ribs: forward, up, outward. */
  readonly shoulders: Sides<Vec>;
  readonly arms: Sides<ArmPose>;
  readonly legs: Sides<LegPose>;
  /** How far each hand is closed: 0 open, 1 a fist. */
  readonly grip: Sides<number>;
  /** How full the chest is of breath, 0 to 1. */
  readonly breath: number;
}
