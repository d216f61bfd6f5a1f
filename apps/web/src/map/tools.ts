// What a tap or a stroke does with each tool.
import {
  addSpread,
  addStroke,
  areasOf,
  brushWidth,
  isShown,
  type Layer,
  type PainMap,
  type Point,
  type RegionId,
  rubOut,
  spreadAlong,
  toggleRegion,
  type View,
} from '@rhomboid/body';

export type Tool = Layer | 'spread' | 'rub';

/** The tools in the order in which they are offered. */
export const TOOLS: readonly Tool[] = ['pain', 'numb', 'tingle', 'spread', 'rub'];

/** A tool's effect: the new map, and the place whose strength is to be asked next. */
export interface Effect {
  readonly map: PainMap;
  readonly ask: RegionId | null;
}

/** A tap on a place. A place that already hurts is not cleared by a tap: the tap asks for its strength again. */
export function tapped(map: PainMap, tool: Exclude<Tool, 'spread'>, region: RegionId): Effect {
  if (tool === 'rub') return { map: cleared(map, region), ask: null };
  if (tool === 'pain' && isShown(map, region, 'pain')) return { map, ask: region };
  return { map: toggleRegion(map, region, tool), ask: tool === 'pain' ? region : null };
}

/** A line that was drawn, in units of the view; `scale` is 1 for the whole view and less when zoomed in. */
export function drawn(map: PainMap, tool: Tool, view: View, points: readonly Point[], scale: number): Effect {
  const width = brushWidth * scale;
  if (tool === 'rub') return { map: rubOut(map, view, points, width), ask: null };
  if (tool === 'spread') {
    const arrow = spreadAlong(view, points);
    return { map: arrow === undefined ? map : addSpread(map, arrow), ask: null };
  }
  const next = addStroke(map, { layer: tool, view, points, width });
  const added = next === map ? undefined : next.strokes.at(-1);
  return { map: next, ask: tool === 'pain' ? (added?.covers[0] ?? null) : null };
}

/** The map without anything in this place. */
export function cleared(map: PainMap, region: RegionId): PainMap {
  return areasOf(map)
    .filter((area) => area.region === region)
    .reduce((left, area) => toggleRegion(left, region, area.layer), map);
}

/** The strength given to the pain in a place; null when none was given yet. */
export function strengthAt(map: PainMap, region: RegionId): number | null {
  return areasOf(map).find((area) => area.region === region && area.layer === 'pain')?.intensity ?? null;
}
