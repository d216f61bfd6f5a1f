// The three steps of pain as fills for what is not a body: days of a calendar, legends. The same patterns as on the map.
import { bandOf } from './band.ts';
import { drawPatterns, fillOf } from './draw-patterns.ts';
import type { Attributes, Make } from './svg.ts';

/** A drawing of no size that holds the patterns of a page; `heatFill` refers to them by the same prefix. */
export function heatSteps<Node>(h: Make<Node>, idPrefix: string, attributes: Attributes = {}): Node {
  return h(
    'svg',
    { width: 0, height: 0, 'aria-hidden': 'true', ...attributes },
    h('defs', {}, ...drawPatterns(h, idPrefix)),
  );
}

/** The fill for a strength of 0 to 10, fractions allowed; null where it rounds to none. */
export function heatFill(idPrefix: string, value: number): string | null {
  return bandOf(value) === 'none' ? null : fillOf(idPrefix, 'pain', Math.min(10, value));
}
