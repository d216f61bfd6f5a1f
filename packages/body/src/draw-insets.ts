// The two small hands beside the body, so that feeling in the fingers shows on the main drawing.
import { colour } from './colours.ts';
import { type Curve, mirror, pathData, scaled } from './curve.ts';
import { handCurve } from './draw-figure.ts';
import { fillOf } from './draw-patterns.ts';
import { handLoops } from './hand-regions.ts';
import { type Area, areasOf, type PainMap } from './pain-map.ts';
import type { Box } from './polygon.ts';
import { type PairedBase, placeOf } from './region-ids.ts';
import type { Attributes, Make } from './svg.ts';
import type { MapWords } from './words.ts';

type Hand = 'left-hand' | 'right-hand';

const size = 0.128;

/** The ground that the insets take, left and right of the neck. */
export const insetBoxes: readonly Box[] = [
  { x: -148, y: 72, width: 74, height: 52 },
  { x: 74, y: 72, width: 74, height: 52 },
];

/** What the insets need to know. */
export interface InsetOptions {
  readonly view: 'back' | 'front';
  readonly map: PainMap;
  readonly prefix: string;
  readonly words: MapWords;
  readonly attributes: (hand: Hand) => Attributes;
}

/** Draws both hands with their names, each on the side where the person is seen to have it. */
export function drawInsets<Node>(h: Make<Node>, options: InsetOptions): Node[] {
  const seenLeft: Hand = options.view === 'back' ? 'left-hand' : 'right-hand';
  return (['left-hand', 'right-hand'] as const).map((hand) => drawInset(h, hand, hand === seenLeft ? -1 : 1, options));
}

function drawInset<Node>(
  h: Make<Node>,
  hand: Hand,
  end: -1 | 1,
  { map, prefix, words, attributes }: InsetOptions,
): Node {
  const place = (curve: Curve): Curve => scaled(curve, size, [end * 127, 73]);
  const line = { fill: 'none', stroke: colour('body-line'), 'stroke-linejoin': 'round' };
  const [first, second] = (hand === 'left-hand' ? words.labels.leftHand : words.labels.rightHand).split(/ (.*)/);
  const label = (text: string, y: number): Node =>
    h(
      'text',
      { x: end * 105, y, 'text-anchor': end < 0 ? 'start' : 'end', 'font-size': 11.5, fill: colour('ink2') },
      text,
    );
  return h(
    'g',
    { class: 'map-inset', ...attributes(hand) },
    h('rect', { ...insetBoxes[end < 0 ? 0 : 1], fill: 'transparent' }),
    h('path', { d: pathData(place(handCurve(hand)), true), fill: colour('body') }),
    ...areasOf(map).flatMap((area) => drawFinger(h, hand, area, place, prefix)),
    h('path', { ...line, d: pathData(place(handCurve(hand)), true), 'stroke-width': 1.3 }),
    label(first ?? '', 96),
    ...(second === undefined ? [] : [label(second, 108.5)]),
  );
}

function drawFinger<Node>(
  h: Make<Node>,
  hand: Hand,
  { region, layer, intensity }: Area,
  place: (curve: Curve) => Curve,
  prefix: string,
): Node[] {
  const { view, base } = placeOf(region);
  const loop = handLoops[base as PairedBase];
  if (view !== hand || loop === undefined) return [];
  const shape = hand === 'left-hand' ? loop : mirror(loop);
  return [
    h('path', {
      d: pathData(place(shape), true),
      fill: fillOf(prefix, layer, intensity),
      stroke: colour(layer === 'pain' ? 'p3' : 'sens'),
      'stroke-width': 0.8,
    }),
  ];
}
