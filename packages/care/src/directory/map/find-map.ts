// A small map without tiles: you in the middle, rings of distance, places as numbered dots, north and a scale bar.
import type { Make } from '@rhomboid/body';
import { kmOffset, type Position } from '../position.ts';
import { spreadDots } from './spread-dots.ts';

/** A place on the map; `number` is that in the list. */
export interface MapPlace extends Position {
  readonly number: number;
  /** Only its postcode is known: drawn with a broken edge. */
  readonly rough: boolean;
}

export interface FindMapWords {
  readonly you: string;
  readonly north: string;
  readonly km: (km: number) => string;
}

/** Units of the drawing; it is as high as wide. */
const MAP_SIZE = 340;
const MIDDLE = MAP_SIZE / 2;
const EDGE = 22;
const DOT = 12;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Kilometres from one ring to the next, so that two to five of them reach the farthest place. */
export function ringStep(farthestKm: number): number {
  return STEPS.find((step) => farthestKm / step <= 4) ?? 10_000;
}

/** Draws the map. Its colours come from the classes `find-ring`, `find-dot`, `find-you`. */
export function drawFindMap<Node>(
  make: Make<Node>,
  you: Position,
  places: readonly MapPlace[],
  words: FindMapWords,
): Node {
  const offsets = places.map((place) => ({ place, ...kmOffset(you, place) }));
  const farthest = Math.max(0.2, ...offsets.map(({ north, east }) => Math.hypot(north, east)));
  const step = ringStep(farthest);
  const rings = Math.max(1, Math.ceil(farthest / step));
  const perKm = (MIDDLE - EDGE) / (rings * step);
  // You stand in the middle, and no dot covers you.
  const points = offsets.map(({ north, east }) => ({ x: MIDDLE + east * perKm, y: MIDDLE - north * perKm }));
  const [, ...dots] = spreadDots([{ x: MIDDLE, y: MIDDLE }, ...points], 2 * DOT, MAP_SIZE);
  return make(
    'svg',
    { viewBox: `0 0 ${MAP_SIZE} ${MAP_SIZE + 34}`, class: 'find-map', 'aria-hidden': 'true', focusable: 'false' },
    ...Array.from({ length: rings }, (_, i) => ring(make, (i + 1) * step * perKm, words.km((i + 1) * step))),
    ...dots.flatMap(({ x, y, fromX, fromY }) =>
      Math.hypot(x - fromX, y - fromY) > DOT
        ? [make('path', { class: 'find-lead', d: `M${round(fromX)} ${round(fromY)}L${round(x)} ${round(y)}` })]
        : [],
    ),
    make('path', { class: 'find-you', d: `M${MIDDLE} ${MIDDLE - 13}l7 13l-7 13l-7 -13z` }),
    ...dots.map(({ x, y }, i) => dot(make, x, y, places[i]!)),
    northArrow(make, words.north),
    scaleBar(make, step, perKm, words.km(step)),
  );
}

function ring<Node>(make: Make<Node>, radius: number, text: string): Node {
  return make(
    'g',
    { class: 'find-ring' },
    make('circle', { cx: MIDDLE, cy: MIDDLE, r: round(radius) }),
    make('text', { x: MIDDLE, y: round(MIDDLE + radius - 4), 'text-anchor': 'middle' }, text),
  );
}

function dot<Node>(make: Make<Node>, x: number, y: number, { number, rough }: MapPlace): Node {
  return make(
    'g',
    { class: rough ? 'find-dot rough' : 'find-dot' },
    make('circle', { cx: round(x), cy: round(y), r: DOT }),
    make('text', { x: round(x), y: round(y + 4.5), 'text-anchor': 'middle' }, String(number)),
  );
}

function northArrow<Node>(make: Make<Node>, text: string): Node {
  return make(
    'g',
    { class: 'find-north' },
    make('path', { d: 'M20 8l6 18l-6 -4l-6 4z' }),
    make('text', { x: 20, y: 42, 'text-anchor': 'middle' }, text),
  );
}

function scaleBar<Node>(make: Make<Node>, step: number, perKm: number, text: string): Node {
  const length = round(step * perKm);
  const [left, y] = [12, MAP_SIZE + 16];
  return make(
    'g',
    { class: 'find-scale' },
    make('path', { d: `M${left} ${y - 5}v10M${left} ${y}h${length}M${round(left + length)} ${y - 5}v10` }),
    make('text', { x: round(left + length + 8), y: y + 5 }, text),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
