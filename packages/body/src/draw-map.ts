// Draws the pain map of one view: body, regions, paint, arrows, numbers and labels, in that order.

import { backHalf } from './back-regions.ts';
import { colour } from './colours.ts';
import { mirror, pathData } from './curve.ts';
import { type Badge, badgesOf, drawBadges } from './draw-badges.ts';
import { clipShape, drawGround, drawInnerLines, drawOutline } from './draw-figure.ts';
import { drawInsets, insetBoxes } from './draw-insets.ts';
import { drawAreas, drawStrokes } from './draw-paint.ts';
import { drawPatterns } from './draw-patterns.ts';
import { drawSpread } from './draw-spread.ts';
import { frameOf } from './frames.ts';
import { frontHalf } from './front-regions.ts';
import { handEdges } from './hand-regions.ts';
import type { PainMap } from './pain-map.ts';
import { short } from './point.ts';
import type { Box } from './polygon.ts';
import type { View } from './region-ids.ts';
import { type Region, regionsOf } from './regions.ts';
import type { Attributes, Make } from './svg.ts';
import type { MapWords } from './words.ts';
import { english } from './words-en.ts';

/** How a host makes parts of the drawing react. Each gives attributes (class, role, handlers) for one element. */
export interface MapInteraction {
  /** For the transparent shape over each region. */
  readonly region?: (region: Region) => Attributes;
  /** For each number badge. */
  readonly badge?: (badge: Badge) => Attributes;
  /** For each small hand; a tap should open the view of that hand. */
  readonly inset?: (hand: 'left-hand' | 'right-hand') => Attributes;
}

/** What to draw. */
export interface MapOptions {
  readonly view: View;
  readonly map: PainMap;
  /** Begins every id in the drawing; must differ between drawings on one page. */
  readonly idPrefix: string;
  /** The part to show; the whole view unless told. */
  readonly frame?: Box;
  /** Dashed edges between regions; shown unless false. */
  readonly regionLines?: boolean;
  /** Number badges beside painful areas; shown unless false. */
  readonly badges?: boolean;
  /** `Left`, `Right`, `seen from behind`; shown unless false. */
  readonly labels?: boolean;
  /** The small hands beside back and front; shown unless false or zoomed in. */
  readonly insets?: boolean;
  /** With it, regions get shapes that can be tapped; without, the drawing is a picture. */
  readonly interaction?: MapInteraction;
  /** Attributes for the `svg` element, such as `role`, `aria-label` or `class`. */
  readonly attributes?: Attributes;
  readonly words?: MapWords;
}

/** Draws the map. Colours are custom properties (see `ColourName`); nothing needs a style attribute. */
export function drawMap<Node>(h: Make<Node>, options: MapOptions): Node {
  const { view, map, idPrefix: prefix, words = english } = options;
  const frame = options.frame ?? frameOf(view);
  const scale = frame.width / frameOf(view).width;
  const insetsShown = options.insets !== false && scale >= 1 && (view === 'back' || view === 'front');
  const thin = Math.sqrt(scale);
  const clip = { 'clip-path': `url(#${prefix}-clip)` };
  return h(
    'svg',
    {
      class: 'pain-map',
      viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`,
      'font-family': fontFamily,
      ...options.attributes,
    },
    h(
      'defs',
      {},
      ...drawPatterns(h, prefix),
      h('clipPath', { id: `${prefix}-clip` }, h('path', { d: clipShape(view) })),
    ),
    drawGround(h, view),
    drawInnerLines(h, view, thin),
    ...(options.regionLines === false ? [] : [drawRegionLines(h, view, thin)]),
    h('g', clip, ...drawAreas(h, view, map.areas, prefix), ...drawStrokes(h, view, map, prefix)),
    drawOutline(h, view, thin),
    ...(options.interaction === undefined ? [] : drawTargets(h, view, options.interaction)),
    ...drawSpread(h, view, map.spread),
    ...(insetsShown ? insets(h, options, words) : []),
    ...(options.badges === false
      ? []
      : drawBadges(
          h,
          badgesOf(view, map, frame, scale, insetsShown ? insetBoxes : []),
          scale,
          options.interaction?.badge ?? nothing,
        )),
    ...(options.labels === false ? [] : drawLabels(h, view, frame, scale, words)),
  );
}

const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

function nothing(): Attributes {
  return {};
}

function drawRegionLines<Node>(h: Make<Node>, view: View, thin: number): Node {
  const hand = view === 'right-hand' ? handEdges.map(mirror) : handEdges;
  const half = view === 'back' ? backHalf.edges : view === 'front' ? frontHalf.edges : undefined;
  const edges = half === undefined ? hand : [...half, ...half.map(mirror)];
  const d = edges.map((edge) => pathData(edge)).join('');
  return h('path', {
    class: 'map-edges',
    d,
    fill: 'none',
    stroke: colour('body-line'),
    'stroke-width': 0.9 * thin,
    'stroke-dasharray': `${short(3 * thin)} ${short(2.4 * thin)}`,
    opacity: 0.6,
  });
}

function drawTargets<Node>(h: Make<Node>, view: View, { region: attributes = nothing }: MapInteraction): Node[] {
  return regionsOf(view).map((region) =>
    h('path', {
      class: 'map-region',
      'data-region': region.id,
      d: region.path,
      fill: 'transparent',
      ...attributes(region),
    }),
  );
}

function insets<Node>(
  h: Make<Node>,
  { view, map, idPrefix: prefix, interaction }: MapOptions,
  words: MapWords,
): Node[] {
  if (view !== 'back' && view !== 'front') return [];
  return drawInsets(h, { view, map, prefix, words, attributes: interaction?.inset ?? nothing });
}

/** From behind the person's left is on the viewer's left, from the front on the viewer's right. */
function drawLabels<Node>(h: Make<Node>, view: View, frame: Box, scale: number, { labels }: MapWords): Node[] {
  const text = (content: string, line: 0 | 1, end: boolean): Node =>
    h(
      'text',
      {
        x: end ? frame.x + frame.width - 8 * scale : frame.x + 8 * scale,
        y: frame.y + (line === 0 ? 16 : 29.5) * scale,
        'text-anchor': end ? 'end' : 'start',
        'font-size': (line === 0 ? 13 : 11.5) * scale,
        ...(line === 0 ? { 'font-weight': 700 } : {}),
        fill: colour(line === 0 ? 'ink' : 'ink2'),
        stroke: colour('sunk'),
        'stroke-width': 3 * scale,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      content,
    );
  switch (view) {
    case 'back':
      return [text(labels.left, 0, false), text(labels.back, 1, false), text(labels.right, 0, true)];
    case 'front':
      return [text(labels.right, 0, false), text(labels.front, 1, false), text(labels.left, 0, true)];
    case 'left-hand':
      return [text(labels.leftHand, 0, false)];
    case 'right-hand':
      return [text(labels.rightHand, 0, false)];
  }
}
