// The measures of the figure: an adult of 7.3 heads. Unit: 44 to a head.

/** One bone of the spine: which part of a pose bends it, its share of that bend, its length, and how it rests (degrees forward). */
export interface SpineBone {
  readonly part: 'pelvis' | 'lumbar' | 'lowerThorax' | 'upperThorax' | 'neck';
  readonly share: number;
  readonly length: number;
  readonly rest: number;
}

// biome-ignore format: one bone a line
export const spineBones: readonly SpineBone[] = [
  { part: 'pelvis', share: 0, length: 14, rest: 0 },
  { part: 'lumbar', share: 0.5, length: 15, rest: -6 },
  { part: 'lumbar', share: 0.5, length: 15, rest: -5 },
  { part: 'lowerThorax', share: 0.5, length: 15, rest: 2 },
  { part: 'lowerThorax', share: 0.5, length: 15, rest: 4 },
  { part: 'upperThorax', share: 0.5, length: 15, rest: 6 },
  { part: 'upperThorax', share: 0.5, length: 15, rest: 8 },
  { part: 'neck', share: 0.5, length: 9, rest: 8 },
  { part: 'neck', share: 0.5, length: 9, rest: 2 },
];

/** How the head rests on the neck (degrees forward), so that the eyes look ahead. */
export const headRest = -14;

/** The bone that carries the shoulder blades, how far up it they lie, and where the shoulder joint is from there. */
export const girdle = { bone: 5, along: 13, forward: 0, out: 31 } as const;

/** Half the distance between the hip joints. */
export const hipOut = 13;

export const lengths = { upperArm: 60, forearm: 47, hand: 25, thigh: 79, shin: 80, foot: 27 } as const;

/** How high the ankle joint lies above the sole, and the middle of a hand or wrist above what it rests on. */
export const ankleHeight = 11;
