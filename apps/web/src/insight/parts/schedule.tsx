// The days of a test as they were drawn: a calendar, or a table with what was done and the pain of each day.
import type { Day } from '@rhomboid/ground';
import type { ExperimentState } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { drawCounted } from '../../notebook/charts/counted.ts';
import { DataTable } from '../../notebook/views/data-table.tsx';
import { useDays } from '../../notebook/views/days.ts';
import { make } from '../../notebook/views/make.ts';
import { painCell } from '../../notebook/views/scores.ts';
import { WeekdayHead } from '../../notebook/views/weekday-head.tsx';
import { common } from '../../notebook/words/common.ts';
import { viewWords } from '../../notebook/words/views.ts';
import { experimentWords } from '../words/experiment.ts';
import { linkWords } from '../words/link.ts';
import { weeksFor } from './weeks.ts';

const { run: words } = experimentWords;

type ScheduledDay = ExperimentState['schedule'][number];
/** Days with whether it is the first of all. */
type CalendarDay = ScheduledDay & { readonly first: boolean };

export function Schedule({ state, today }: { state: ExperimentState; today: Day }): JSX.Element | null {
  const [asTable, setAsTable] = useState(false);
  const { ended } = state.entry;
  // What was drawn for later is no longer to come.
  const schedule = ended === undefined ? state.schedule : state.schedule.filter(({ day }) => day <= ended);
  if (schedule.length === 0) return null;
  return (
    <section class="card stack close">
      <div class="card-head">
        <h2 class="card-title">{words.schedule}</h2>
        <button type="button" class="lesser-link no-print" onClick={() => setAsTable(!asTable)}>
          {asTable ? viewWords.asPicture : viewWords.asTable}
          <span class="unseen"> {words.schedule}</span>
        </button>
      </div>
      {asTable ? (
        <ScheduleTable schedule={schedule} today={today} lag={state.lag} />
      ) : (
        <>
          <Key leads={schedule.some(({ compared }) => !compared)} />
          <ScheduleCalendar schedule={schedule} today={today} />
        </>
      )}
    </section>
  );
}

function Key({ leads }: { leads: boolean }): JSX.Element {
  return (
    <ul class="chart-legend" aria-label={words.keyTitle}>
      <li>
        {drawCounted(make, 'full')}
        {words.key.with}
      </li>
      <li>
        {drawCounted(make, 'empty')}
        {words.key.without}
      </li>
      <li>
        <span class="done-mark" aria-hidden="true" />
        {words.key.done}
      </li>
      {leads && (
        <li>
          <span class="lead-mark" aria-hidden="true" />
          {words.key.lead}
        </li>
      )}
    </ul>
  );
}

function ScheduleCalendar({ schedule, today }: { schedule: readonly ScheduledDay[]; today: Day }): JSX.Element {
  return (
    <table class="schedule">
      <caption class="unseen">{words.schedule}</caption>
      <WeekdayHead />
      <tbody>
        {weeksFor(schedule.map((one, at) => ({ ...one, first: at === 0 }))).map((week) => (
          <Week key={week.find((one) => one !== null)?.day} week={week} today={today} />
        ))}
      </tbody>
    </table>
  );
}

/** One row; before the first week of a month its name. */
function Week({ week, today }: { week: readonly (CalendarDay | null)[]; today: Day }): JSX.Element {
  const begin = week.find((one) => one !== null && (one.day.endsWith('-01') || one.first));
  return (
    <>
      {begin != null && (
        <tr>
          <th colSpan={7} scope="colgroup" class="schedule-month">
            {viewWords.month(begin.day)}
          </th>
        </tr>
      )}
      <tr>
        {week.map((one, at) => (
          <td key={one?.day ?? at}>{one !== null && <Cell one={one} today={today} />}</td>
        ))}
      </tr>
    </>
  );
}

function Cell({ one, today }: { one: ScheduledDay; today: Day }): JSX.Element {
  const { day, arm, compared, done } = one;
  const classes = ['drawn-day', day === today && 'today', !compared && 'lead', done === true && 'done'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <span class="day-number" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      {drawCounted(make, arm === 'with' ? 'full' : 'empty')}
      <span class="unseen">{spoken(one)}</span>
    </div>
  );
}

function spoken({ day, arm, compared, done }: ScheduledDay): string {
  return [
    common.longDay(day),
    arm === 'with' ? words.with : words.without,
    ...(compared ? [] : [words.leadOver]),
    ...(done === null ? [] : [done ? words.key.done : words.key.missed]),
  ].join(', ');
}

interface ScheduleTableProps {
  readonly schedule: readonly ScheduledDay[];
  readonly today: Day;
  readonly lag: number;
}

function ScheduleTable({ schedule, today, lag }: ScheduleTableProps): JSX.Element {
  const { hide } = useDays();
  const { table } = words;
  return (
    <DataTable
      caption={words.schedule}
      columns={[table.day, table.plan, table.done, linkWords.table.pain(lag)]}
      rows={schedule.map(({ day, arm, compared, done, pain }) => ({
        key: day,
        cells: [
          viewWords.tableDay(day),
          `${arm === 'with' ? words.with : words.without}${compared ? '' : `, ${words.leadOver}`}`,
          day > today ? words.future : done === null ? words.untold : done ? words.key.done : words.key.missed,
          day > today ? viewWords.nothing : painCell(pain, hide),
        ],
      }))}
    />
  );
}
