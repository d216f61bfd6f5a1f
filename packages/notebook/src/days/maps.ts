// Where it hurt over time, from the drawings of entries: places with a number, ready for a heat map.
import { areasOf, type RegionId } from '@rhomboid/body';
import type { Day } from '@rhomboid/ground';
import type { Entry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';
import { daysBetweenIn } from './days.ts';

/** How strongly a place hurt over a period. */
export interface RegionHeat {
  /** Mean strength, 0 to 10, over the days that show where it hurt; a day on which the place was left out counts as 0. */
  readonly mean: number;
  /** On how many of them the place hurt. */
  readonly days: number;
}

/** The map of one day or of a period. */
export interface PeriodMap {
  /** The first and last of the days that it is made of, and how many they are. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly regions: ReadonlyMap<RegionId, RegionHeat>;
}

/**
 * The least strength of a place that was drawn without any number: that it hurts is known, how much is not, and a place
 * that was drawn must not vanish.
 */
const LEAST = 1;

/** Of the days of a period that show where it hurt: the first, all of them together, and the last. */
export interface PeriodMaps {
  readonly first: PeriodMap;
  readonly average: PeriodMap;
  readonly now: PeriodMap;
}

/** The maps from `from` to `to`, both included; null where no day shows where it hurt. */
export function mapsOf(notebook: Pick<Notebook, 'onDay'>, from: Day, to: Day): PeriodMaps | null {
  const [first, ...others] = mapDays(notebook, from, to);
  if (first === undefined) return null;
  const last = others.at(-1) ?? first;
  return { first: together(first), average: together(first, ...others), now: together(last) };
}

interface MapDay {
  readonly day: Day;
  readonly strengths: ReadonlyMap<RegionId, number>;
}

function mapDays(notebook: Pick<Notebook, 'onDay'>, from: Day, to: Day): readonly MapDay[] {
  return daysBetweenIn(notebook, from, to).flatMap(({ day, entries, worst }) => {
    const strengths = strengthsOf(entries);
    // No pain at all hurts nowhere: a day that says where without a drawing. Any other day without places says nothing.
    return strengths.size > 0 || worst === 0 ? { day, strengths } : [];
  });
}

/** The highest strength of each place over the drawings of a day. A place without a number has that of its entry. */
function strengthsOf(entries: readonly Entry[]): ReadonlyMap<RegionId, number> {
  const strengths = new Map<RegionId, number>();
  for (const entry of entries) {
    if (entry.kind !== 'pain' || entry.map === undefined) continue;
    for (const { layer, region, intensity } of areasOf(entry.map)) {
      if (layer !== 'pain') continue;
      const strength = intensity ?? entry.now ?? entry.average ?? entry.worst ?? LEAST;
      strengths.set(region, Math.max(strength, strengths.get(region) ?? 0));
    }
  }
  return strengths;
}

function together(first: MapDay, ...others: readonly MapDay[]): PeriodMap {
  const days = [first, ...others];
  const sums = new Map<RegionId, { sum: number; days: number }>();
  for (const { strengths } of days) {
    for (const [region, strength] of strengths) {
      const { sum, days: count } = sums.get(region) ?? { sum: 0, days: 0 };
      sums.set(region, { sum: sum + strength, days: count + (strength > 0 ? 1 : 0) });
    }
  }
  const regions = [...sums].map(
    ([id, { sum, days: count }]) => [id, { mean: sum / days.length, days: count }] as const,
  );
  return { from: first.day, to: days.at(-1)!.day, days: days.length, regions: new Map(regions) };
}
