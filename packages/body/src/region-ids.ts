// The names of all places on the body: base, side and view. No geometry.

/** A side of the body, always the person's own; `middle` has no side. */
export type Side = 'left' | 'right' | 'middle';

/** A drawing that a person can tap. */
export type View = 'back' | 'front' | 'left-hand' | 'right-hand';

/** The drawings in the order in which they are offered. */
export const views: readonly View[] = ['back', 'front', 'left-hand', 'right-hand'];

// In reading order: back, front, hands, list; head to foot. `list` places have no drawing and are offered by name only.
const table = [
  ['head-back', 'back', 'middle'],
  ['neck', 'back', 'paired'],
  ['shoulder-top', 'back', 'paired'],
  ['shoulder-back', 'back', 'paired'],
  ['c7-t4', 'back', 'middle'],
  ['t5-t8', 'back', 'middle'],
  ['t9-t12', 'back', 'middle'],
  ['between', 'back', 'paired'],
  ['blade-edge', 'back', 'paired'],
  ['blade', 'back', 'paired'],
  ['ribs-back', 'back', 'paired'],
  ['flank', 'back', 'paired'],
  ['low-back', 'back', 'middle'],
  ['upper-arm-back', 'back', 'paired'],
  ['forearm-back', 'back', 'paired'],
  ['jaw', 'front', 'paired'],
  ['throat', 'front', 'middle'],
  ['shoulder-front', 'front', 'paired'],
  ['chest-middle', 'front', 'middle'],
  ['chest', 'front', 'paired'],
  ['upper-belly-middle', 'front', 'middle'],
  ['upper-belly', 'front', 'paired'],
  ['lower-belly', 'front', 'middle'],
  ['groin', 'front', 'paired'],
  ['arm-outer-upper', 'front', 'paired'],
  ['arm-inner-upper', 'front', 'paired'],
  ['arm-outer-lower', 'front', 'paired'],
  ['arm-inner-lower', 'front', 'paired'],
  ['thumb', 'hand', 'paired'],
  ['index-finger', 'hand', 'paired'],
  ['middle-finger', 'hand', 'paired'],
  ['ring-finger', 'hand', 'paired'],
  ['little-finger', 'hand', 'paired'],
  ['hand', 'hand', 'paired'],
  ['leg', 'list', 'paired'],
] as const;

type Row = (typeof table)[number];

/** A place that exists on both sides, named without its side. */
export type PairedBase = Extract<Row, readonly [string, string, 'paired']>[0];

/** A place on the middle line. */
export type MiddleId = Extract<Row, readonly [string, string, 'middle']>[0];

/** Stable name of a region, as stored in maps and used as option of the finding `loc`. */
export type RegionId = MiddleId | `${PairedBase}-left` | `${PairedBase}-right`;

/** Where a region belongs: its name without side, its side, and its drawing. */
export interface Place {
  readonly id: RegionId;
  readonly base: PairedBase | MiddleId;
  readonly side: Side;
  readonly view: View | 'list';
}

/** Every place in reading order, left before right. */
export const places: readonly Place[] = table.flatMap(([base, sheet, kind]): Place[] => {
  if (kind === 'middle') return [{ id: base, base, side: 'middle', view: sheet }];
  return (['left', 'right'] as const).map((side) => ({
    id: `${base}-${side}`,
    base,
    side,
    view: sheet === 'hand' ? (`${side}-hand` as const) : sheet,
  }));
});

const byId: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.id, place]));

/** Whether a text is the id of a region. */
export function isRegionId(text: unknown): text is RegionId {
  return typeof text === 'string' && byId.has(text);
}

/** The place of a region. */
export function placeOf(id: RegionId): Place {
  return byId.get(id)!;
}

/** The same place on the other side of the body; middle places stay. */
export function otherSide(id: RegionId): RegionId {
  const { base, side } = placeOf(id);
  if (side === 'middle') return id;
  return `${base as PairedBase}-${side === 'left' ? 'right' : 'left'}`;
}

/** The same drawing seen on the other side: hands swap, back and front stay. */
export function otherView(view: View): View {
  if (view === 'left-hand') return 'right-hand';
  return view === 'right-hand' ? 'left-hand' : view;
}
