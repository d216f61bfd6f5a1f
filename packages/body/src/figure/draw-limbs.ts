// Arms and legs: tapered tubes through their joints, with the swell of muscle, hand and foot.
import { type Camera, project } from './camera.ts';
import { ankleHeight } from './proportions.ts';
import { type Ball, tube } from './shapes.ts';
import type { Limb, SpineJoint } from './skeleton.ts';
import { across, add, lerp, minus, unit, type Vec } from './vector.ts';

/** The sleeve, from the shoulder to above the elbow. */
export function sleeve({ root, middle }: Limb, camera: Camera): string {
  return tube(balls(camera, [root, 12], [lerp(root, middle, 0.45), 11.2], [lerp(root, middle, 0.74), 10.6]));
}

/** The cloth from the shoulder joint to the foot of the neck: part of the shirt's outline. */
export function armhole({ root }: Limb, chest: SpineJoint, camera: Camera): string {
  const inward = lerp(root, add(chest.at, chest.axes.up, 6), 0.66);
  return tube(balls(camera, [root, 11.8], [inward, 11.5]));
}

/** The cloth just inside the shoulder joint: laid over the sleeve, it lets the sleeve grow out of the shirt. */
export function seam({ root }: Limb, chest: SpineJoint, camera: Camera): string {
  const inward = lerp(root, add(chest.at, chest.axes.up, -4), 0.42);
  return tube(balls(camera, [root, 11.8], [inward, 11.5]));
}

/** The bare arm: from under the sleeve over the elbow to the fingers, and the thumb. */
export function bareArm(arm: Limb, grip: number, camera: Camera): string {
  const { root, middle, end, tip } = arm;
  const swell = add(lerp(middle, end, 0.28), arm.bend, 0.6);
  const along = unit(minus(tip, end));
  const thumbSide = across(minus(middle, end), along, arm.bend);
  const [knuckles, fingers, fingertips] = [12 - 2 * grip, 18 - 7 * grip, 25 - 13 * grip];
  return (
    tube(
      balls(
        camera,
        [lerp(root, middle, 0.6), 9],
        [middle, 8.2],
        [swell, 7.9],
        [lerp(middle, end, 0.75), 6.2],
        [end, 5.3],
      ),
    ) +
    tube(
      balls(
        camera,
        [end, 5.3],
        [add(end, along, knuckles), 6.2 + grip],
        [add(end, along, fingers), 5 + 2 * grip],
        [add(end, along, fingertips), 3.2 + 3 * grip],
      ),
    ) +
    tube(
      balls(
        camera,
        [add(end, along, 5), 4],
        [add(add(end, along, 12 - 2 * grip), bentTo(arm, thumbSide), 7 - 3 * grip), 2.7],
      ),
    )
  );
}

/** The thumb lies on the side to which the elbow bends, in the palm's plane. */
function bentTo({ bend, middle, end, tip }: Limb, otherwise: Vec): Vec {
  const along = unit(minus(tip, end));
  const sideways = across(bend, along, otherwise);
  const upward = across(minus(middle, end), along, sideways);
  return unit(add(sideways, upward, 0.4));
}

/** The trouser leg, from the hip joint to above the ankle. */
export function trouserLeg(leg: Limb, camera: Camera): string {
  const { root, middle, end, bend } = leg;
  const shin = unit(minus(end, middle));
  const back = across(bend, shin, bend);
  return tube(
    balls(
      camera,
      [root, 18.2],
      [add(lerp(root, middle, 0.4), bend, 1.2), 16.4],
      [lerp(root, middle, 0.8), 13.8],
      [middle, 13],
      [add(lerp(middle, end, 0.3), back, -2), 12.4],
      [add(lerp(middle, end, 0.6), back, -0.8), 10.8],
      [lerp(middle, end, 0.9), 9.4],
    ),
  );
}

/** The cloth from the hips to the thigh: laid over both where they are seen from the front, it lets them be one. */
export function seat({ root, middle }: Limb, camera: Camera): string {
  return tube(balls(camera, [root, 15.5], [lerp(root, middle, 0.32), 13.5]));
}

/** The bare foot with its ankle. */
export function bareFoot(leg: Limb, camera: Camera): string {
  const { middle, end, tip, bend } = leg;
  const toes = unit(minus(tip, end));
  const instep = across(add(unit(minus(middle, end)), bend, 0.9), toes, bend);
  const at = (forward: number, down: number): Vec => add(add(end, toes, forward), instep, -down);
  const sole = ankleHeight;
  return (
    tube(balls(camera, [lerp(middle, end, 0.8), 7.6], [end, 7], [at(-4.5, sole - 5.6), 5.6])) +
    tube(balls(camera, [at(-4.5, sole - 5.6), 5.6], [at(16, sole - 4.4), 4.4], [at(25, sole - 3.2), 3.2])) +
    tube(balls(camera, [end, 7], [at(16, sole - 4.4), 4.4]))
  );
}

function balls(camera: Camera, ...chain: readonly (readonly [at: Vec, radius: number])[]): readonly Ball[] {
  return chain.map(([at, radius]) => [project(camera, at), radius]);
}
