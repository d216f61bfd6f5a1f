// Every change that a person can make to a map. Each takes a map and gives a new one; undo is going back to the old value.
import { coveredBy, simplify, touches } from './brush.ts';
import type { Feeling, Layer, PainMap, Spread, Stroke } from './pain-map.ts';
import { isShown } from './pain-map.ts';
import { mirrorPoint, type Point } from './point.ts';
import { contains } from './polygon.ts';
import { type Quality, qualitiesIn } from './qualities.ts';
import { regionAt } from './region-at.ts';
import { otherSide, otherView, placeOf, type RegionId, type View } from './region-ids.ts';
import { type Region, regionOf, regionUnder } from './regions.ts';

/** Shows a feeling in a whole region, or takes it away when it is there; strokes that cover the region go with it. */
export function toggleRegion(map: PainMap, region: RegionId, layer: Layer): PainMap {
  if (!isShown(map, region, layer)) return { ...map, areas: [...map.areas, { region, layer }] };
  return {
    ...map,
    areas: map.areas.filter((area) => !(area.region === region && area.layer === layer)),
    strokes: map.strokes.filter((stroke) => !(stroke.layer === layer && stroke.covers.includes(region))),
  };
}

/** Sets the strength (0 to 10) of a region that is shown: of its tapped area and of every stroke that covers it. */
export function setIntensity(map: PainMap, region: RegionId, layer: Layer, intensity: number): PainMap {
  assumeIntensity(intensity);
  return {
    ...map,
    areas: map.areas.map((area) => (area.region === region && area.layer === layer ? { ...area, intensity } : area)),
    strokes: map.strokes.map((stroke) =>
      stroke.layer === layer && stroke.covers.includes(region) ? { ...stroke, intensity } : stroke,
    ),
  };
}

/** Says a word of the pain in these regions, or takes it back: in tapped areas and in every stroke that covers one. */
export function setQuality(map: PainMap, regions: readonly RegionId[], quality: Quality, holds: boolean): PainMap {
  const say = <Felt extends Feeling>(felt: Felt, covers: readonly RegionId[]): Felt => {
    if (felt.layer !== 'pain' || !covers.some((region) => regions.includes(region))) return felt;
    const others = (felt.qualities ?? []).filter((other) => other !== quality);
    return { ...felt, qualities: qualitiesIn(holds ? [...others, quality] : others) };
  };
  return {
    ...map,
    areas: map.areas.map((area) => say(area, [area.region])),
    strokes: map.strokes.map((stroke) => say(stroke, stroke.covers)),
  };
}

/** A brush stroke to add: what {@link addStroke} needs besides the regions, which it finds itself. */
export type StrokeInput = Omit<Stroke, 'covers'>;

/** Adds a painted stroke, simplified; a stroke that covers nothing of the body changes nothing. */
export function addStroke(map: PainMap, input: StrokeInput): PainMap {
  if (input.points.length === 0) return map;
  if (input.intensity !== undefined) assumeIntensity(input.intensity);
  const covers = coveredBy(input.view, input.points, input.width);
  if (covers.length === 0) return map;
  return { ...map, strokes: [...map.strokes, { ...input, points: simplify(input.points), covers }] };
}

/** Rubs out along a way: cuts strokes, and takes away tapped areas and arrows that lie under it. */
export function rubOut(map: PainMap, view: View, points: readonly Point[], width: number): PainMap {
  const reach = width / 2;
  return {
    areas: map.areas.filter(({ region }) => !isRubbed(region, view, points)),
    strokes: map.strokes.flatMap((stroke) => (stroke.view === view ? cut(stroke, points, reach) : [stroke])),
    spread: map.spread.filter(
      (arrow) => placeOf(arrow.from).view !== view || !points.some((point) => touches(arrow.path, point, reach)),
    ),
  };
}

/** An arrow drawn from one place to another, or undefined when it starts or ends far from the body or stays in one region. */
export function spreadAlong(view: View, path: readonly Point[]): Spread | undefined {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [nearest(view, first), nearest(view, last)];
  if (from === undefined || to === undefined || from === to) return undefined;
  return { from: from.id, to: to.id, path: simplify(path, 1.2) };
}

/** Adds an arrow of spreading pain; one with the same ends is replaced. */
export function addSpread(map: PainMap, arrow: Spread): PainMap {
  const others = map.spread.filter(({ from, to }) => from !== arrow.from || to !== arrow.to);
  return { ...map, spread: [...others, arrow] };
}

/** Takes away the arrow between two regions. */
export function removeSpread(map: PainMap, from: RegionId, to: RegionId): PainMap {
  return { ...map, spread: map.spread.filter((arrow) => arrow.from !== from || arrow.to !== to) };
}

/** The same map with left and right exchanged: the remedy for the commonest mistake on body maps. */
export function swapSides(map: PainMap): PainMap {
  return {
    areas: map.areas.map((area) => ({ ...area, region: otherSide(area.region) })),
    strokes: map.strokes.map((stroke) => ({
      ...stroke,
      view: otherView(stroke.view),
      points: stroke.points.map(mirrorPoint),
      covers: stroke.covers.map(otherSide),
    })),
    spread: map.spread.map(({ from, to, path }) => ({
      from: otherSide(from),
      to: otherSide(to),
      path: path.map(mirrorPoint),
    })),
  };
}

/** The region under a point, or the nearest one when the finger slipped off the body. */
function nearest(view: View, point: Point): Region | undefined {
  return regionUnder(view, point) ?? regionAt(view, ...point);
}

/** A tapped region is rubbed out when at least half of the rubber's way lies in it. */
function isRubbed(id: RegionId, view: View, points: readonly Point[]): boolean {
  const region = regionOf(id);
  if (region === undefined || region.view !== view) return false;
  return 2 * points.filter((point) => contains(region.polygon, point)).length >= points.length;
}

/** What is left of a stroke: its runs of points beyond the rubber's reach. */
function cut(stroke: Stroke, rubber: readonly Point[], reach: number): Stroke[] {
  const way = stepped(stroke.points);
  const rubbed = way.map((point) => touches(rubber, point, reach));
  if (!rubbed.includes(true)) return [stroke];
  const runs: Point[][] = [[]];
  way.forEach((point, i) => {
    if (!rubbed[i]) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  });
  return runs.flatMap((run) => {
    const covers = run.length < 2 ? [] : coveredBy(stroke.view, run, stroke.width);
    return covers.length === 0 ? [] : [{ ...stroke, points: simplify(run), covers }];
  });
}

/** The same way with a point at least every two units, so that it can be cut anywhere. */
function stepped(points: readonly Point[]): Point[] {
  return points.flatMap((to, i) => {
    const from = points[i - 1];
    if (from === undefined) return [to];
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2));
    return Array.from(
      { length: steps },
      (_, k): Point => [
        from[0] + ((to[0] - from[0]) * (k + 1)) / steps,
        from[1] + ((to[1] - from[1]) * (k + 1)) / steps,
      ],
    );
  });
}

function assumeIntensity(intensity: number): void {
  if (!(intensity >= 0 && intensity <= 10)) throw new RangeError(`Strength of pain must be 0 to 10, not ${intensity}.`);
}
