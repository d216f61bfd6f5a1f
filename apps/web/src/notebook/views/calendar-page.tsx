// A month at a time: each day with its pain as pattern and number, gaps, flares, and what was filled in later.
import { bandOf, heatSteps } from '@rhomboid/body';
import { addDays } from '@rhomboid/ground';
import { type DayRecord, flares } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { useDraft } from '../context.ts';
import { viewWords } from '../words/views.ts';
import { calendarWords as words } from '../words/views-calendar.ts';
import { CalendarGrid } from './calendar-grid.tsx';
import { CalendarLegend } from './calendar-legend.tsx';
import { DataTable } from './data-table.tsx';
import { type Days, useDays } from './days.ts';
import { make } from './make.ts';
import { addMonths, firstDayOf, lastDayOf, monthOf } from './months.ts';
import { painCell } from './scores.ts';
import { ViewPage } from './view-page.tsx';

export function CalendarPage(): JSX.Element {
  const days = useDays();
  const { today, all, hide } = days;
  const [month, setMonth] = useDraft('calendar-month', () => monthOf(today));
  const [asTable, setAsTable] = useState(false);
  const prefix = useId();
  const flaring = useFlareDays(all);
  const byDay = useMemo(() => new Map(all.map((record) => [record.day, record])), [all]);
  const inMonth = all.filter(({ day }) => monthOf(day) === month);
  return (
    <ViewPage title={words.title} lead={all.length === 0 ? words.empty : words.lead}>
      <div class="calendar">
        {heatSteps(make, prefix, { class: 'heat-steps' })}
        <div class="calendar-head">
          <button type="button" class="square" onClick={() => setMonth(addMonths(month, -1))}>
            <LineIcon name="back" />
            <span class="unseen">{words.before}</span>
          </button>
          <h2 aria-live="polite">{viewWords.month(firstDayOf(month))}</h2>
          {month < monthOf(today) ? (
            <button type="button" class="square" onClick={() => setMonth(addMonths(month, 1))}>
              <LineIcon name="right" />
              <span class="unseen">{words.after}</span>
            </button>
          ) : (
            <span />
          )}
        </div>
        {asTable ? (
          <MonthTable month={month} records={inMonth} flaring={flaring} hide={hide} />
        ) : (
          <CalendarGrid
            month={month}
            today={today}
            first={all[0]?.day ?? today}
            byDay={byDay}
            flaring={flaring}
            hide={hide}
            prefix={prefix}
            onMonth={setMonth}
          />
        )}
        <div class="calendar-foot">
          <p>{inMonth.length > 0 && words.logged(inMonth.filter(({ logged }) => logged).length, inMonth.length)}</p>
          <button type="button" class="lesser-link no-print" onClick={() => setAsTable(!asTable)}>
            {asTable ? viewWords.asPicture : viewWords.asTable}
          </button>
        </div>
        {!asTable && <CalendarLegend prefix={prefix} hide={hide} />}
      </div>
    </ViewPage>
  );
}

/** The days of all flares. */
function useFlareDays(all: Days['all']): ReadonlySet<string> {
  return useMemo(() => {
    const days = new Set<string>();
    for (const { from, to } of flares(all)) for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
    return days;
  }, [all]);
}

interface MonthTableProps {
  readonly month: string;
  readonly records: readonly DayRecord[];
  readonly flaring: ReadonlySet<string>;
  readonly hide: boolean;
}

function MonthTable({ month, records, flaring, hide }: MonthTableProps): JSX.Element {
  const { table } = words;
  const caption = `${viewWords.fullDay(firstDayOf(month))} – ${viewWords.fullDay(lastDayOf(month))}`;
  return (
    <DataTable
      caption={caption}
      columns={[table.day, table.pain, table.worst, table.more]}
      rows={records.map(({ day, pain, worst, logged, late }) => ({
        key: day,
        cells: [
          <a key="day" href={`#/notebook/day/${day}`}>
            {viewWords.tableDay(day)}
          </a>,
          pain === null
            ? viewWords.nothing
            : hide
              ? painCell(pain, true)
              : `${painCell(pain, false)}, ${viewWords.levels[bandOf(pain)]}`,
          painCell(worst, hide),
          [
            ...(logged ? [] : [words.gap]),
            ...(flaring.has(day) ? [words.flare] : []),
            ...(late ? [words.late] : []),
          ].join(', '),
        ],
      }))}
    />
  );
}
