// Which part of a drawing is shown: the whole view, or a part of it when zoomed in.
import { bodyBottom, bodyTop } from './outline.ts';
import type { Point } from './point.ts';
import type { Box } from './polygon.ts';
import type { View } from './region-ids.ts';

const bodyFrame: Box = { x: -150, y: bodyTop, width: 300, height: bodyBottom - bodyTop };
const handFrame: Box = { x: -150, y: 16, width: 300, height: 360 };

/** The whole of a view, 300 units wide. */
export function frameOf(view: View): Box {
  return view === 'back' || view === 'front' ? bodyFrame : handFrame;
}

/** The part of a view shown at a zoom (1 = whole, 4 = a quarter of the width) around `focus`, never beyond the view. */
export function zoomedFrame(view: View, zoom: number, focus: Point): Box {
  const whole = frameOf(view);
  const width = whole.width / zoom;
  const height = whole.height / zoom;
  const clamp = (middle: number, from: number, size: number, part: number): number =>
    Math.min(from + size - part, Math.max(from, middle - part / 2));
  return {
    x: clamp(focus[0], whole.x, whole.width, width),
    y: clamp(focus[1], whole.y, whole.height, height),
    width,
    height,
  };
}
