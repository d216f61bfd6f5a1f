// What every section is made from: the parts, the days of the period, and how much room there is.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type DayRecord, daysBetweenIn } from '@rhomboid/notebook';
import type { HandoverParts, ReportChoice } from './report.ts';

/** How much a section may say, so that the page stays one page. */
export interface Detail {
  /** Rows of a table. */
  readonly rows: number;
  /** Characters of the person's own words. */
  readonly ownWords: number;
  /** Names in a list of signs. */
  readonly names: number;
  /** Drawings of the body. */
  readonly views: number;
  /** Whether there is room for what says the same more finely: times of day, parts of a score, keys. */
  readonly fine: boolean;
}

/** From roomy to tight; the first that fits is used, and what room is left is filled. */
export const DETAILS: readonly Detail[] = [
  { rows: 6, ownWords: 260, names: 60, views: 2, fine: true },
  { rows: 5, ownWords: 180, names: 60, views: 2, fine: true },
  { rows: 4, ownWords: 130, names: 45, views: 1, fine: true },
  { rows: 3, ownWords: 100, names: 36, views: 1, fine: false },
  { rows: 2, ownWords: 70, names: 24, views: 1, fine: false },
  { rows: 1, ownWords: 50, names: 16, views: 1, fine: false },
];

export interface ReportContext {
  readonly knowledge: Knowledge;
  readonly parts: HandoverParts;
  readonly choice: ReportChoice;
  readonly detail: Detail;
  /** From the first day of the notebook on: means and flares do not change with the period that is looked at. */
  readonly all: readonly DayRecord[];
  /** The days of the period. */
  readonly days: readonly DayRecord[];
}

export function contextOf(
  knowledge: Knowledge,
  parts: HandoverParts,
  choice: ReportChoice,
): Omit<ReportContext, 'detail'> {
  const { notebook } = parts;
  const first = notebook?.span?.first;
  if (notebook === null || first === undefined) return { knowledge, parts, choice, all: [], days: [] };
  const from = first > choice.from ? first : choice.from;
  const all = daysBetweenIn(notebook, first, choice.to);
  return { knowledge, parts, choice, all, days: all.filter(({ day }) => day >= from) };
}

/** First and last day that the page speaks of: the period, without what lies before the notebook; null without days. */
export function periodOf({ days }: Pick<ReportContext, 'days'>): { readonly from: Day; readonly to: Day } | null {
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.day, to: last.day };
}

/** The same function, worked out once for each list of days: a page is tried in several sizes. */
export function onceForDays<T>(work: (days: readonly DayRecord[]) => T): (days: readonly DayRecord[]) => T {
  const known = new WeakMap<readonly DayRecord[], T>();
  return (days) => {
    const before = known.get(days);
    if (before !== undefined) return before;
    const made = work(days);
    known.set(days, made);
    return made;
  };
}
