// Draws what is felt: filled regions and brush strokes, clipped to the body.
import { colour } from './colours.ts';
import { pathData, smooth } from './curve.ts';
import { fillOf } from './draw-patterns.ts';
import type { Area, Layer, PainMap, Stroke } from './pain-map.ts';
import type { View } from './region-ids.ts';
import { regionOf } from './regions.ts';
import type { Attributes, Make } from './svg.ts';

const edgeWidth = 1.4;

/** The tapped regions of a view, pain first, so that changed feeling lies on top. */
export function drawAreas<Node>(h: Make<Node>, view: View, areas: readonly Area[], prefix: string): Node[] {
  return painFirst(areas).flatMap(({ region: id, layer, intensity }) => {
    const region = regionOf(id);
    if (region === undefined || region.view !== view) return [];
    return [
      h('path', {
        class: `map-area map-${layer}`,
        d: region.path,
        fill: fillOf(prefix, layer, intensity),
        stroke: edgeOf(layer),
        'stroke-width': edgeWidth,
        'stroke-linejoin': 'round',
      }),
    ];
  });
}

/** The brush strokes of a view. Strokes of the same look flow into one shape. */
export function drawStrokes<Node>(h: Make<Node>, view: View, map: PainMap, prefix: string): Node[] {
  const here = painFirst(map.strokes.filter((stroke) => stroke.view === view));
  const groups = new Map<string, Stroke[]>();
  for (const stroke of here) {
    const fill = fillOf(prefix, stroke.layer, stroke.intensity);
    groups.set(fill, [...(groups.get(fill) ?? []), stroke]);
  }
  return [...groups].map(([fill, strokes]) => {
    const brush = (stroke: Stroke, less: number, paint: string): Node =>
      h('path', brushAttributes(stroke, less, paint));
    const pain = strokes[0]!.layer === 'pain';
    return h(
      'g',
      { class: `map-stroke map-${strokes[0]!.layer}` },
      ...(pain ? strokes.map((stroke) => brush(stroke, 0, colour('p3'))) : []),
      ...strokes.map((stroke) => brush(stroke, pain ? 2 * edgeWidth : 0, fill)),
    );
  });
}

function brushAttributes(stroke: Stroke, less: number, paint: string): Attributes {
  const [x, y] = stroke.points[0]!;
  const d = stroke.points.length === 1 ? `M${x} ${y}h0.01` : pathData(smooth(...stroke.points));
  return {
    d,
    fill: 'none',
    stroke: paint,
    'stroke-width': stroke.width - less,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
}

function edgeOf(layer: Layer): string {
  return colour(layer === 'pain' ? 'p3' : 'sens');
}

function painFirst<Felt extends { readonly layer: Layer }>(felt: readonly Felt[]): Felt[] {
  return [...felt.filter(({ layer }) => layer === 'pain'), ...felt.filter(({ layer }) => layer !== 'pain')];
}
