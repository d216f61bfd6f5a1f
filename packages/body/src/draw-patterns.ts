// The fills that carry meaning without colour: three strengths of pain, numbness, pins and needles.

import { bandOf } from './band.ts';
import { colour } from './colours.ts';
import type { Layer } from './pain-map.ts';
import type { Attributes, Make } from './svg.ts';

/** The fill for a feeling: `url(#prefix-p3)`. Pain without a strength is drawn as medium, pain of strength 0 as mild. */
export function fillOf(prefix: string, layer: Layer, intensity: number | undefined): string {
  if (layer !== 'pain') return `url(#${prefix}-${layer})`;
  const band = intensity === undefined ? 'medium' : bandOf(intensity);
  return `url(#${prefix}-${band === 'strong' ? 'p3' : band === 'medium' ? 'p2' : 'p1'})`;
}

/** The pattern definitions, with ids that begin with `prefix`. */
export function drawPatterns<Node>(h: Make<Node>, prefix: string): Node[] {
  const pattern = (name: string, width: number, height: number, turn: number, ...marks: readonly Node[]): Node =>
    h(
      'pattern',
      {
        id: `${prefix}-${name}`,
        width,
        height,
        patternUnits: 'userSpaceOnUse',
        ...(turn === 0 ? {} : { patternTransform: `rotate(${turn})` }),
      },
      ...marks,
    );
  const ground = (name: 'p1' | 'p2' | 'p3', width: number, height: number): Node =>
    h('rect', { width, height, fill: colour(name) });
  const stripe = (d: string, more: Attributes): Node => h('path', { d, fill: 'none', ...more });
  const dot = (cx: number, cy: number, r: number, fill: string): Node => h('circle', { cx, cy, r, fill });
  return [
    pattern(
      'p1',
      8.4,
      8.4,
      0,
      ground('p1', 8.4, 8.4),
      h('g', { opacity: 0.65 }, dot(2.1, 2.1, 0.85, colour('p3')), dot(6.3, 6.3, 0.85, colour('p3'))),
    ),
    pattern(
      'p2',
      4.6,
      4.6,
      45,
      ground('p2', 4.6, 4.6),
      stripe('M0 2.3H4.6', { stroke: colour('p3'), 'stroke-width': 1, opacity: 0.75 }),
    ),
    pattern(
      'p3',
      4.4,
      4.4,
      45,
      ground('p3', 4.4, 4.4),
      stripe('M0 2.2H4.4M2.2 0V4.4', { stroke: colour('p1'), 'stroke-width': 0.7, opacity: 0.5 }),
    ),
    pattern('numb', 5.5, 5.5, 0, stripe('M0 2.75H5.5', { stroke: colour('sens'), 'stroke-width': 1.9 })),
    pattern('tingle', 5, 5, 0, dot(2.5, 2.5, 1, colour('sens'))),
  ];
}
