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

/** The outlines of the parts that move, to be set off from those that rest: each as it is drawn in the figure. */
export function movingOutlines(figure: Figure, skeleton: Skeleton, mirrored: boolean): readonly string[] {
  const { camera } = preparedOf(figure);
  const arm = (side: Side) => [
    bareArm(skeleton.arms[side], skeleton.grip[side], camera),
    sleeve(skeleton.arms[side], camera),
  ];
  const leg = (side: Side) => [bareFoot(skeleton.legs[side], camera), trouserLeg(skeleton.legs[side], camera)];
  const outlines: Readonly<Record<FigurePart, () => readonly string[]>> = {
    'arm-left': () => arm('left'),
    'arm-right': () => arm('right'),
    'leg-left': () => leg('left'),
    'leg-right': () => leg('right'),
    trunk: () => [shirtWithShoulders(skeleton, camera)],
    head: () => [headShapes(skeleton.head, camera).skull],
  };
  return figure.moving.flatMap((part) => outlines[mirrored ? otherPart(part) : part]());
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
