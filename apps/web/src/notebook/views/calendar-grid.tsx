// The days of a month as a grid: one of them takes the Tab key, arrows lead on, also into the month beside it.
import { bandOf, heatFill } from '@rhomboid/body';
import type { Day } from '@rhomboid/ground';
import type { DayRecord } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { drawDayMark, drawLateMark } from '../charts/day-mark.ts';
import { common } from '../words/common.ts';
import { viewWords } from '../words/views.ts';
import { calendarWords as words } from '../words/views-calendar.ts';
import { dayAfterKey } from './calendar-keys.ts';
import { make } from './make.ts';
import { firstDayOf, lastDayOf, type Month, monthOf, weeksOf } from './months.ts';
import { WeekdayHead } from './weekday-head.tsx';

export interface CalendarGridProps {
  readonly month: Month;
  readonly today: Day;
  /** The first day of the notebook: an empty day before it is no gap. */
  readonly first: Day;
  readonly byDay: ReadonlyMap<Day, DayRecord>;
  readonly flaring: ReadonlySet<Day>;
  readonly hide: boolean;
  /** Prefix of the patterns that the page holds. */
  readonly prefix: string;
  readonly onMonth: (month: Month) => void;
}

export function CalendarGrid(props: CalendarGridProps): JSX.Element {
  const { month, today, onMonth } = props;
  const [chosen, setChosen] = useState<Day>(today);
  const grid = useRef<HTMLTableElement>(null);
  /** The day that a key led to, until it is drawn. */
  const wanted = useRef<Day | null>(null);
  const entry = entryDay(month, chosen, today);

  // The focus follows the day, also into another month.
  useEffect(() => {
    if (wanted.current !== null) grid.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`)?.focus();
    wanted.current = null;
  }, [chosen, month]);

  const onKeyDown = (event: KeyboardEvent, day: Day): void => {
    const next = dayAfterKey(event.key, day, today);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    wanted.current = next;
    setChosen(next);
    if (monthOf(next) !== month) onMonth(monthOf(next));
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days that arrows move in is a grid.
    <table class="calendar-grid" role="grid" aria-label={viewWords.month(firstDayOf(month))} ref={grid}>
      <WeekdayHead />
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, i) => (
              <td key={day ?? i}>
                {day !== null && <DayCell {...props} day={day} tab={day === entry} onKeyDown={onKeyDown} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The day of a month that takes the Tab key. */
function entryDay(month: Month, chosen: Day, today: Day): Day {
  if (monthOf(chosen) === month) return chosen;
  const last = lastDayOf(month);
  return last > today ? today : last;
}

interface DayCellProps extends CalendarGridProps {
  readonly day: Day;
  readonly tab: boolean;
  readonly onKeyDown: (event: KeyboardEvent, day: Day) => void;
}

function DayCell({ day, today, first, byDay, flaring, hide, prefix, tab, onKeyDown }: DayCellProps): JSX.Element {
  const number = <span class="day-number">{Number(day.slice(8))}</span>;
  if (day > today) return <span class="day future">{number}</span>;
  const record = byDay.get(day);
  const gap = record?.logged !== true && day >= first && day !== today;
  const pain = record?.pain ?? null;
  const flare = flaring.has(day);
  return (
    <a
      class={`day${day === today ? ' today' : ''}${flare ? ' flaring' : ''}`}
      href={`#/notebook/day/${day}`}
      data-day={day}
      tabIndex={tab ? 0 : -1}
      aria-label={words.day(common.longDay(day), stateOf(record, { today: day === today, gap, flare, hide }))}
      {...(day === today ? { 'aria-current': 'date' } : {})}
      onKeyDown={(event) => onKeyDown(event, day)}
    >
      <span class="day-top">
        {number}
        {record?.late === true && drawLateMark(make)}
      </span>
      {drawDayMark(make, {
        fill: pain === null ? null : heatFill(prefix, pain),
        number: pain === null || hide ? null : String(Math.round(pain)),
        gap: gap ? `url(#${prefix}-gap)` : null,
      })}
    </a>
  );
}

interface DayFacts {
  readonly today: boolean;
  readonly gap: boolean;
  readonly flare: boolean;
  readonly hide: boolean;
}

/** Everything that the cell shows, in words. */
function stateOf(record: DayRecord | undefined, { today, gap, flare, hide }: DayFacts): readonly string[] {
  const pain = record?.pain ?? null;
  return [
    ...(today ? [words.today] : []),
    ...(pain === null ? [] : [painState(pain, hide)]),
    ...(pain === null && record?.logged === true ? [words.noPain] : []),
    ...(gap || record?.logged !== true ? [words.gap] : []),
    ...(flare ? [words.flare] : []),
    ...(record?.late === true ? [words.late] : []),
  ];
}

function painState(pain: number, hide: boolean): string {
  const band = bandOf(pain);
  if (band === 'none') return words.noneWord;
  return hide ? words.painHidden(viewWords.levels[band]) : words.pain(pain, viewWords.levels[band]);
}
