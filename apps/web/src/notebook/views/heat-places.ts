// What a heat map says in words, and which part of the body it needs to show.
import { bandOf, frameOf, placeOf, places, type RegionId, regionName, regionOf, type View } from '@rhomboid/body';
import type { PeriodMap, RegionHeat } from '@rhomboid/notebook';
import { notebookWords, viewWords } from '../words/views.ts';
import { mapsWords } from '../words/views-maps.ts';

/** A place that hurt. */
export interface HeatPlace extends RegionHeat {
  readonly region: RegionId;
}

/** The upper back from neck to lower ribs, in units of the drawing. */
export const upperBack = { x: -118, y: 70, width: 236, height: 200 } as const;

/** The places that are painted, strongest first; means that round to none are left out, as in the drawing. */
export function paintedPlaces(map: PeriodMap): readonly HeatPlace[] {
  return [...map.regions]
    .filter(([, { mean }]) => bandOf(mean) !== 'none')
    .map(([region, heat]) => ({ region, ...heat }))
    .sort((a, b) => b.mean - a.mean || orderOf(a.region) - orderOf(b.region));
}

/** Mean strength of each place, as the drawing takes it. */
export function valuesOf(map: PeriodMap): ReadonlyMap<RegionId, number> {
  return new Map([...map.regions].map(([region, { mean }]) => [region, mean]));
}

/** "inner edge of the left shoulder blade medium; left side of the neck mild". */
export function placesText(painted: readonly HeatPlace[]): string {
  if (painted.length === 0) return notebookWords.where.nowhere;
  return painted
    .map(({ region, mean }) => mapsWords.placeOf(regionName(region), viewWords.levels[bandOf(mean)]))
    .join('; ');
}

/** Whether a place lies within the picture of the upper back. */
export function isOnUpperBack(region: RegionId): boolean {
  const drawn = regionOf(region);
  if (drawn?.view !== 'back') return false;
  return drawn.centre[1] < upperBack.y + upperBack.height && Math.abs(drawn.centre[0]) < upperBack.width / 2;
}

/** The part of the back that shows all of these places. */
export function backFrame(regions: readonly RegionId[]): { x: number; y: number; width: number; height: number } {
  const onBack = regions.filter((region) => placeOf(region).view === 'back');
  return onBack.every(isOnUpperBack) ? upperBack : frameOf('back');
}

/** The drawings on which these places lie; the back always. */
export function viewsOf(regions: readonly RegionId[]): readonly View[] {
  const shown = new Set(regions.map((region) => placeOf(region).view));
  return (['back', 'front', 'left-hand', 'right-hand'] as const).filter((view) => view === 'back' || shown.has(view));
}

function orderOf(region: RegionId): number {
  return places.findIndex(({ id }) => id === region);
}
