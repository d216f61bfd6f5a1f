// Months of the calendar as weeks of days, Monday first. Pure arithmetic on days as text.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';

/** A month, `2026-11`. */
export type Month = string;

const WEEK = 7;
/** A Monday. */
const MONDAY = '1970-01-05';

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month `count` months later, earlier when negative. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}

/** 0 Monday to 6 Sunday. */
export function weekdayIndex(day: Day): number {
  return ((daysBetween(MONDAY, day) % WEEK) + WEEK) % WEEK;
}

/** The weeks of a month; days of the months beside it are null. */
export function weeksOf(month: Month): readonly (readonly (Day | null)[])[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const weeks: (Day | null)[][] = [];
  for (let monday = addDays(first, -weekdayIndex(first)); monday <= last; monday = addDays(monday, WEEK)) {
    weeks.push(
      Array.from({ length: WEEK }, (_, i) => {
        const day = addDays(monday, i);
        return day < first || day > last ? null : day;
      }),
    );
  }
  return weeks;
}

/** The same day of another month, or its last where it has no such day. */
export function sameDayIn(month: Month, day: Day): Day {
  const last = lastDayOf(month);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted > last ? last : wanted;
}
