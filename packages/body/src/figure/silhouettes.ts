// Outlines of the whole figure and of its parts that move: flat shapes behind the drawing.
import { type Camera, project } from './camera.ts';
import { headShapes } from './draw-head.ts';
import { armhole, bareArm, bareFoot, sleeve, trouserLeg } from './draw-limbs.ts';
import { hips, shirt } from './draw-trunk.ts';
import { type Figure, type FigurePart, otherPart } from './figure.ts';
import { preparedOf } from './prepared.ts';
import { tube } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';

type Side = 'left' | 'right';

/** The shirt with the slopes from the neck to both shoulders. */
export function shirtWithShoulders(skeleton: Skeleton, camera: Camera): string {
  const { arms, chest } = skeleton;
  return shirt(skeleton, camera) + armhole(arms.left, chest, camera) + armhole(arms.right, chest, camera);
}

/** The outlines of the parts that move, to be set off from those that rest. */
export function movingOutline(figure: Figure, skeleton: Skeleton, mirrored: boolean): string {
  const { camera } = preparedOf(figure);
  const outlines: Readonly<Record<FigurePart, () => string>> = {
    'arm-left': () => armOutline(skeleton, 'left', camera),
    'arm-right': () => armOutline(skeleton, 'right', camera),
    'leg-left': () => bareFoot(skeleton.legs.left, camera) + trouserLeg(skeleton.legs.left, camera),
    'leg-right': () => bareFoot(skeleton.legs.right, camera) + trouserLeg(skeleton.legs.right, camera),
    trunk: () => shirtWithShoulders(skeleton, camera),
    head: () => headShapes(skeleton.head, camera).skull,
  };
  return figure.moving.map((part) => outlines[mirrored ? otherPart(part) : part]()).join('');
}

function armOutline({ arms, grip }: Skeleton, side: Side, camera: Camera): string {
  return bareArm(arms[side], grip[side], camera) + sleeve(arms[side], camera);
}

/** The whole figure as one flat outline, without supports: the shape of where it began. */
export function silhouetteOf(figure: Figure, skeleton: Skeleton): string {
  const { camera } = preparedOf(figure);
  const { skull } = headShapes(skeleton.head, camera);
  const neck = tube([
    [project(camera, skeleton.spine[7]!.at), 10],
    [project(camera, skeleton.head.at), 9],
  ]);
  const limbs = (['left', 'right'] as const).flatMap((side) => [
    bareArm(skeleton.arms[side], skeleton.grip[side], camera),
    sleeve(skeleton.arms[side], camera),
    bareFoot(skeleton.legs[side], camera),
    trouserLeg(skeleton.legs[side], camera),
  ]);
  return [shirtWithShoulders(skeleton, camera), hips(skeleton, camera), neck, skull, ...limbs].join('');
}
