// Flares: pain well above what is usual for this person, for more than a day (the treatment table, D5: a rise of two points or
// more for more than 24 hours, without 30 pain-free days before it; the definition is an estimate, and so is each number
// here). Worked out on told days alone: a day on which nothing was told neither ends nor begins a flare.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { DayRecord } from './days.ts';
import { mean } from './mean.ts';
import { isPainFree, MONTH_WITHOUT_PAIN, type ToldDay, toldDays } from './told-days.ts';

/** A flare begins this many points above the usual level. */
const RISE = 2;
/** It goes on while pain is at least this much above it, so that one middling day does not cut it in two. */
const STILL_RAISED = 1;
/** The usual level is the mean of so many told days before the flare; at the beginning of a notebook fewer will do. */
const USUAL_DAYS = 7;
const USUAL_AT_LEAST = 4;
/** Older days say nothing of what is usual; eight weeks, so that writing once a week still gives a level. */
const USUAL_WITHIN = 56;
/** Two told days further apart than this are not one rise. */
const RUNNING_WITHIN = 7;
/** A rise that stays longer is the new level, not a flare. */
const LONGEST = 28;

/** A stretch of pain above the usual level. */
export interface Flare {
  readonly from: Day;
  /** The last raised day told so far. */
  readonly to: Day;
  /**
   * How it ended: `eased` (two told days running less than a point above the usual level), `lasting` (still raised after
   * 28 days: the new level), `unseen` (nothing was told when 28 days were over). Null while it goes on.
   */
  readonly ended: 'eased' | 'lasting' | 'unseen' | null;
  /** The level that was usual before it: mean of the seven told days before, at least four, none of them in a flare. */
  readonly usual: number;
  /** The highest pain of a day. */
  readonly peak: number;
  /** Days from `from` to `to` on which pain was told. */
  readonly told: number;
}

/** The flares in consecutive days, earliest first; only the last can be going on. They do not overlap. */
export function flares(days: readonly DayRecord[]): readonly Flare[] {
  const told = toldDays(days);
  const end = days.at(-1)?.day ?? '';
  const found: Flare[] = [];
  let before: ToldDay[] = [];
  let free = 0;
  for (let i = 0; i < told.length; ) {
    const today = told[i]!;
    const usual = free >= MONTH_WITHOUT_PAIN ? null : usualLevel(before, today.day);
    if (usual !== null && rises(told, i, usual + RISE)) {
      const { flare, next } = follow(told, i, usual, end);
      found.push(flare);
      const own = told.slice(i, next);
      before = (flare.ended === 'eased' ? [...before, ...own.slice(flare.told)] : own).slice(-USUAL_DAYS);
      free = own.length - 1 - own.findLastIndex((day) => !isPainFree(day));
      i = next;
      continue;
    }
    const painFree = isPainFree(today);
    // After a month without pain, what comes is new: what was usual before says nothing of it.
    if (!painFree && free >= MONTH_WITHOUT_PAIN) before = [];
    free = painFree ? free + 1 : 0;
    before = [...before, today].slice(-USUAL_DAYS);
    i += 1;
  }
  return found;
}

/** The flare that is going on at the end of consecutive days; null where there is none. */
export function currentFlare(days: readonly DayRecord[]): Flare | null {
  const last = flares(days).at(-1);
  return last?.ended === null ? last : null;
}

function usualLevel(before: readonly ToldDay[], day: Day): number | null {
  const first = before[0];
  if (first === undefined || before.length < USUAL_AT_LEAST) return null;
  return daysBetween(first.day, day) > USUAL_WITHIN ? null : mean(before.map(({ pain }) => pain));
}

/** Whether pain is at `level` or above on told[i] and on the next told day. */
function rises(told: readonly ToldDay[], i: number, level: number): boolean {
  const [one, next] = [told[i]!, told[i + 1]];
  if (one.pain < level || next === undefined || next.pain < level) return false;
  return daysBetween(one.day, next.day) <= RUNNING_WITHIN;
}

/** Follows a flare from told[i] to its end; `next` is the first told day after all that was looked at. */
function follow(told: readonly ToldDay[], i: number, usual: number, end: Day): { flare: Flare; next: number } {
  const limit = addDays(told[i]!.day, LONGEST);
  const raised = (k: number): boolean => told[k]!.pain >= usual + STILL_RAISED;
  let last = i;
  let next = i + 1;
  for (; next < told.length && told[next]!.day < limit && next - last <= 2; next++) {
    if (raised(next)) last = next;
  }
  const own = told.slice(i, last + 1);
  const ended = next - last > 2 ? 'eased' : end < limit ? null : afterLongest(told, next, raised);
  const peak = Math.max(...own.map(({ pain }) => pain));
  return { flare: { from: own[0]!.day, to: own.at(-1)!.day, ended, usual, peak, told: own.length }, next };
}

/** How a flare of 28 days ends; told[next] is the first told day after them, if there is one. */
function afterLongest(told: readonly ToldDay[], next: number, raised: (k: number) => boolean): Flare['ended'] {
  if (next >= told.length || daysBetween(told[next - 1]!.day, told[next]!.day) > RUNNING_WITHIN) return 'unseen';
  return raised(next) ? 'lasting' : 'eased';
}
