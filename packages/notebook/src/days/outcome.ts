// Outcome scores over time, and the two rules by which a trend asks for another look (the clinical table, F4 and F5).
import { type Day, daysBetween } from '@rhomboid/ground';
import type { Entry, PegEntry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';
import type { DayRecord } from './days.ts';
import { mean } from './mean.ts';
import { toldDays } from './told-days.ts';
import { describeTrend, isResponder } from './trend.ts';

/** A score on a day. */
export interface Score {
  readonly day: Day;
  readonly score: number;
}

/** A first and a last score, and whether the change is one that counts. */
export interface ScoreChange {
  readonly first: Score;
  readonly last: Score;
  readonly responder: boolean;
}

/**
 * PEG over time: mean of the three items, 0 to 10, higher is worse, by day. An entry with an item missing has no score.
 * Of two on one day the one written last counts.
 */
export function pegSeries(notebook: Notebook): readonly Score[] {
  return byDay(notebook, (entry) => (entry.kind === 'peg' ? pegScore(entry) : null));
}

/** PEG from the first to the last score; a responder has 30 % less, and at least a point. Null with fewer than two. */
export function pegChange(series: readonly Score[]): ScoreChange | null {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return { first, last, responder: isResponder(first.score, last.score) };
}

/** Global change over time, 1 very much better to 7 very much worse; of two on one day the one written last. */
export function changeSeries(notebook: Notebook): readonly Score[] {
  return byDay(notebook, (entry) => (entry.kind === 'change' ? entry.change : null));
}

/** Whether a global change means success: very much or much better. */
export function isChangeResponder(change: number): boolean {
  return change <= 2;
}

/** The scores of each own activity over time, 0 unable to 10 as before, by id of the activity. */
export function functionSeries(notebook: Notebook): ReadonlyMap<string, readonly Score[]> {
  const ids = new Set<string>();
  for (const entry of notebook.entries.values()) if (entry.kind === 'function') ids.add(entry.activity);
  const scoreOf = (id: string, entry: Entry): number | null =>
    entry.kind === 'function' && entry.activity === id ? entry.score : null;
  return new Map([...ids].sort().map((id) => [id, byDay(notebook, (entry) => scoreOf(id, entry))]));
}

/** A trend that asks for another look. */
export type TrendAlarm =
  /** Two points or more above the level before, on the last three told days: ask for danger signs again. */
  | { readonly rule: 'worse'; readonly since: Day; readonly before: number; readonly now: number }
  /** Still painful and no better after two weeks: a routine appointment. Means of the first and the last seven days. */
  | { readonly rule: 'no-better'; readonly since: Day; readonly before: number; readonly now: number };

const WORSE_DAYS = 3;
const WORSE_BY = 2;
/** The three days must be near each other and near the end of what is looked at, or they say nothing of now. */
const WORSE_WITHIN = 7;
const LEVEL_DAYS = 7;
const LEVEL_AT_LEAST = 4;
const LEVEL_WITHIN = 56;
const NO_BETTER_AFTER = 14;

/**
 * The alarms at the end of consecutive days. `since` is the day from which self-care was tried, as a rule that of the last
 * check. The level before is the mean of the seven told days before the three, at least four, from the last eight weeks.
 * F5 gives the two points, the three days and the two weeks; how the level is measured is our estimate.
 */
export function trendAlarms(days: readonly DayRecord[], since: Day): readonly TrendAlarm[] {
  return [...worse(days), ...noBetter(days, since)];
}

function worse(days: readonly DayRecord[]): readonly TrendAlarm[] {
  const end = days.at(-1)?.day;
  const told = toldDays(days);
  const last = told.slice(-WORSE_DAYS);
  if (end === undefined || last.length < WORSE_DAYS || daysBetween(last[0]!.day, end) >= WORSE_WITHIN) return [];
  const level = told
    .slice(-WORSE_DAYS - LEVEL_DAYS, -WORSE_DAYS)
    .filter(({ day }) => daysBetween(day, last[0]!.day) <= LEVEL_WITHIN);
  const before = level.length < LEVEL_AT_LEAST ? null : mean(level.map(({ pain }) => pain))!;
  if (before === null || last.some(({ pain }) => pain < before + WORSE_BY)) return [];
  return [{ rule: 'worse', since: last[0]!.day, before, now: mean(last.map(({ pain }) => pain))! }];
}

function noBetter(days: readonly DayRecord[], since: Day): readonly TrendAlarm[] {
  const end = days.at(-1)?.day;
  if (end === undefined || daysBetween(since, end) < NO_BETTER_AFTER) return [];
  const { direction, first, last } = describeTrend(days.filter(({ day }) => day >= since));
  if (direction === 'too-few' || direction === 'easing' || first === null || last === null || last <= 1) return [];
  return [{ rule: 'no-better', since, before: first, now: last }];
}

/** Mean of the three items; null where one is missing. */
export function pegScore({ pain, enjoyment, activity }: PegEntry): number | null {
  if (pain === undefined || enjoyment === undefined || activity === undefined) return null;
  return (pain + enjoyment + activity) / 3;
}

/** One score a day, that of the entry written last, in order of days. */
function byDay(notebook: Notebook, scoreOf: (entry: Entry) => number | null): readonly Score[] {
  const found = new Map<Day, { readonly id: string; readonly score: number }>();
  for (const entry of notebook.entries.values()) {
    const score = scoreOf(entry);
    const known = found.get(entry.day);
    if (score !== null && (known === undefined || entry.id > known.id)) found.set(entry.day, { id: entry.id, score });
  }
  return [...found.keys()].sort().map((day) => ({ day, score: found.get(day)!.score }));
}
