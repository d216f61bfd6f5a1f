// From days to what the chart of pain shows: days one by one, or weeks where there are more than can be told apart.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import {
  type DayRecord,
  episodes,
  flares,
  isPaused,
  type MarkerEntry,
  recurrences,
  type SettingsEntry,
  trend,
} from '@rhomboid/notebook';
import { type ChartPoint, runsOf } from '../charts/dots.ts';
import type { ChartEvent } from '../charts/events.ts';
import { lengthOf, type Stretch } from '../charts/stretches.ts';
import type { TrendPicture } from '../charts/trend-chart.ts';
import { notebookWords } from '../words/views.ts';

const { trend: words } = notebookWords;

/** More days than this are drawn as weeks. */
export const MOST_DAYS = 400;
const WEEK = 7;
/** A week has part in the line when this many of its days are told: the rule of the 7-day mean. */
const ENOUGH = 4;
/** A chart of fewer days than this would put a handful of rings far apart. */
const LEAST_DAYS = 14;
/** Letters that can be told apart at a glance; earlier events stand in the table. */
const MOST_EVENTS = 12;

/** One day or week of the chart, as the table shows it. */
export interface TrendRow {
  readonly day: Day;
  readonly days: number;
  readonly value: number | null;
  readonly worst: number | null;
  readonly mean: number | null;
  /** Days with a pain value. */
  readonly told: number;
}

/** The picture, and what the words around it need. */
export interface TrendView {
  readonly picture: TrendPicture;
  readonly weekly: boolean;
  readonly rows: readonly TrendRow[];
  readonly flares: readonly (Stretch & { readonly words: string; readonly going: boolean })[];
  readonly episodes: readonly (Stretch & { readonly recovered: Day | null; readonly open: boolean })[];
  /** Events of the person and pain that came back, all of them, by day; letters where the chart has them. */
  readonly events: readonly { readonly letter: string | null; readonly day: Day; readonly text: string }[];
  readonly earlier: number;
}

/**
 * What the chart shows of `shown`, the last days of `all`. Means, flares and episodes are worked out on all days, so that
 * they do not change with the period that one looks at.
 */
export function trendView(
  all: readonly DayRecord[],
  shown: readonly DayRecord[],
  settings: SettingsEntry | null,
): TrendView {
  const last = shown.at(-1)?.day ?? '';
  const from = shown[0]?.day ?? last;
  const weekly = shown.length > MOST_DAYS;
  const rows = rowsOf(all, shown.length);
  const inSight = ({ from: begin, to: end }: Stretch): boolean => end >= from && begin <= last;
  const seenFlares = flares(all)
    .filter(inSight)
    .map((flare) => {
      const going = flare.ended === null;
      return { from: flare.from, to: flare.to, going, words: words.flare(lengthOf(flare), going) };
    });
  const seenEpisodes = episodes(all)
    .map((episode) => ({ ...episode, open: episode.closed === null && episode.recovered === null }))
    .map(({ from: begin, to, open, recovered }) => ({ from: begin, to: open ? last : to, recovered, open }))
    .filter(inSight);
  const events = eventsIn(all, shown);
  const lettered = events.slice(-MOST_EVENTS).map((event, i) => ({ ...event, letter: String.fromCharCode(65 + i) }));
  const gaps = gapsIn(rows, last).map((gap) => ({
    ...gap,
    word: isPaused(settings, gap.to) ? words.pause : words.gap,
  }));
  return {
    picture: {
      from: daysBetween(from, last) + 1 < LEAST_DAYS ? addDays(last, 1 - LEAST_DAYS) : from,
      to: last,
      points: pointsOf(rows),
      means: meansOf(rows),
      gaps,
      flares: seenFlares,
      // One that fills the whole chart has nothing to show in it.
      episodes: seenEpisodes.some((one) => one.from > from || one.to < last) ? seenEpisodes : [],
      events: lettered satisfies readonly ChartEvent[],
    },
    weekly,
    rows,
    flares: seenFlares,
    episodes: seenEpisodes,
    events: [...events.slice(0, -MOST_EVENTS).map((event) => ({ ...event, letter: null })), ...lettered],
    earlier: Math.max(0, events.length - MOST_EVENTS),
  };
}

