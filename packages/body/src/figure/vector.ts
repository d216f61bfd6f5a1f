// Places and directions in space, and the three axes of a body part.

/** A place or direction: `[x, y, z]`, x to where the figure faces at the start, y up, z to its right. Unit: 44 to a head. */
export type Vec = readonly [x: number, y: number, z: number];

/** The axes of a body part: forward, up along it, and to the person's right. They are at right angles and of length 1. */
export interface Axes {
  readonly forward: Vec;
  readonly up: Vec;
  readonly right: Vec;
}

export const worldAxes: Axes = { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

export function add(a: Vec, b: Vec, times = 1): Vec {
  return [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];
}

export function minus(a: Vec, b: Vec): Vec {
  return add(a, b, -1);
}

export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function lengthOf(a: Vec): number {
  return Math.hypot(a[0], a[1], a[2]);
}

/** The same direction with length 1; a zero vector becomes `otherwise`. */
export function unit(a: Vec, otherwise: Vec = [0, 1, 0]): Vec {
  const length = lengthOf(a);
  return length < 1e-9 ? otherwise : [a[0] / length, a[1] / length, a[2] / length];
}

export function lerp(a: Vec, b: Vec, t: number): Vec {
  return add(a, minus(b, a), t);
}

/** `a` turned towards `b` (at right angles to it, both of length 1) by an angle in degrees. */
export function towards(a: Vec, b: Vec, degrees: number): Vec {
  const angle = (degrees * Math.PI) / 180;
  return add(add([0, 0, 0], a, Math.cos(angle)), b, Math.sin(angle));
}

/** The part of `a` at right angles to `along` (of length 1), with length 1. */
export function across(a: Vec, along: Vec, otherwise: Vec): Vec {
  const rest = add(a, along, -dot(a, along));
  return lengthOf(rest) < 1e-6 ? otherwise : unit(rest);
}

/** The angle between two directions, in degrees. */
export function angleBetween(a: Vec, b: Vec): number {
  return (Math.atan2(lengthOf(cross(a, b)), dot(a, b)) * 180) / Math.PI;
}

/** From direction `a` to direction `b` along the shorter arc, both of length 1. */
export function slerp(a: Vec, b: Vec, t: number): Vec {
  const angle = angleBetween(a, b);
  if (angle < 1e-6) return b;
  return towards(a, across(b, a, [0, 0, 1]), angle * t);
}

/** Axes bent forward, then to the right, then turned to the right, in degrees. */
export function bent({ forward, up, right }: Axes, [flex, side, turn]: Vec): Axes {
  const up1 = towards(up, forward, flex);
  const forward1 = towards(forward, up, -flex);
  const up2 = towards(up1, right, side);
  const right2 = towards(right, up1, -side);
  return {
    forward: towards(forward1, right2, turn),
    up: up2,
    right: towards(right2, forward1, -turn),
  };
}

/** A place given in a part's own axes, in the world. */
export function place(at: Vec, { forward, up, right }: Axes, [f, u, r]: Vec): Vec {
  return add(add(add(at, forward, f), up, u), right, r);
}
