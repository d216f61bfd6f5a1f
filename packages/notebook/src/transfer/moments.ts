// When a row speaks of: a day that exists and is not to come, and a time if there is one.

import type { Day } from '@rhomboid/ground';
import type { Collector, Moment } from './collector.ts';
import { type DateOrder, readDate } from './dates.ts';
import { readTime } from './times.ts';

export interface MomentCells {
  readonly line: number;
  readonly date: string;
  /** Empty when the file has no time, or has it in the cell of the date. */
  readonly time: string;
  readonly order: DateOrder;
  /** Name of the date's column, for the sentence. */
  readonly column: string;
}

/** The moment of a row, or null after telling the collector why it has none. A time that cannot be read is left out. */
export function momentOf(cells: MomentCells, today: Day, collector: Collector): Moment | null {
  const { line, date, column } = cells;
  if (date === '') {
    collector.refuse(line, 'The row has no date: write one such as 2024-05-12.', column);
    return null;
  }
  const read = readDate(date, cells.order);
  if (read === null) {
    collector.refuse(line, `“${shortened(date)}” is not a date that can be read: write it as 2024-05-12.`, column);
    return null;
  }
  if (read.day > today) {
    collector.refuse(line, `${read.day} is still to come: correct the date.`, column);
    return null;
  }
  const written = cells.time === '' ? read.rest : cells.time;
  const time = written === '' ? undefined : (readTime(written) ?? undefined);
  if (time === undefined && /\d/.test(written))
    collector.note(
      `Some times could not be read, such as “${shortened(written)}”; those rows keep their day only.`,
      'times',
    );
  return { line, day: read.day, time };
}

/** A cell as it fits into a sentence. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
