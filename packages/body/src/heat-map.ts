// A map that fills regions by a number, for averages over days: First, Average, Now.
import { drawMap, type MapOptions } from './draw-map.ts';
import type { Area } from './pain-map.ts';
import type { RegionId } from './region-ids.ts';
import type { Make } from './svg.ts';

/** What to draw; the map comes from the values. */
export type HeatMapOptions = Omit<MapOptions, 'map'>;

/**
 * Fills each region by its value (0 to 10, fractions allowed) in the three steps of the pain map; values that round to 0
 * stay empty. Insets and badges are shown only when asked for.
 */
export function heatMap<Node>(h: Make<Node>, values: ReadonlyMap<RegionId, number>, options: HeatMapOptions): Node {
  const areas = [...values].flatMap(([region, value]): Area[] =>
    Math.round(value) < 1 ? [] : [{ region, layer: 'pain', intensity: Math.min(10, value) }],
  );
  return drawMap(h, {
    badges: false,
    insets: false,
    regionLines: false,
    ...options,
    map: { areas, strokes: [], spread: [] },
  });
}
