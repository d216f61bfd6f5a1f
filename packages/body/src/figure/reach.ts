// Two bones to a target: where the joint between them comes to lie.
import { across, add, lengthOf, minus, unit, type Vec } from './vector.ts';

/** What two bones come to: the joint between them, their end, and how far the end is from the target. */
export interface Reached {
  readonly middle: Vec;
  readonly end: Vec;
  readonly missing: number;
}

/** Bends two bones of lengths `upper` and `lower` from `root` to `target`, the joint between them towards `pole`. */
export function reach(root: Vec, target: Vec, upper: number, lower: number, pole: Vec): Reached {
  const line = minus(target, root);
  const wanted = lengthOf(line);
  const along = unit(line, [0, -1, 0]);
  const distance = Math.min(Math.max(wanted, Math.abs(upper - lower) + 0.01), upper + lower - 0.01);
  const cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
  const sideways = across(pole, along, across([1, 0, 0], along, [0, 0, 1]));
  const middle = add(add(root, along, upper * cosine), sideways, upper * Math.sqrt(Math.max(0, 1 - cosine * cosine)));
  return { middle, end: add(root, along, distance), missing: Math.abs(wanted - distance) };
}