/** The last days as rows: one by one, or in weeks where they are many. Means look back beyond the first of them. */
export function rowsOf(all: readonly DayRecord[], count: number): readonly TrendRow[] {
  const daily = dayRows(all).slice(-count);
  return count > MOST_DAYS ? weekRows(daily) : daily;
}

/** The points of rows: each day, and of weeks those that the line leaves out. */
export function pointsOf(rows: readonly TrendRow[]): readonly ChartPoint[] {
  return rows.flatMap(({ day, days, value, mean }) =>
    value === null || (days > 1 && mean !== null) ? [] : { day, days, value },
  );
}

/** The lines through the means of rows. */
export function meansOf(rows: readonly TrendRow[]): readonly (readonly ChartPoint[])[] {
  return runsOf(rows.map(({ day, days, mean }) => (mean === null ? null : { day, days, value: mean })));
}

function dayRows(days: readonly DayRecord[]): readonly TrendRow[] {
  return trend(days).map(({ day, value, mean7 }, i) => ({
    day,
    days: 1,
    value,
    worst: days[i]!.worst,
    mean: mean7,
    told: value === null ? 0 : 1,
  }));
}

/** Weeks that end with the last day; the first may be shorter. */
function weekRows(days: readonly TrendRow[]): readonly TrendRow[] {
  const rows: TrendRow[] = [];
  for (let end = days.length; end > 0; end -= WEEK) {
    const week = days.slice(Math.max(0, end - WEEK), end);
    const values = week.flatMap(({ value }) => value ?? []);
    const worst = week.flatMap((day) => day.worst ?? []);
    const value = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
    rows.push({
      day: week[0]!.day,
      days: week.length,
      value,
      worst: worst.length === 0 ? null : Math.max(...worst),
      mean: values.length < ENOUGH ? null : value,
      told: values.length,
    });
  }
  return rows.reverse();
}

/** Runs of rows without a value, after the first told one. Today is not over: it is no gap yet. */
function gapsIn(rows: readonly TrendRow[], today: Day): readonly Stretch[] {
  const gaps: { from: Day; to: Day }[] = [];
  const begin = rows.findIndex(({ value }) => value !== null);
  let open: { from: Day; to: Day } | null = null;
  for (const { day, days, value } of begin < 0 ? [] : rows.slice(begin)) {
    const to = addDays(day, days - 1);
    if (value !== null || (day === today && days === 1)) open = null;
    else if (open === null) {
      open = { from: day, to };
      gaps.push(open);
    } else open.to = to;
  }
  return gaps;
}

function eventsIn(all: readonly DayRecord[], shown: readonly DayRecord[]): readonly { day: Day; text: string }[] {
  const from = shown[0]?.day ?? '';
  const own = shown.flatMap(({ day, entries }) =>
    entries.filter((entry): entry is MarkerEntry => entry.kind === 'marker').map(({ text }) => ({ day, text })),
  );
  const came = recurrences(all)
    .filter(({ day }) => day >= from)
    .map(({ day, painFree }) => ({ day, text: words.recurrence(painFree) }));
  return [...own, ...came].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The highest and lowest of the rows with a value. */
export function extremes(rows: readonly TrendRow[]): { readonly highest: TrendRow; readonly lowest: TrendRow } | null {
  const told = rows.filter(({ value }) => value !== null);
  if (told.length === 0) return null;
  return {
    highest: told.reduce((top, row) => (row.value! > top.value! ? row : top)),
    lowest: told.reduce((low, row) => (row.value! < low.value! ? row : low)),
  };
}
