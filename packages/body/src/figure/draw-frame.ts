// Draws one moment of a figure.
import type { Point } from '../point.ts';
import type { Attributes, Make } from '../svg.ts';
import { arrowShape, pushOf } from './arrow.ts';
import { backdropOf } from './backdrop.ts';
import { placeOn } from './body-place.ts';
import { project } from './camera.ts';
import type { Figure, FigureArrow } from './figure.ts';
import { tint } from './figure-colours.ts';
import { layersOf } from './layers.ts';
import type { Layer } from './paint.ts';
import { preparedOf } from './prepared.ts';
import { lines, polygon } from './shapes.ts';
import { movingOutlines } from './silhouettes.ts';
import { type Stage, stageOf } from './stage.ts';
import type { Frame } from './timeline.ts';

export interface FigureOptions {
  /** A flat shape of where the movement began, behind the figure. On unless false. */
  readonly ghost?: boolean;
  /** A rim round the parts that move. On unless false. */
  readonly highlight?: boolean;
  /** Arrows of the motion and the mark of where to move from. On unless false. */
  readonly arrows?: boolean;
  /** What a screen reader says; the figure's own words unless given. Empty: the picture is decoration. */
  readonly label?: string;
  readonly class?: string;
}

/** The figure as an `svg` element. Its size is up to the host; it keeps the shape of its frame. */
export function drawFigure<Node>(h: Make<Node>, frame: Frame, options: FigureOptions = {}): Node {
  const { x, y, width, height } = stageOf(frame.figure);
  const label = options.label ?? frame.figure.describe;
  return h(
    'svg',
    {
      viewBox: `${x} ${y} ${width} ${height}`,
      ...(label === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
      class: options.class,
    },
    ...pictureNodes(h, frame, options),
  );
}

/** What is inside the figure's frame, turned over for the other side. */
export function pictureNodes<Node>(h: Make<Node>, frame: Frame, options: FigureOptions = {}): readonly Node[] {
  const nodes = figureNodes(h, frame, options);
  return frame.flipped ? [h('g', { transform: turnedOver(frame.figure) }, ...nodes)] : nodes;
}

/** The transform that turns a figure's picture over within its frame. */
export function turnedOver(figure: Figure): string {
  const { x, width } = stageOf(figure);
  return `translate(${2 * x + width} 0) scale(-1 1)`;
}

/** What is inside the figure's frame, from far to near, not turned over. */
export function figureNodes<Node>(h: Make<Node>, frame: Frame, options: FigureOptions = {}): readonly Node[] {
  const { figure } = frame;
  const stage = stageOf(figure);
  const ghost = options.ghost === false ? '' : backdropOf(figure, frame.mirrored).ghost;
  const { behind, body } = layersOf(figure, frame.skeleton, frame.mirrored);
  return [
    ...groundNodes(h, figure, stage),
    ...behind.map((layer) => h('path', layerAttributes(layer))),
    ...(ghost === '' ? [] : [h('path', { d: ghost, fill: tint('fig-ghost') })]),
    ...haloNodes(h, frame, options),
    ...body.map((layer) => h('path', layerAttributes(layer))),
    ...waterNodes(h, figure, stage),
    ...(options.arrows === false ? [] : [...markNodes(h, frame), ...arrowNodes(h, frame)]),
  ];
}

/** A layer as the attributes of its path. */
export function layerAttributes({ d, fill, stroke, width, opacity }: Layer): Attributes {
  return {
    d,
    fill,
    stroke: stroke === 'none' ? undefined : stroke,
    'stroke-width': stroke === 'none' ? undefined : width,
    'stroke-linejoin': stroke === 'none' ? undefined : 'round',
    'stroke-linecap': fill === 'none' ? 'round' : undefined,
    'paint-order': fill === 'none' || stroke === 'none' ? undefined : 'stroke',
    opacity: opacity === 1 ? undefined : opacity,
  };
}

/** The floor, where it is seen from the side. */
function groundNodes<Node>(h: Make<Node>, { view, supports }: Figure, { x, width }: Stage): readonly Node[] {
  if (view.pitch > 2 || supports.some(({ kind }) => kind === 'water')) return [];
  const d = lines([
    [x + 4, 1],
    [x + width - 4, 1],
  ]);
  return [h('path', { d, stroke: tint('fig-floor'), 'stroke-width': 2, 'stroke-linecap': 'round' })];
}

/** A flat rim round the parts that move. */
function haloNodes<Node>(
  h: Make<Node>,
  { figure, skeleton, mirrored }: Frame,
  options: FigureOptions,
): readonly Node[] {
  if (options.highlight === false || figure.moving.length === 0) return [];
  const colour = tint('fig-moving');
  const rim = { fill: colour, stroke: colour, 'stroke-width': 12, 'stroke-linejoin': 'round' };
  return movingOutlines(figure, skeleton, mirrored).map((d) => h('path', { d, ...rim }));
}

/** Water lies over what is under it. */
function waterNodes<Node>(h: Make<Node>, { supports }: Figure, { x, width, y, height }: Stage): readonly Node[] {
  return supports.flatMap((support) => {
    if (support.kind !== 'water') return [];
    const top = -support.level;
    return [
      h('rect', { x, y: top, width, height: y + height - top, fill: tint('fig-water'), opacity: 0.55 }),
      h('path', {
        d: lines([
          [x, top],
          [x + width, top],
        ]),
        stroke: tint('fig-top'),
        'stroke-width': 2,
      }),
    ];
  });
}

function markNodes<Node>(h: Make<Node>, { figure, skeleton }: Frame): readonly Node[] {
  if (figure.mark === null) return [];
  const [x, y] = project(preparedOf(figure).camera, placeOn(skeleton, figure.mark));
  const d = polygon([
    [x, y - 9],
    [x + 6.5, y],
    [x, y + 9],
    [x - 6.5, y],
  ]);
  return [h('path', { d, fill: '#fff', stroke: tint('fig-outline'), 'stroke-width': 2, 'stroke-linejoin': 'round' })];
}

function arrowNodes<Node>(h: Make<Node>, frame: Frame): readonly Node[] {
  return frame.figure.arrows.map((arrow) => {
    const { shaft, head } = arrowShape(wayFor(arrow, frame));
    return h('path', {
      d: shaft + head,
      fill: 'none',
      stroke: tint('fig-arrow'),
      'stroke-width': 4.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      opacity: shownAt(arrow, frame) ? undefined : 0,
    });
  });
}

function wayFor(arrow: FigureArrow, { figure, skeleton, mirrored }: Frame): readonly Point[] {
  if ('push' in arrow) return pushOf(figure, arrow, skeleton, mirrored);
  return backdropOf(figure, mirrored).ways.get(arrow)!;
}

/** An arrow is seen while the figure moves to where it points, and holds there; a push, in its own keys. */
function shownAt(arrow: FigureArrow, { figure, key }: Frame): boolean {
  if (!('push' in arrow)) return key.id === arrow.to;
  return arrow.during.length === 0 ? key !== figure.keys[0] : arrow.during.includes(key.id);
}
