// The week, on the screen and on one sheet of paper: what falls on which day, how it is done, and the bad-day lines.
import { addDays } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { emergencyNumber, useCountry } from '../../app/country.ts';
import { useNotebook } from '../../notebook/context.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { WeekDays, WeekGrid } from '../parts/week-tables.tsx';
import { type DayList, dayList } from '../state/day-list.ts';
import { type Planned, usePlan } from '../state/use-plan.ts';
import { badDayWords, weekWords as words } from '../words/you.ts';
import { BeginPage } from './begin-page.tsx';
import { WaitingPlan, waits } from './care-first-page.tsx';

export function WeekPage(): JSX.Element {
  const planned = usePlan();
  if (planned === null) return <BeginPage />;
  return waits(planned) ? <WaitingPlan planned={planned} /> : <ShownWeek planned={planned} />;
}

function ShownWeek({ planned: { plan, entry } }: { planned: Planned }): JSX.Element {
  const { words: app } = useApp();
  const number = emergencyNumber(useCountry());
  const { state } = useNotebook();
  const { plan: knowledge } = usePlanKnowledge();
  const days = plan.week.map(({ day }, at) => ({ day, list: dayList(plan, knowledge, plan.week, at, state.notebook) }));
  const allDay = namesOf(days.map(({ list }) => list));
  return (
    <div class="page week-page">
      <div class="inner content">
        <div class="week-sheet">
          <div class="today-head">
            <Heading>{words.title}</Heading>
            <p class="support">{words.range(app.day(plan.made), app.day(addDays(plan.made, 6)))}</p>
          </div>
          {entry.goal !== undefined && entry.goal !== '' && (
            <p>
              <b>{words.goal}</b> {entry.goal}
            </p>
          )}
          <WeekGrid days={days} />
          <WeekDays days={days} />
          {allDay.length > 0 && (
            <p>
              <b>{words.allDay}:</b> {allDay.join(' · ')}
            </p>
          )}
          <section class="stack close">
            <h2>{words.badDay}</h2>
            <ul class="week-bad">
              {plan.badDay.map(({ when, do: what }) => (
                <li key={when}>
                  <b>
                    {badDayWords.when} {lowerFirst(when)}:
                  </b>{' '}
                  {what}
                </li>
              ))}
            </ul>
          </section>
          <p class="week-help">
            <b>{words.help(number)}</b> {words.review(app.day(plan.review.day))}
          </p>
          <p class="print-only support">{words.from}</p>
          <p class="button-row no-print">
            <button type="button" class="main" onClick={() => print()}>
              {words.print}
            </button>
            <span class="support">{words.sheets}</span>
          </p>
        </div>
      </div>
    </div>
  );
}

function namesOf(lists: readonly DayList[]): readonly string[] {
  return [...new Set(lists.flatMap(({ allDay }) => allDay.map(({ name }) => name)))];
}

/** Within a sentence; "I" stays. */
function lowerFirst(text: string): string {
  return /^I\b/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
