// The mark of Rhomboid: two shoulder blades and the rhombus between them. Never turned, boxed in a circle, or shadowed.
import { colour } from './colours.ts';
import type { Attributes, Make } from './svg.ts';

// On the grid of 64: corners rounded, gap 2.
const blade =
  'M10.6 11.3Q4.6 11.3 4.7 16.4C5 32 10 41.5 16.3 50.2Q18 52.3 19.6 51.4Q20.6 50.6 20.7 48.6C21.3 38 21.9 29 23.4 18.6Q23.8 16.4 21.8 15.2Q16.6 11.4 10.6 11.3Z';
const rhombus = 'M32 15.6L39.4 33.9L32 52L24.6 33.9Z';
// Below 28 px: heavier, closer to the edge of the grid, with a gap that stays a whole pixel.
const smallBlade =
  'M8 7.5Q2 7 2 13C2.2 31 7 43 14 54Q15.6 56.4 17.4 55.6Q18.8 54.8 19 52C19.6 39 20 29 21.4 17Q21.7 14 19 12.2Q14 8 8 7.5Z';
const smallRhombus = 'M32 13L40.4 33.5L32 54.5L23.6 33.5Z';

/** How to draw the mark. */
export interface LogoOptions {
  /** Width and height in px; from 20. */
  readonly size: number;
  /** Colour of the blades; the action colour unless told. */
  readonly blades?: string;
  /** Colour of the rhombus; that of strong pain unless told. */
  readonly centre?: string;
  /** Attributes for the `svg` element; unless it carries a name, the mark is hidden from screen readers. */
  readonly attributes?: Attributes;
}

/** Draws the mark. Under 28 px it uses a sturdier drawing. */
export function logo<Node>(
  h: Make<Node>,
  { size, blades = colour('action'), centre = colour('p3'), attributes = { 'aria-hidden': 'true' } }: LogoOptions,
): Node {
  const small = size < 28;
  const d = small ? smallBlade : blade;
  return h(
    'svg',
    { class: 'logo', viewBox: '0 0 64 64', width: size, height: size, ...attributes },
    h('path', { d, fill: blades }),
    h('path', { d, fill: blades, transform: 'matrix(-1 0 0 1 64 0)' }),
    h('path', {
      d: small ? smallRhombus : rhombus,
      fill: centre,
      stroke: centre,
      'stroke-width': small ? 1 : 1.4,
      'stroke-linejoin': 'round',
    }),
  );
}
