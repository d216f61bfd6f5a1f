// From where the figure is seen, and how space becomes the plane of the picture.
import type { Point } from '../point.ts';
import { dot, type Vec } from './vector.ts';

/** From where the figure is seen, in degrees. `yaw` 0: from its right side; 90: from the front; -90: from behind. `pitch` 90: from above. */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

/** The picture's own directions in space. */
export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  readonly viewer: Vec;
}

export function cameraOf({ yaw, pitch }: View): Camera {
  const y = (yaw * Math.PI) / 180;
  const p = (pitch * Math.PI) / 180;
  const [cy, sy, cp, sp] = [Math.cos(y), Math.sin(y), Math.cos(p), Math.sin(p)];
  return { right: [cy, 0, -sy], up: [-sy * sp, cp, -cy * sp], viewer: [sy * cp, sp, cy * cp] };
}

/** A place in the picture: x to the right, y downward. */
export function project({ right, up }: Camera, at: Vec): Point {
  return [dot(at, right), -dot(at, up)];
}

/** How near a place is to the viewer; greater is nearer. */
export function nearness({ viewer }: Camera, at: Vec): number {
  return dot(at, viewer);
}

/** Whether a surface with this outward direction faces the viewer: 1 fully, 0 edge-on, below 0 away. */
export function facing({ viewer }: Camera, outward: Vec): number {
  return dot(outward, viewer);
}
