// The body as balls: enough of them to see what it touches.
import type { Skeleton } from './skeleton.ts';
import { add, lerp, minus, place, unit, type Vec } from './vector.ts';

/** A ball of the body. */
export interface Flesh {
  readonly what: string;
  readonly at: Vec;
  readonly radius: number;
}

/** The body as balls: head, trunk at six heights (its back and its front), arms and legs. */
export function fleshOf({ head, spine, arms, legs }: Skeleton): readonly Flesh[] {
  const trunk = [0, 1, 2, 3, 4, 5, 6].flatMap((bone): Flesh[] => {
    const { at, axes } = spine[bone]!;
    return [-4, 4].map((forward) => ({ what: 'trunk', at: place(at, axes, [forward, 4, 0]), radius: 11 }));
  });
  const limbs = (['left', 'right'] as const).flatMap((side): Flesh[] => {
    const arm = arms[side];
    const leg = legs[side];
    const toes = unit(minus(leg.tip, leg.end));
    return [
      { what: `${side} upper arm`, at: lerp(arm.root, arm.middle, 0.6), radius: 9 },
      { what: `${side} elbow`, at: arm.middle, radius: 8 },
      { what: `${side} forearm`, at: lerp(arm.middle, arm.end, 0.5), radius: 7 },
      { what: `${side} wrist`, at: arm.end, radius: 5 },
      { what: `${side} fingers`, at: lerp(arm.end, arm.tip, 0.8), radius: 3.5 },
      { what: `${side} thigh`, at: lerp(leg.root, leg.middle, 0.5), radius: 15 },
      { what: `${side} knee`, at: leg.middle, radius: 13 },
      { what: `${side} shin`, at: lerp(leg.middle, leg.end, 0.5), radius: 11 },
      { what: `${side} ankle`, at: leg.end, radius: 7 },
      { what: `${side} toes`, at: add(leg.end, toes, 23), radius: 3 },
    ];
  });
  return [
    { what: 'head', at: place(head.at, head.axes, [0.5, 16, 0]), radius: 15 },
    { what: 'face', at: place(head.at, head.axes, [12, 0, 0]), radius: 7 },
    ...trunk,
    ...limbs,
  ];
}
