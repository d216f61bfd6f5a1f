// Days as other programs write them: in figures, in three orders, or with the name of the month.
import { type Day, isDay } from '@rhomboid/ground';

/** Year, month, day in figures: which comes first. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** A day, and what stood behind it in the same cell (a time, or nothing). */
export interface ReadDate {
  readonly day: Day;
  readonly rest: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Diaries on phones are younger than this; an earlier year is a slip of the pen. */
const FIRST_YEAR = 1990;

/**
 * The day in a cell, or null. `2024-05-12`, `20240512`, `12th May 2021` and `May 12, 2021` are read in any order;
 * `12/05/2021`, `12.5.21` in the order given.
 */
export function readDate(text: string, order: DateOrder): ReadDate | null {
  const trimmed = text.trim().replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '');
  return yearFirst(trimmed) ?? monthByName(trimmed) ?? inFigures(trimmed, order);
}

function yearFirst(text: string): ReadDate | null {
  const [all, year, month, day] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?=$|[T,\s])/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)(?=$|[T,\s])/.exec(text) ??
    [];
  return all === undefined ? null : made(year!, Number(month), Number(day), text.slice(all.length));
}

function monthByName(text: string): ReadDate | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]+(?:of )?([a-z]{3,9})\.?,?[ -]+(\d{4})(?=$|[T,\s])/i.exec(text);
  if (dayFirst !== null) {
    const [all, day, month, year] = dayFirst;
    return made(year!, monthOf(month!), Number(day), text.slice(all.length));
  }
  const [all, month, day, year] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?=$|[T,\s])/i.exec(text) ?? [];
  return all === undefined ? null : made(year!, monthOf(month!), Number(day), text.slice(all.length));
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function inFigures(text: string, order: DateOrder): ReadDate | null {
  const [all, first, second, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)(?=$|[T,\s])/.exec(text) ?? [];
  if (all === undefined || order === 'ymd') return null;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return made(year!.length === 2 ? `20${year}` : year!, Number(month), Number(day), text.slice(all.length));
}

function made(year: string, month: number, date: number, rest: string): ReadDate | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return Number(year) >= FIRST_YEAR && isDay(day) ? { day, rest: rest.trim() } : null;
}

/** One date that two orders read differently, both ways. */
export interface DateDoubt {
  readonly text: string;
  readonly dayFirst: Day;
  readonly monthFirst: Day;
}

/** The order that the dates of a column are in, or the doubt that only the person can settle. */
export type FoundOrder =
  | { readonly order: DateOrder; readonly doubt: null }
  | { readonly order: null; readonly doubt: DateDoubt };

/**
 * Finds out the order. A date that only one order can read, or that would lie after `today` in the other, decides; with
 * such dates on both sides the more numerous decide, and the others are bad rows. When every date fits both, it asks.
 */
export function findOrder(texts: readonly string[], today: Day): FoundOrder {
  const counts = { dmy: 0, mdy: 0 };
  let doubt: DateDoubt | null = null;
  for (const text of new Set(texts)) {
    const [dayFirst, monthFirst] = (['dmy', 'mdy'] as const).map((order) => notAfter(readDate(text, order), today));
    if (dayFirst === null && monthFirst === null) continue;
    if (monthFirst == null) counts.dmy += 1;
    else if (dayFirst == null) counts.mdy += 1;
    else if (dayFirst !== monthFirst) doubt ??= { text, dayFirst, monthFirst };
  }
  if (counts.dmy !== counts.mdy) return { order: counts.dmy > counts.mdy ? 'dmy' : 'mdy', doubt: null };
  return doubt === null ? { order: counts.dmy > 0 ? 'dmy' : 'ymd', doubt: null } : { order: null, doubt };
}

function notAfter(read: ReadDate | null, today: Day): Day | null {
  return read === null || read.day > today ? null : read.day;
}
