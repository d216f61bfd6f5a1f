// What a map says, as answers to findings. A place that is not shown is not answered: the person may not have drawn it.
import { type Area, areasOf, type PainMap } from './pain-map.ts';
import { type Quality, qualitiesIn } from './qualities.ts';
import { type PairedBase, placeOf, places, type RegionId, type Side } from './region-ids.ts';

/** A finger, as option of the finding `rad-hand`. */
export type Finger = 'thumb' | 'index' | 'middle' | 'ring' | 'little';

/** Answers that a map gives; ids and options are those of the knowledge base. */
export interface MapFindings {
  /** Regions that hurt, in reading order. */
  loc?: RegionId[];
  /** Of the painful places on the back of the trunk and neck; of all when none of these hurts. */
  'loc-side'?: 'left' | 'right' | 'both' | 'middle';
  /** On the spine itself or beside it, where it hurts most; only from the back of trunk and neck. */
  'loc-mid'?: 'midline' | 'one-side' | 'both-sides';
  /** `no` when the back hurts, but not there. */
  'loc-interscap'?: 'yes' | 'no';
  'loc-band'?: 'yes';
  /** Pain in arms or hands; numbness there is `numb-arm`. */
  'rad-arm'?: 'one' | 'both';
  'rad-hand'?: Finger[];
  'numb-arm'?: 'yes';
  'rad-chest'?: 'yes';
  'rad-belly'?: 'yes';
  'rad-jaw'?: 'yes';
  'rad-groin'?: 'yes';
  'rad-leg'?: 'yes';
  /** Pain in the neck, or from or to it. */
  'neck-pain'?: 'yes';
  /** Every word chosen for a painful place, in the order of the options; only when there is one. */
  qual?: Quality[];
  /** Highest strength shown, 0 to 10. */
  'nrs-now'?: number;
}

const spine = ['c7-t4', 't5-t8', 't9-t12', 'low-back'];
const besideSpine = ['neck', 'shoulder-top', 'shoulder-back', 'between', 'blade-edge', 'blade', 'ribs-back', 'flank'];
const interscapular = ['c7-t4', 't5-t8', 'between', 'blade-edge'];
const arm = [
  'upper-arm-back',
  'forearm-back',
  'arm-outer-upper',
  'arm-inner-upper',
  'arm-outer-lower',
  'arm-inner-lower',
];
const fingers: Readonly<Partial<Record<PairedBase, Finger>>> = {
  thumb: 'thumb',
  'index-finger': 'index',
  'middle-finger': 'middle',
  'ring-finger': 'ring',
  'little-finger': 'little',
};
const hand = ['hand', ...Object.keys(fingers)];

/** The answers in a map; an empty map gives none. */
export function toFindings(map: PainMap): MapFindings {
  const areas = areasOf(map);
  const pain = areas.filter((area) => area.layer === 'pain');
  const reached = [...pain.map((area) => area.region), ...map.spread.flatMap(({ from, to }) => [from, to])];
  const felt = [...areas.map((area) => area.region), ...reached];
  return defined({
    ...painPlaces(pain),
    'loc-band': yes(isBand(reached)),
    'rad-arm': armsReached(reached),
    'rad-hand': fingersIn(felt),
    'numb-arm': yes(areas.some((area) => area.layer !== 'pain' && isIn(area.region, [...arm, ...hand]))),
    'rad-chest': yes(someIn(reached, ['chest', 'chest-middle'])),
    'rad-belly': yes(someIn(reached, ['upper-belly', 'upper-belly-middle'])),
    'rad-jaw': yes(someIn(reached, ['jaw', 'throat'])),
    'rad-groin': yes(someIn(reached, ['groin'])),
    'rad-leg': yes(someIn(felt, ['leg'])),
    'neck-pain': yes(someIn(reached, ['neck'])),
  });
}

function painPlaces(pain: readonly Area[]): MapFindings {
  if (pain.length === 0) return {};
  const hurting = new Set(pain.map((area) => area.region));
  const strengths = pain.flatMap((area) => area.intensity ?? []);
  const qual = qualitiesIn(pain.flatMap((area) => area.qualities ?? []));
  const trunk = [...hurting].filter((region) => isIn(region, [...spine, ...besideSpine]));
  const onBack = [...hurting].some((region) => placeOf(region).view === 'back');
  return defined({
    loc: places.flatMap(({ id }) => (hurting.has(id) ? [id] : [])),
    'loc-side': sideOf(trunk.length > 0 ? trunk : [...hurting]),
    'loc-mid': spineOrBeside(pain),
    'loc-interscap': someIn([...hurting], interscapular) ? 'yes' : onBack ? 'no' : undefined,
    qual: qual.length === 0 ? undefined : qual,
    'nrs-now': strengths.length === 0 ? undefined : Math.max(...strengths),
  });
}

function sideOf(regions: readonly RegionId[]): 'left' | 'right' | 'both' | 'middle' {
  const sides = new Set<Side>(regions.map((region) => placeOf(region).side));
  if (sides.has('left')) return sides.has('right') ? 'both' : 'left';
  return sides.has('right') ? 'right' : 'middle';
}

/** The spine when it hurts more than all beside it, or alone; else the sides, on which the spine may be included. */
function spineOrBeside(pain: readonly Area[]): 'midline' | 'one-side' | 'both-sides' | undefined {
  const middle = pain.filter((area) => isIn(area.region, spine));
  const beside = pain.filter((area) => isIn(area.region, besideSpine));
  if (middle.length === 0 && beside.length === 0) return undefined;
  if (strongest(middle) > strongest(beside)) return 'midline';
  return sideOf(beside.map((area) => area.region)) === 'both' ? 'both-sides' : 'one-side';
}

function strongest(areas: readonly Area[]): number {
  return Math.max(-1, ...areas.map((area) => area.intensity ?? 0));
}

/** Back ribs with chest or upper belly of the same side, or a belt across the whole back at the height of the ribs. */
function isBand(regions: readonly RegionId[]): boolean {
  const wraps = (side: 'left' | 'right'): boolean =>
    regions.includes(`ribs-back-${side}`) &&
    (regions.includes(`chest-${side}`) || regions.includes(`upper-belly-${side}`));
  const across = (['ribs-back-left', 't9-t12', 'ribs-back-right'] as const).every((region) => regions.includes(region));
  return wraps('left') || wraps('right') || across;
}

function armsReached(reached: readonly RegionId[]): 'one' | 'both' | undefined {
  const inArms = reached.filter((region) => isIn(region, [...arm, ...hand]));
  if (inArms.length === 0) return undefined;
  return sideOf(inArms) === 'both' ? 'both' : 'one';
}

function fingersIn(regions: readonly RegionId[]): Finger[] | undefined {
  const bases = new Set<string>(regions.map((region) => placeOf(region).base));
  const found = Object.entries(fingers).flatMap(([base, finger]) => (bases.has(base) ? [finger] : []));
  return found.length === 0 ? undefined : found;
}

function someIn(regions: readonly RegionId[], bases: readonly string[]): boolean {
  return regions.some((region) => isIn(region, bases));
}

function isIn(region: RegionId, bases: readonly string[]): boolean {
  return bases.includes(placeOf(region).base);
}

function yes(told: boolean): 'yes' | undefined {
  return told ? 'yes' : undefined;
}

/** The same object without its undefined fields. */
function defined(findings: { [Id in keyof MapFindings]: MapFindings[Id] | undefined }): MapFindings {
  return Object.fromEntries(Object.entries(findings).filter(([, value]) => value !== undefined));
}
