// The picture of the start page: an upper back with the rhombus between the shoulder blades.
import { colour } from './colours.ts';
import { drawGround, drawInnerLines, drawOutline } from './draw-figure.ts';
import type { Attributes, Make } from './svg.ts';

/** Draws the upper back from neck to lower ribs, 300 x 184 units. Purely decorative: hide it from screen readers. */
export function upperBackHero<Node>(h: Make<Node>, attributes: Attributes = {}): Node {
  return h(
    'svg',
    { class: 'upper-back-hero', viewBox: '-150 62 300 184', 'aria-hidden': 'true', ...attributes },
    drawGround(h, 'back'),
    drawInnerLines(h, 'back'),
    drawOutline(h, 'back'),
    h('path', {
      d: 'M0 126L26.5 171.5L0 218L-26.5 171.5Z',
      fill: colour('p3'),
      stroke: colour('p3'),
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
  );
}
