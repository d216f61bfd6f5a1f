// A frame as a row of painted outlines, from far to near. All frames of one side of a figure have the same layers in the same order.
import { type Camera, facing, project } from './camera.ts';
import { headShapes } from './draw-head.ts';
import { bareArm, bareFoot, seam, seat, sleeve, trouserLeg } from './draw-limbs.ts';
import { blades, hips } from './draw-trunk.ts';
import { type Figure, type FigurePart, otherPart } from './figure.ts';
import { type Layer, paint, patch, stroke } from './paint.ts';
import { preparedOf } from './prepared.ts';
import { tube } from './shapes.ts';
import { shirtWithShoulders } from './silhouettes.ts';
import type { Skeleton } from './skeleton.ts';
import { supportLayers } from './support-layers.ts';
import type { SupportLayer } from './supports.ts';
import { type Axes, add, place } from './vector.ts';

type Side = 'left' | 'right';

/** What is painted behind the body, and the body with what it leans on and holds. */
export interface Layers {
  readonly behind: readonly Layer[];
  readonly body: readonly Layer[];
}

/** All layers of the figure and what it leans on. */
export function layersOf(figure: Figure, skeleton: Skeleton, mirrored = false): Layers {
  const { camera, near, frontal, solids } = preparedOf(figure);
  const far: Side = near === 'left' ? 'right' : 'left';
  const supports = (layer: SupportLayer): readonly Layer[] =>
    solids.flatMap((solid, i) =>
      solid.layer === layer ? supportLayers(`${layer}-${i}`, solid, skeleton, camera) : [],
    );
  const placeOf = (part: FigurePart, side: Side): 'front' | 'behind' =>
    figure.order[mirrored ? otherPart(part) : part] ?? (side === near || frontal ? 'front' : 'behind');
  const arms = (where: 'front' | 'behind'): readonly Layer[] =>
    [far, near].flatMap((side) =>
      placeOf(`arm-${side}`, side) === where ? armLayers(side, skeleton, camera, side === far && !frontal, where) : [],
    );
  const legsBehind = [far, near].filter((side) => placeOf(`leg-${side}`, side) === 'behind');
  const legsFront = [far, near].filter((side) => placeOf(`leg-${side}`, side) === 'front');
  const body = [
    ...arms('behind'),
    ...legsBehind.flatMap((side) => legLayers(side, skeleton, camera, !frontal, figure.shoes)),
    ...supports('middle'),
    paint('shirt', shirtWithShoulders(skeleton, camera), 'fig-top'),
    ...bladeLayers(skeleton, camera),
    ...legsFront.map((side) =>
      paint(`foot-${side}`, bareFoot(skeleton.legs[side], camera), figure.shoes ? 'fig-hair' : 'fig-skin'),
    ),
    ...legsFront
      .slice(0, -1)
      .map((side) => paint(`leg-${side}`, trouserLeg(skeleton.legs[side], camera), 'fig-trousers')),
    paint(
      'hips',
      hips(skeleton, camera) +
        legsFront
          .slice(-1)
          .map((side) => trouserLeg(skeleton.legs[side], camera))
          .join(''),
      'fig-trousers',
    ),
    ...legsFront.slice(0, -1).map((side) => patch(`seat-${side}`, seat(skeleton.legs[side], camera), 'fig-trousers')),
    ...headLayers(skeleton, camera),
    ...arms('front'),
    ...supports('front'),
  ];
  return { behind: supports('back'), body };
}

function armLayers(
  side: Side,
  { arms, chest, grip }: Skeleton,
  camera: Camera,
  far: boolean,
  where: 'front' | 'behind',
): readonly Layer[] {
  const cloth = patch(`armhole-${side}`, seam(arms[side], chest, camera), far ? 'fig-top-far' : 'fig-top');
  return [
    paint(`arm-${side}`, bareArm(arms[side], grip[side], camera), far ? 'fig-skin-far' : 'fig-skin'),
    paint(`sleeve-${side}`, sleeve(arms[side], camera), far ? 'fig-top-far' : 'fig-top'),
    ...(where === 'front' ? [cloth] : []),
  ];
}

function legLayers(side: Side, { legs }: Skeleton, camera: Camera, far: boolean, shoes: boolean): readonly Layer[] {
  const bare = far ? 'fig-skin-far' : 'fig-skin';
  return [
    paint(`foot-${side}`, bareFoot(legs[side], camera), shoes ? 'fig-hair' : bare),
    paint(`leg-${side}`, trouserLeg(legs[side], camera), far ? 'fig-trousers-far' : 'fig-trousers'),
  ];
}

function headLayers(skeleton: Skeleton, camera: Camera): readonly Layer[] {
  const { skull, hair, face, nose, ears, lines } = headShapes(skeleton.head, camera);
  const bones = skeleton.spine;
  const { at, axes } = skeleton.head;
  // The collar stands higher at the nape than at the throat.
  const behind = ({ forward }: Axes): number => Math.max(0, -facing(camera, forward));
  const neck = tube([
    [project(camera, add(bones[7]!.at, bones[7]!.axes.up, 7 * behind(bones[7]!.axes) - 2)), 10],
    [project(camera, bones[8]!.at), 9],
    [project(camera, add(at, axes.up, 4)), 9],
  ]);
  // Laid over the skull's contour, it lets the nape run into the head.
  const nape = tube([
    [project(camera, add(bones[8]!.at, bones[8]!.axes.up, 3)), 8.2],
    [project(camera, place(at, axes, [-6, 6, 0])), 7 + 3 * behind(axes)],
  ]);
  return [
    paint('neck', neck, 'fig-skin'),
    paint('nose-line', nose, 'fig-skin'),
    paint('skull', skull, 'fig-skin'),
    patch('nape', nape, 'fig-skin'),
    patch('hair', hair, 'fig-hair'),
    patch('face', face, 'fig-skin'),
    patch('nose', nose, 'fig-skin'),
    stroke('face-lines', lines, 1.6),
    { ...paint('ear-left', ears[0], 'fig-skin'), width: 2.6 },
    { ...paint('ear-right', ears[1], 'fig-skin'), width: 2.6 },
  ];
}

function bladeLayers(skeleton: Skeleton, camera: Camera): readonly Layer[] {
  const [left, right] = blades(skeleton, camera);
  return [stroke('blade-left', left, 2, 0.7), stroke('blade-right', right, 2, 0.7)];
}
