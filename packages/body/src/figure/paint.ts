// One painted outline of a figure.
import { type FigureColour, tint } from './figure-colours.ts';

/** One outline with its paint. `outline` is drawn under the fill, so that joined shapes share one contour. */
export interface Layer {
  readonly id: string;
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
}

/** Half of it is hidden under the fill. */
const outlineWidth = 4;

/** A filled outline with its contour. */
export function paint(id: string, d: string, fill: FigureColour): Layer {
  return { id, d, fill: tint(fill), stroke: tint('fig-outline'), width: outlineWidth, opacity: 1 };
}

/** A filled outline without contour. */
export function patch(id: string, d: string, fill: FigureColour): Layer {
  return { ...paint(id, d, fill), stroke: 'none' };
}

/** A line. */
export function stroke(id: string, d: string, width: number, opacity = 1, colour: FigureColour = 'fig-outline'): Layer {
  return { id, d, fill: 'none', stroke: tint(colour), width, opacity };
}
