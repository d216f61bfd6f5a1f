// The three maps of a period: its first day with places, all of them together, and the last.
import { mapsOf, type PeriodMaps } from '@rhomboid/notebook';
import { useMemo } from 'preact/hooks';
import type { Days } from './days.ts';

export const MAP_NAMES = ['first', 'average', 'now'] as const;
export type MapName = (typeof MAP_NAMES)[number];
export type { PeriodMaps } from '@rhomboid/notebook';

/** Null where no day of the period shows where it hurt. */
export function usePeriodMaps({ seen, all }: Days, shown: Days['all']): PeriodMaps | null {
  // The notebook changes in place; `all` is new whenever it does.
  return useMemo(() => {
    const [from, to] = [shown[0]?.day, shown.at(-1)?.day];
    return from === undefined || to === undefined ? null : mapsOf(seen, from, to);
  }, [seen, all, shown]);
}
