// The pain map as a value: what a person tapped, painted and drew. Plain JSON, immutable; the caller keeps the history.
import type { Point } from './point.ts';
import { type Quality, qualitiesIn } from './qualities.ts';
import type { RegionId, View } from './region-ids.ts';

/** What is felt in a place: pain, numbness, or pins and needles. */
export type Layer = 'pain' | 'numb' | 'tingle';

/** The layers in the order in which they are offered. */
export const layers: readonly Layer[] = ['pain', 'numb', 'tingle'];

/** What is felt: the same for a region and for a stroke. */
export interface Feeling {
  readonly layer: Layer;
  /** Strength 0 to 10; absent when the person has not said it. */
  readonly intensity?: number;
  /** Words for a pain (burning, stabbing …); absent or empty when the person has chosen none. */
  readonly qualities?: readonly Quality[];
}

/** A feeling in a whole region. */
export interface Area extends Feeling {
  readonly region: RegionId;
}

/** A painted brush stroke. */
export interface Stroke extends Feeling {
  readonly view: View;
  /** The way of the brush, in units of the view. */
  readonly points: readonly Point[];
  /** Width of the brush in units of the view; 18 is usual. */
  readonly width: number;
  /** Regions that the stroke covers, fixed when it was painted, so that old maps keep their meaning when the drawing changes. */
  readonly covers: readonly RegionId[];
}

/** Pain that travels. `path` is empty when it was chosen from a list. */
export interface Spread {
  readonly from: RegionId;
  readonly to: RegionId;
  /** The way of the arrow in units of the view that holds `from`. */
  readonly path: readonly Point[];
}

/** Everything that a person showed. */
export interface PainMap {
  /** Regions tapped or chosen from the list; at most one entry for a region and layer. */
  readonly areas: readonly Area[];
  readonly strokes: readonly Stroke[];
  readonly spread: readonly Spread[];
}

/** A map on which nothing is shown. */
export const emptyMap: PainMap = { areas: [], strokes: [], spread: [] };

/** Whether nothing is shown. */
export function isEmpty(map: PainMap): boolean {
  return map.areas.length === 0 && map.strokes.length === 0 && map.spread.length === 0;
}

/**
 * Every region with a feeling, tapped or painted, once for each layer: tapped ones first, each with the highest strength
 * and all words given to it. This is what lists, findings, read-back and heat maps go by.
 */
export function areasOf(map: PainMap): readonly Area[] {
  const merged = new Map<string, Area>();
  const painted = map.strokes.flatMap(({ covers, view, points, width, ...feeling }) =>
    covers.map((region): Area => ({ region, ...feeling })),
  );
  for (const area of [...map.areas, ...painted]) {
    const key = `${area.layer} ${area.region}`;
    merged.set(key, together(merged.get(key), area));
  }
  return [...merged.values()];
}

/** Whether a region carries a feeling of this layer, tapped or painted. */
export function isShown(map: PainMap, region: RegionId, layer: Layer): boolean {
  return areasOf(map).some((area) => area.region === region && area.layer === layer);
}

function together(known: Area | undefined, next: Area): Area {
  if (known === undefined) return next;
  const qualities = qualitiesIn([...(known.qualities ?? []), ...(next.qualities ?? [])]);
  const stronger = (next.intensity ?? -1) > (known.intensity ?? -1) ? next : known;
  return { ...stronger, ...(qualities.length === 0 ? {} : { qualities }) };
}
