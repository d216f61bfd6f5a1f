// All drawn regions with path, middle, size and the zoom they need, measured from the half drawings when first asked for:
// on a slow phone all of them take a tenth of a second, which no page but the map should wait for.
import { backHalf } from './back-regions.ts';
import { type Curve, flatten, join, mirror, pathData, reverse } from './curve.ts';
import { frontHalf } from './front-regions.ts';
import type { HalfDrawing } from './half-drawing.ts';
import { handLoops } from './hand-regions.ts';
import { mirrorPoint, type Point } from './point.ts';
import { contains, roomiest } from './polygon.ts';
import { otherSide, type Place, placeOf, places, type RegionId, type View } from './region-ids.ts';

/** A region of a drawing. Coordinates are units of its view: 300 wide, x = 0 in the middle. */
export interface Region extends Place {
  readonly view: View;
  /** Closed SVG path data. */
  readonly path: string;
  /** The same shape as points. */
  readonly polygon: readonly Point[];
  /** The roomiest point inside, good for a mark or a focus. */
  readonly centre: Point;
  /** Diameter of the largest circle that fits inside: how narrow the region is. */
  readonly width: number;
  /** Smallest zoom (1 to 4) at which that circle is a 44 px target on a drawing 390 px wide. Offer the region's view at it. */
  readonly zoom: number;
}

const pixelsPerUnit = 390 / 300;
const targetPixels = 44;

const measured = new Map<RegionId, Region | undefined>();
const inView = new Map<View, readonly Region[]>();

/** The drawn region with this id; undefined for places that are only in the list. */
export function regionOf(id: RegionId): Region | undefined {
  if (!measured.has(id)) measured.set(id, measure(placeOf(id)));
  return measured.get(id);
}

/** The regions of one drawing, in reading order. */
export function regionsOf(view: View): readonly Region[] {
  let regions = inView.get(view);
  if (regions === undefined) {
    regions = places.flatMap((place) => (place.view === view ? (regionOf(place.id) ?? []) : []));
    inView.set(view, regions);
  }
  return regions;
}

/** The region whose shape holds the point, without any snapping. */
export function regionUnder(view: View, point: Point): Region | undefined {
  return regionsOf(view).find((region) => contains(region.polygon, point));
}

function measure(place: Place): Region | undefined {
  const { id, side, view } = place;
  const loop = view === 'list' ? undefined : loopOf(place);
  if (loop === undefined || view === 'list') return undefined;
  const twin = side === 'right' ? regionOf(otherSide(id)) : undefined;
  const polygon = flatten(loop, 6);
  const size = twin === undefined ? sizeOf(polygon) : { ...twin, centre: mirrorPoint(twin.centre) };
  return { ...size, ...place, view, path: pathData(loop, true), polygon };
}

function sizeOf(polygon: readonly Point[]): Pick<Region, 'centre' | 'width' | 'zoom'> {
  const { centre, radius } = roomiest(polygon);
  const zoom = Math.min(4, Math.max(1, Math.ceil(targetPixels / (2 * radius * pixelsPerUnit))));
  return { centre, width: 2 * radius, zoom };
}

/** The closed curve of a place, mirrored where the half drawings show the other side. */
function loopOf({ base, side, view }: Place): Curve | undefined {
  if (view === 'left-hand' || view === 'right-hand')
    return sided(handLoops[base as keyof typeof handLoops], side === 'right');
  const half: HalfDrawing = view === 'back' ? backHalf : frontHalf;
  if (side !== 'middle') return sided(half.paired[base as keyof typeof half.paired], side !== half.rightHalfIs);
  const right = half.middle[base as keyof typeof half.middle];
  return right === undefined ? undefined : join(right, reverse(mirror(right)));
}

function sided(loop: Curve | undefined, mirrored: boolean): Curve | undefined {
  return loop !== undefined && mirrored ? mirror(loop) : loop;
}
