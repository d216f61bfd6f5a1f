// A day's list: the session of exercises with its start button, what is ticked off, and what lasts all day.
import type { JSX } from 'preact';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { type DayItem, dayList } from '../state/day-list.ts';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';
import { type DoneToday, useDoneToday } from './done.ts';

export interface DaySectionProps {
  readonly planned: Planned;
  readonly title: string;
  /** Whether ways of going through the day are named, too. */
  readonly allDay: boolean;
}

export function DaySection({ planned, title, allDay }: DaySectionProps): JSX.Element {
  const { state } = useNotebook();
  const { plan: knowledge } = usePlanKnowledge();
  const { plan } = planned;
  const list = dayList(plan, knowledge, plan.week, 0, state.notebook);
  const done = useDoneToday();
  const session = list.exercises.length > 0;
  const sessionDone = list.exercises.every((one) => one.done);
  const all = list.ticks.length + (session ? 1 : 0);
  const count = list.ticks.filter((one) => one.done).length + (session && sessionDone ? 1 : 0);
  return (
    <section class="stack close">
      <h2>
        {title} {all > 0 && <span class="count">{words.doneOf(count, all)}</span>}
      </h2>
      {all === 0 && <p class="support">{words.nothingToday}</p>}
      <TroubleMessage trouble={done.trouble} />
      <ul class="day-list">
        {session && <SessionRow exercises={list.exercises} minutes={list.minutes} done={sessionDone} />}
        {list.ticks.map((one) => (
          <TickRow key={one.item.id} {...one} today={done} />
        ))}
      </ul>
      {allDay && list.allDay.length > 0 && (
        <p class="support">
          {words.allDay}:{' '}
          {list.allDay.map(({ id, name }, at) => (
            <>
              {at > 0 && ', '}
              <a key={id} href={`#/plan/item/${id}`}>
                {name}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

function SessionRow({
  exercises,
  minutes,
  done,
}: {
  exercises: readonly DayItem[];
  minutes: number;
  done: boolean;
}): JSX.Element {
  const begun = exercises.some((one) => one.done);
  return (
    <li class={done ? 'is-done' : undefined}>
      <Mark done={done} />
      <span class="entry-words">
        <b>{words.session(exercises.length)}</b>
        <span class="support">
          {done ? words.sessionDone : words.sessionLine(minutes, exercises.map(({ item }) => item.name).join(', '))}
        </span>
      </span>
      {!done && (
        <a class="main small" href="#/plan/session">
          {begun ? words.goOn : words.start}
          <span class="unseen">: {words.session(exercises.length)}</span>
        </a>
      )}
    </li>
  );
}

function TickRow({ item, when, done, today }: DayItem & { readonly today: DoneToday }): JSX.Element {
  const entry = today.entryOf(item.id);
  return (
    <li class={done ? 'is-done' : undefined}>
      <label class="tick">
        <input type="checkbox" checked={done} onChange={() => void today.toggle(item)} />
        <span class="entry-words">
          <b>{item.minutes === null ? item.name : `${item.name}, ${words.minutes(item.minutes)}`}</b>
          <span class="support">{done ? words.doneAt(entry?.time ?? '') : when}</span>
        </span>
      </label>
      <a class="lesser-link" href={`#/plan/item/${item.id}`}>
        {words.how}
        <span class="unseen">: {item.name}</span>
      </a>
    </li>
  );
}

/** A box that only shows: the exercises are ticked off by doing them. */
function Mark({ done }: { done: boolean }): JSX.Element {
  return (
    <svg class="tick-mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <rect x="1" y="1" width="26" height="26" rx="6" />
      {done && <path d="M7.500 14.500l4.500 4.500 8.500-9.500" />}
    </svg>
  );
}
