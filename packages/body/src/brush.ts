// What a brush covers: samples along its way, and the regions under enough of them.
import type { Point } from './point.ts';
import { area, boxOf, segmentDistance } from './polygon.ts';
import type { RegionId, View } from './region-ids.ts';
import { type Region, regionsOf, regionUnder } from './regions.ts';

/** Usual width of the brush, in units of the view. */
export const brushWidth = 18;

// A region counts when the brush lies on it for a quarter of its way, or covers a third of the region itself.
const shareOfStroke = 0.25;
const shareOfRegion = 1 / 3;

// Painted surface is counted in spots on a grid with this spacing.
const spacing = 3;

/**
 * The regions that a stroke covers: a quarter of the painted surface lies in the region, or a third of the region is
 * painted. A stroke inside the body that reaches neither share anywhere covers the region under most of it.
 */
export function coveredBy(view: View, points: readonly Point[], width: number): RegionId[] {
  const spots = paintedSpots(points, width);
  const counts = new Map<Region, number>();
  for (const spot of spots) {
    const region = regionUnder(view, spot);
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const inside = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const enough = [...counts].filter(
    ([region, count]) => count >= inside * shareOfStroke || count >= surfaceOf(region) * shareOfRegion,
  );
  const most = [...counts].reduce<[Region, number] | undefined>(
    (a, b) => (a === undefined || b[1] > a[1] ? b : a),
    undefined,
  );
  const chosen = enough.length > 0 ? enough : most === undefined ? [] : [most];
  const ids = new Set(chosen.map(([region]) => region.id));
  return regionsOf(view).flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/** Whether any point of `path` comes nearer than `reach` to `point`. */
export function touches(path: readonly Point[], point: Point, reach: number): boolean {
  return path.some((to, i) => segmentDistance(point, path[Math.max(0, i - 1)]!, to) <= reach);
}

/**
 * A drawn way with fewer points: those that a straight line would miss by no more than `tolerance` are dropped
 * (Ramer, Douglas and Peucker), coordinates are rounded to a tenth.
 */
export function simplify(points: readonly Point[], tolerance = 0.7): Point[] {
  const rounded = points.map(([x, y]): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  return rounded.length < 3 ? rounded : [rounded[0]!, ...kept(rounded, tolerance)];
}

/** The points that matter after the first one. */
function kept(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  let farthest = 0;
  let away = tolerance;
  for (let i = 1; i < points.length - 1; i += 1) {
    const off = segmentDistance(points[i]!, first, last);
    if (off > away) [farthest, away] = [i, off];
  }
  if (farthest === 0) return [last];
  return [...kept(points.slice(0, farthest + 1), tolerance), ...kept(points.slice(farthest), tolerance)];
}

function paintedSpots(points: readonly Point[], width: number): Point[] {
  const box = boxOf(points);
  const reach = width / 2;
  const spots: Point[] = [];
  for (let x = Math.ceil((box.x - reach) / spacing) * spacing; x <= box.x + box.width + reach; x += spacing) {
    for (let y = Math.ceil((box.y - reach) / spacing) * spacing; y <= box.y + box.height + reach; y += spacing) {
      if (touches(points, [x, y], reach)) spots.push([x, y]);
    }
  }
  return spots;
}

function surfaceOf(region: Region): number {
  return Math.abs(area(region.polygon)) / (spacing * spacing);
}
