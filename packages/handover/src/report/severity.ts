// How strong it is and how it went: the figures of the app, and the drawing of the course.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { type DayRecord, describeTrend, flares, type MarkerEntry, trend } from '@rhomboid/notebook';
import { onceForDays, periodOf, type ReportContext } from './context.ts';
import { dayRange, shortDay } from './dates.ts';
import type { Block, Course, FactRow } from './report.ts';
import { atMost, plain, strong } from './rich.ts';
import { decimal, words } from './words-en.ts';

/** A stretch of so many days without a pain value is drawn as a gap. */
const GAP = 3;
const MOST_MARKERS = 3;

const trendOf = onceForDays(trend);
const flaresOf = onceForDays(flares);
const summaryOf = onceForDays(describeTrend);

export function severityBlocks(context: ReportContext): readonly Block[] {
  const period = periodOf(context);
  const rows = severityRows(context);
  if (rows.length === 0) return [];
  const told = {
    kind: 'words' as const,
    parts: rows.flatMap(({ name, value }) => [plain(`${name} `), strong(value), plain('. ')]),
  };
  if (period === null || !context.days.some(({ pain }) => pain !== null)) return [told];
  const course = courseOf(context);
  const said = [
    ...rows.map(({ name, value }) => `${name}: ${value}.`),
    ...(course.flares.length === 0 ? [] : [words.severity.flares(course.flares.length, isOpen(context))]),
  ];
  const marks = course.markers.map(({ letter, text }) => `${letter} ${text}`);
  const key = [context.detail.fine ? words.severity.key : '', marks.join('; ')].join(' ').trim();
  return [
    told,
    { kind: 'course', course, alt: words.severity.alt(dayRange(period.from, period.to), said) },
    ...(key === '' ? [] : [{ kind: 'words' as const, parts: [plain(key)] }]),
  ];
}

/** Last, worst and mean pain, and which way it went; from the check alone where there is no notebook. */
export function severityRows({ parts, days, all }: ReportContext): readonly FactRow[] {
  const told = days.filter(({ pain }) => pain !== null);
  const last = told.at(-1);
  if (last === undefined) {
    const now = parts.check?.answers['nrs-now'];
    return typeof now === 'number' ? [{ name: words.severity.atCheck, value: decimal(now) }] : [];
  }
  const worst = Math.max(...days.map((day) => day.worst ?? 0));
  const mean7 = trendOf(all).findLast(({ mean7 }) => mean7 !== null);
  const inPeriod = mean7 !== undefined && mean7.day >= days[0]!.day;
  const endsBefore = (day: Day): string | null => (day < days.at(-1)!.day ? shortDay(day) : null);
  const { direction, first, last: end, noticeable } = summaryOf(days);
  const change =
    direction === 'too-few' || first === null || end === null
      ? words.severity.trend['too-few']
      : `${words.severity.trend[direction]}: ${words.severity.change(decimal(first), decimal(end), noticeable)}`;
  return [
    { name: words.severity.now, value: `${decimal(last.pain!)} (${shortDay(last.day)})` },
    { name: words.severity.worst, value: decimal(worst) },
    ...(inPeriod ? [{ name: words.severity.mean(endsBefore(mean7.day)), value: decimal(mean7.mean7!) }] : []),
    { name: words.severity.course, value: change },
  ];
}

/** What the drawing shows. Means and flares come from all days, so that they do not change with the period. */
export function courseOf({ all, days }: Pick<ReportContext, 'all' | 'days'>): Course {
  const from = days[0]!.day;
  const markers = days
    .flatMap(({ entries }) => entries.filter((entry): entry is MarkerEntry => entry.kind === 'marker'))
    .slice(-MOST_MARKERS);
  return {
    points: trendOf(all).filter(({ day }) => day >= from),
    flares: flaresOf(all)
      .filter((flare) => flare.to >= from)
      .map((flare) => ({
        from: flare.from < from ? from : flare.from,
        to: flare.to,
        label: words.severity.flare(daysBetween(flare.from, flare.to) + 1),
      })),
    gaps: gapsIn(days),
    markers: markers.map(({ day, text }, i) => ({ day, letter: String.fromCharCode(65 + i), text: atMost(text, 40) })),
  };
}

function isOpen({ all, days }: ReportContext): boolean {
  const last = flaresOf(all).at(-1);
  return last !== undefined && last.ended === null && last.to >= days[0]!.day;
}

function gapsIn(days: readonly DayRecord[]): Course['gaps'] {
  const gaps: { from: string; to: string }[] = [];
  for (const { day, pain } of days) {
    if (pain !== null) continue;
    const last = gaps.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day) last.to = day;
    else gaps.push({ from: day, to: day });
  }
  return gaps.filter(({ from, to }) => daysBetween(from, to) + 1 >= GAP);
}
