// What about a notebook limits what it can say.
import type { DayTable } from './day-table.ts';
import type { InsightNote } from './insight.ts';

/** The same pain on so many told days is no chance. */
const FEWEST_SAME = 7;
/** A stretch without told pain that a person should know of. */
const LONG_GAP = 60;
/** Clocks that change with summer are no other zone. */
const ZONE_APART = 120;

/** Notes on the days of a table; `leftOut` factors were not compared. */
export function notesOf(table: DayTable, leftOut: number): readonly InsightNote[] {
  const { longestGap, told, isSame } = painIn(table);
  const zones = new Set<number>();
  let twice = 0;
  let last: number | null = null;
  for (let day = 0; day < table.days; day++) {
    const { toldTwice, zone } = table.factsAt(day);
    if (toldTwice) twice++;
    // Most days are told in the zone of the day before.
    if (zone === null || zone === last) continue;
    last = zone;
    if ([...zones].every((other) => Math.abs(other - zone) >= ZONE_APART)) zones.add(zone);
  }
  const all: readonly (InsightNote & { readonly holds: boolean })[] = [
    { note: 'same-pain', count: told, holds: isSame && told >= FEWEST_SAME },
    { note: 'long-gap', count: longestGap, holds: longestGap >= LONG_GAP },
    { note: 'told-twice', count: twice, holds: twice > 0 },
    { note: 'time-zones', count: zones.size, holds: zones.size > 1 },
    { note: 'left-out', count: leftOut, holds: leftOut > 0 },
  ];
  return all.filter(({ holds }) => holds).map(({ note, count }) => ({ note, count }));
}

function painIn({ pain, days }: DayTable): { longestGap: number; told: number; isSame: boolean } {
  let longestGap = 0;
  let told = 0;
  let isSame = true;
  let last = -1;
  for (let day = 0; day < days; day++) {
    if (Number.isNaN(pain[day]!)) continue;
    if (last >= 0) {
      longestGap = Math.max(longestGap, day - last - 1);
      if (pain[day] !== pain[last]) isSame = false;
    }
    told++;
    last = day;
  }
  return { longestGap, told, isSame };
}
