// The days behind a link, for tables and charts.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { candidatesOf, isWith } from './candidates.ts';
import { definitionOf } from './definition.ts';
import type { InsightLink } from './insight.ts';
import { tableOf } from './insight-watch.ts';
import { Tallies } from './tallies.ts';

/** One day of a factor, and the pain that it would show in. */
export interface DayBehind {
  /** The day of the factor. */
  readonly day: Day;
  /** What was told: yes or no, a number, or the option of one-of; null where nothing was. */
  readonly value: boolean | number | string | null;
  /** Pain `lag` days later; null where none was told. */
  readonly pain: number | null;
  /** Whether it counts as a day with; null where nothing was told. */
  readonly with: boolean | null;
}

/** Every day on which the factor or its pain was told, earliest first, with the lag of the link. */
export function daysBehind(
  notebook: Notebook,
  knowledge: Knowledge,
  link: InsightLink,
  today: Day,
): readonly DayBehind[] {
  const key = link.option === null ? link.factor : link.factor.slice(0, -link.option.length - 1);
  const definition = definitionOf(key, knowledge, notebook);
  const table = tableOf(notebook, today);
  const candidate =
    definition === null || table === null
      ? undefined
      : candidatesOf(definition, table, new Tallies()).find(({ id }) => id === link.factor);
  if (candidate === undefined || table === null) return [];
  const { values, known } = candidate.series;
  const days: DayBehind[] = [];
  for (let index = 0; index < table.days; index++) {
    const pain = table.pain[index + link.lag] ?? Number.NaN;
    const isTold = known[index] === 1;
    if (!isTold && Number.isNaN(pain)) continue;
    const day = table.dayAt(index);
    const told = table.factsAt(index).told.get(key)?.value;
    days.push({
      day,
      // What is noted only when it was done was not done on the other days of writing.
      value: isTold ? (told ?? false) : null,
      pain: Number.isNaN(pain) ? null : pain,
      with: isTold ? isWith(values[index]!, candidate) : null,
    });
  }
  return days;
}
