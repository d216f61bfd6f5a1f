// Small readings of a table of days.
import { LEVELS } from '@rhomboid/knowledge';
import type { ExperimentEntry } from '@rhomboid/notebook';
import type { DayTable } from './day-table.ts';

/** What a screening of danger signs asked for holds so many days, unless a later one says otherwise. */
const CARE_DAYS = 28;
const LEAST_URGENT: number = LEVELS.indexOf('within-days');
const RECENT_DAYS = 28;

/** The index of the first day with pain; null where there is none. */
export function firstPainIndex({ pain, days }: DayTable): number | null {
  for (let day = 0; day < days; day++) if (!Number.isNaN(pain[day]!)) return day;
  return null;
}

/** Days of the last four weeks on which pain was told. */
export function recentPainDays({ pain, days }: DayTable): number {
  let told = 0;
  for (let day = Math.max(0, days - RECENT_DAYS); day < days; day++) if (!Number.isNaN(pain[day]!)) told++;
  return told;
}

/** All tests that were written down. */
export function experimentsIn(table: DayTable): readonly ExperimentEntry[] {
  return [...table.testDays].sort((a, b) => a - b).flatMap((day) => table.factsAt(day).experiments);
}

/** Whether the last screening asked for care; a level that this release does not know counts as care. */
export function asksForCare(table: DayTable): boolean {
  for (let day = table.days - 1; day >= Math.max(0, table.days - CARE_DAYS); day--) {
    const { level } = table.factsAt(day);
    if (level !== null) return (LEVELS as readonly string[]).indexOf(level) <= LEAST_URGENT;
  }
  return false;
}
