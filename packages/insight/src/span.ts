// From which day on the notebook is read.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { dayRecord, type Notebook } from '@rhomboid/notebook';

/** Factors of so many days before the first pain still count. */
export const DAYS_BEFORE_PAIN = 2;
/** Older days are left out: about eleven years. The limit moves in whole weeks, a year at a time. */
const LONGEST = 4000;
const LIMIT_STEP = 364;
const EPOCH = '1970-01-01';

/** Two days before the first pain that is told by `today`; the first day told where no pain is; null where nothing is. */
export function firstDayOf(notebook: Notebook, today: Day): Day | null {
  const { span } = notebook;
  if (span === null) return null;
  const from = firstDayRead(span.first, today);
  const to = span.last < today ? span.last : today;
  if (from > to) return null;
  for (let day = from; day <= to; day = addDays(day, 1))
    if (dayRecord(notebook, day).pain !== null) return addDays(day, -DAYS_BEFORE_PAIN);
  return from;
}

/** The first day that is not too long ago. */
export function firstDayRead(first: Day, today: Day): Day {
  const since = daysBetween(EPOCH, today) - LONGEST;
  const limit = addDays(EPOCH, LIMIT_STEP * Math.ceil(since / LIMIT_STEP));
  return first > limit ? first : limit;
}
