// A pose between two others.
import type { LimbBetween, PelvisPlace, Pose } from './pose.ts';
import { lerp, type Vec } from './vector.ts';

/** The pose at share `t` (0 to 1) of the way from `a` to `b`. Targets that both hold stay exactly where they are. */
export function blendPoses(a: Pose, b: Pose, t: number): Pose {
  if (t <= 0) return a;
  if (t >= 1) return b;
  return {
    place: blendPlaces(a.place, b.place, t),
    pelvis: lerp(a.pelvis, b.pelvis, t),
    lumbar: lerp(a.lumbar, b.lumbar, t),
    lowerThorax: lerp(a.lowerThorax, b.lowerThorax, t),
    upperThorax: lerp(a.upperThorax, b.upperThorax, t),
    neck: lerp(a.neck, b.neck, t),
    head: lerp(a.head, b.head, t),
    shoulders: {
      left: lerp(a.shoulders.left, b.shoulders.left, t),
      right: lerp(a.shoulders.right, b.shoulders.right, t),
    },
    arms: { left: blendLimbs(a.arms.left, b.arms.left, t), right: blendLimbs(a.arms.right, b.arms.right, t) },
    legs: { left: blendLimbs(a.legs.left, b.legs.left, t), right: blendLimbs(a.legs.right, b.legs.right, t) },
    grip: {
      left: a.grip.left + (b.grip.left - a.grip.left) * t,
      right: a.grip.right + (b.grip.right - a.grip.right) * t,
    },
    breath: a.breath + (b.breath - a.breath) * t,
  };
}

/** Half of a slow start and a slow end: 0 at 0, 1 at 1, without a jerk at either. */
export function eased(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

function blendPlaces(a: PelvisPlace, b: PelvisPlace, t: number): PelvisPlace {
  if (a.by === 'knees' && b.by === 'knees')
    return { by: 'knees', at: lerp(a.at, b.at, t), thigh: a.thigh + (b.thigh - a.thigh) * t };
  if (a.by === 'hips' && b.by === 'hips') return { by: 'hips', at: lerp(a.at, b.at, t) };
  throw new Error('A figure holds its pelvis by the hips in all keys, or by the knees in all.');
}

type Held = { readonly mode: 'turn' } | { readonly mode: 'reach'; readonly on: string };

/** Held alike (same mode, same anchor): number by number. Held differently: along the arcs between the two. */
function blendLimbs<T extends Held>(a: T | LimbBetween<T>, b: T | LimbBetween<T>, t: number): T | LimbBetween<T> {
  if (a.mode === 'between' || b.mode === 'between') throw new Error('Blend keys, not what lies between them.');
  const heldAlike = a.mode === b.mode && (a.mode !== 'reach' || b.mode !== 'reach' || a.on === b.on);
  if (!heldAlike) return { mode: 'between', from: a as T, to: b as T, share: t };
  const pairs = Object.entries(a).map(([name, value]: [string, unknown]) => [
    name,
    blendValues(value, (b as Record<string, unknown>)[name], t),
  ]);
  return Object.fromEntries(pairs) as T;
}

function blendValues(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * t;
  if (Array.isArray(a) && Array.isArray(b)) return lerp(a as unknown as Vec, b as unknown as Vec, t);
  return t < 0.5 ? a : b;
}
