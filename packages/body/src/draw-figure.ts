// Draws the plain body: fill, hair, shade and lines. No regions, no paint.
import { colour } from './colours.ts';
import { type Curve, flatten, join, line, mirror, pathData, reverse, smooth } from './curve.ts';
import { backLines, type FigureLines, frontLines } from './figure-lines.ts';
import { handOutline } from './hand-regions.ts';
import * as outline from './outline.ts';
import { type Point, short } from './point.ts';
import type { View } from './region-ids.ts';
import type { Make } from './svg.ts';

const linesOf: Readonly<Record<'back' | 'front', FigureLines>> = { back: backLines, front: frontLines };

// The light comes from the left, so every right edge carries a rim of shade.
const rims = [
  join(
    outline.headSide,
    outline.neckSide,
    outline.shoulderSlope,
    outline.shoulderRound,
    outline.upperArmOuter,
    outline.forearmOuter,
  ),
  mirror(join(outline.upperArmInner, outline.forearmInner)),
  join(outline.ribSide, outline.waistSide, outline.hipSide),
];
const rimWidth = 3;

const hairline = join(
  line([-37, outline.bodyTop], [37, outline.bodyTop]),
  smooth([37, outline.bodyTop], [31.5, 50.4], [22.5, 56.2], [10, 59.6], [0, 61.4]),
  smooth([0, 61.4], [-10, 59.6], [-22.5, 56.2], [-31.5, 50.4], [-37, outline.bodyTop]),
);
const spineGroove = smooth(
  [0, 108],
  [1.9, 116],
  [2.5, 160],
  [2.7, 240],
  [3.4, 300],
  [4.4, 334],
  [3.2, 342.6],
  [0, 346.6],
);

/** The body (or hand) below everything else: fill, hair, shade. */
export function drawGround<Node>(h: Make<Node>, view: View): Node {
  if (view !== 'back' && view !== 'front') return h('path', { d: handShape(view), fill: colour('body') });
  const shaded = [...rims.map(rimPath), ...linesOf[view].shaded.flatMap((shape) => bothSides(shape, true))];
  const groove = pathData(join(spineGroove, reverse(mirror(spineGroove))), true);
  return h(
    'g',
    {},
    h('path', { d: pathData(outline.silhouette, true), fill: colour('body') }),
    ...(view === 'back' ? [h('path', { d: pathData(hairline, true), fill: colour('hair') })] : []),
    h('path', { d: [...shaded, ...(view === 'back' ? [groove] : [])].join(''), fill: colour('shade') }),
  );
}

/** The lines inside the body: blades, spine, ribs, collarbones; `thin` below 1 keeps them fine when zoomed in. */
export function drawInnerLines<Node>(h: Make<Node>, view: View, thin = 1): Node {
  if (view !== 'back' && view !== 'front') return h('g', {});
  const { firm, soft } = linesOf[view];
  const stroke = {
    fill: 'none',
    stroke: colour('body-line'),
    'stroke-width': 1.2 * thin,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return h(
    'g',
    {},
    h('path', { ...stroke, d: soft.flatMap((curve) => bothSides(curve)).join(''), opacity: 0.42 }),
    h('path', { ...stroke, d: firm.flatMap((curve) => bothSides(curve)).join(''), opacity: 0.66 }),
    ...(view === 'back' ? [h('path', { d: spineMarks(), fill: colour('body-line'), opacity: 0.55 })] : []),
  );
}

/** The outline, drawn last so that paint never covers it. */
export function drawOutline<Node>(h: Make<Node>, view: View, thin = 1): Node {
  const d =
    view === 'back' || view === 'front'
      ? outline.outlineStrokes.flatMap((curve) => bothSides(curve)).join('')
      : pathData(handCurve(view));
  return h('path', {
    d,
    fill: 'none',
    stroke: colour('body-line'),
    'stroke-width': 2 * thin,
    'stroke-linejoin': 'round',
  });
}

/** The closed shape that paint is clipped to. */
export function clipShape(view: View): string {
  return view === 'back' || view === 'front' ? pathData(outline.silhouette, true) : handShape(view);
}

/** The outline of a hand, open at the wrist. */
export function handCurve(view: 'left-hand' | 'right-hand'): Curve {
  return view === 'left-hand' ? handOutline : mirror(handOutline);
}

function handShape(view: 'left-hand' | 'right-hand'): string {
  return pathData(handCurve(view), true);
}

function bothSides(curve: Curve, closed = false): string[] {
  return [pathData(curve, closed), pathData(mirror(curve), closed)];
}

/** A band along the inside of a right edge, thin where it begins and, inside the frame, where it ends. */
function rimPath(edge: Curve): string {
  const points = flatten(edge, 4);
  const inside = points.map(([x, y], i): Point => [x - rimWidth * Math.min(1, i / 12), y]);
  const pairs = [...points, ...inside.reverse()].map(([x, y]) => `${short(x)} ${short(y)}`);
  return `M${pairs.join('L')}Z`;
}

/** One rhombus for each spine bone from C7 (y 112, a little larger) down to the waist. */
function spineMarks(): string {
  return Array.from({ length: 19 }, (_, i) => {
    const [w, v] = i === 0 ? [2.9, 4.1] : [2.3, 3.4];
    return rhombus([0, 112 + 12.15 * i], w, v);
  }).join('');
}

/** A rhombus with half width `w` and half height `v`. */
export function rhombus([x, y]: Point, w: number, v: number): string {
  return `M${short(x)} ${short(y - v)}L${short(x + w)} ${short(y)}L${short(x)} ${short(y + v)}L${short(x - w)} ${short(y)}Z`;
}
