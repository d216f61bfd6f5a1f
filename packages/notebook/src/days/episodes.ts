// Episodes and recurrences, by the definitions of the consensus and trials on back pain (the treatment table, D5). Numbers of
// episodes differ by definition; these are the ones most used. Pain is told by the day, so "more than 24 hours" is two
// told days running, and runs are counted in told days: a day on which nothing was told neither ends nor begins anything.
import type { Day } from '@rhomboid/ground';
import type { DayRecord } from './days.ts';
import { isPainFree, MONTH_WITHOUT_PAIN, type ToldDay, toldDays } from './told-days.ts';

/** Recovered: pain 0 or 1 on seven days running (trial R23). */
const RECOVERED_AFTER = 7;
/** A recurrence hurts more than this (Delphi wording M23). */
const RECURRENCE_ABOVE = 2;

/** A stretch of pain: from the first painful day until 30 pain-free days running. Shorter rests belong to it. */
export interface Episode {
  readonly from: Day;
  /** The last painful day told so far. */
  readonly to: Day;
  /** The seventh pain-free day running after `to`; null where the person has not recovered, or pain came back within 30. */
  readonly recovered: Day | null;
  /** The thirtieth, from which on new pain is a new episode; null where there are not that many. */
  readonly closed: Day | null;
  /** Whether a pain-free day was told before it, so that it did begin at `from`; else it may be older than the notebook. */
  readonly beginSeen: boolean;
  /** The highest pain of a day. */
  readonly peak: number;
  /** Days from `from` to `to` on which pain was told. */
  readonly told: number;
}

/** Pain that came back: more than 2 of 10 for more than 24 hours, after 30 or more pain-free days running. */
export interface Recurrence {
  /** The first of two told days running with more than 2. */
  readonly day: Day;
  /** The first day of its episode. */
  readonly episode: Day;
  /** How many pain-free days were told before it. */
  readonly painFree: number;
}

/** The episodes in consecutive days, earliest first. They do not overlap. */
export function episodes(days: readonly DayRecord[]): readonly Episode[] {
  return stretches(toldDays(days)).map(({ days: own, rest, before }) => ({
    from: own[0]!.day,
    to: own.at(-1)!.day,
    recovered: rest[RECOVERED_AFTER - 1]?.day ?? null,
    closed: rest[MONTH_WITHOUT_PAIN - 1]?.day ?? null,
    beginSeen: before > 0,
    peak: Math.max(...own.map(({ pain }) => pain)),
    told: own.length,
  }));
}

/** The recurrences in consecutive days, earliest first; at most one for each episode. */
export function recurrences(days: readonly DayRecord[]): readonly Recurrence[] {
  return stretches(toldDays(days)).flatMap(({ days: own, before }) => {
    if (before < MONTH_WITHOUT_PAIN) return [];
    const strong = own.findIndex(
      ({ pain }, i) => pain > RECURRENCE_ABOVE && (own[i + 1]?.pain ?? 0) > RECURRENCE_ABOVE,
    );
    return strong < 0 ? [] : { day: own[strong]!.day, episode: own[0]!.day, painFree: before };
  });
}

interface Stretch {
  /** From the first to the last painful day. */
  readonly days: readonly ToldDay[];
  /** The pain-free days after it, until pain came back for good. */
  readonly rest: readonly ToldDay[];
  /** How many pain-free days running came directly before it. */
  readonly before: number;
}

function stretches(told: readonly ToldDay[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let free = 0;
  for (let i = 0; i < told.length; ) {
    if (isPainFree(told[i]!)) free += 1;
    else if (lasts(told, i)) {
      const last = lastPainful(told, i);
      const rest = told.slice(last + 1, last + 1 + freeFrom(told, last + 1));
      found.push({ days: told.slice(i, last + 1), rest, before: free });
      free = rest.length;
      i = last + 1 + rest.length;
      continue;
    } else free = 0;
    i += 1;
  }
  return found;
}

/** Whether pain that is there on told[i] is there on the next told day too. */
function lasts(told: readonly ToldDay[], i: number): boolean {
  const next = told[i + 1];
  return next !== undefined && !isPainFree(next);
}

/** The last painful day before 30 pain-free ones, or of all. */
function lastPainful(told: readonly ToldDay[], from: number): number {
  let last = from;
  for (let i = from + 1; i < told.length && i - last <= MONTH_WITHOUT_PAIN; i++) {
    if (!isPainFree(told[i]!)) last = i;
  }
  return last;
}

/** How many pain-free days run on from told[i]. */
function freeFrom(told: readonly ToldDay[], i: number): number {
  let count = 0;
  while (i + count < told.length && isPainFree(told[i + count]!)) count += 1;
  return count;
}
