// Supports as painted outlines.
import type { Camera } from './camera.ts';
import { supportShapes } from './draw-supports.ts';
import { type FigureColour, tint } from './figure-colours.ts';
import { type Layer, paint, stroke } from './paint.ts';
import type { Skeleton } from './skeleton.ts';
import type { Solid, Tone } from './supports.ts';

/** For each tone what is lit, and what is in the shade. */
const tones: Readonly<Record<Exclude<Tone, 'water'>, readonly [FigureColour, FigureColour]>> = {
  wood: ['fig-wood', 'fig-wood-far'],
  mat: ['fig-mat', 'fig-mat-far'],
  cloth: ['fig-cloth', 'fig-cloth-far'],
  kit: ['fig-kit', 'fig-kit-far'],
  wall: ['fig-wall', 'fig-wall'],
  metal: ['fig-floor', 'fig-outline'],
};

/** A support's outlines; water has none, it is laid over the picture. */
export function supportLayers(id: string, solid: Solid, skeleton: Skeleton, camera: Camera): readonly Layer[] {
  if (solid.tone === 'water') return [];
  const [lit, shaded] = tones[solid.tone];
  const quiet = solid.tone === 'mat';
  return supportShapes(solid, skeleton, camera).flatMap((shape, i): readonly Layer[] => {
    if (shape.line > 0)
      return [stroke(`${id}-${i}-line`, shape.d, shape.line + 3), stroke(`${id}-${i}`, shape.d, shape.line, 1, lit)];
    const filled = paint(`${id}-${i}`, shape.d, shape.shaded ? shaded : lit);
    if (solid.tone === 'wall') return [{ ...filled, stroke: tint('fig-floor'), width: 3 }];
    return [quiet ? { ...filled, stroke: tint(shape.shaded ? shaded : lit), width: 1 } : { ...filled, width: 3 }];
  });
}
