// The week twice: as a grid, on paper and in wide windows, and day by day where the window is narrow. Boxes to tick off are on
// paper alone: on the screen one would ask for a finger, and nothing is ticked off here.
import type { PlanItem } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { dayInParts } from '../../notebook/words/day-parts.ts';
import type { DayList } from '../state/day-list.ts';
import { weekWords as words } from '../words/you.ts';
import { firstSentence } from './item-list.tsx';

export interface WeekDay {
  readonly day: string;
  readonly list: DayList;
}

/** Rows that still leave room for the lines below on one sheet in the usual size; more are set smaller. */
const ROOMY = 10;

export function WeekGrid({ days }: { days: readonly WeekDay[] }): JSX.Element {
  const items = itemsOf(days);
  return (
    <table class={items.length > ROOMY ? 'week-grid dense' : 'week-grid'}>
      <caption class="unseen">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {days.map(({ day }) => (
            <th key={day} scope="col">
              {dayInParts(day, { weekday: 'short' })} <span>{dayInParts(day, { day: 'numeric' })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {item.name}
              <span class="support">
                {firstSentence(item.dose)} {words.mind} {item.stop}
              </span>
            </th>
            {days.map(({ day, list }) => {
              const due = all(list).find((one) => one.item.id === item.id);
              return (
                <td key={day}>
                  {due !== undefined && <Mark done={due.done} />}
                  <span class="unseen">{due === undefined ? words.rest : due.done ? words.done : words.due}</span>
                </td>
              );
            })}
          </tr>
        ))}
        <tr class="print-only">
          <th scope="row">{words.pain}</th>
          {days.map(({ day }) => (
            <td key={day} class="to-fill" />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

export function WeekDays({ days }: { days: readonly WeekDay[] }): JSX.Element {
  const { words: app } = useApp();
  return (
    <ol class="week-days">
      {days.map(({ day, list }) => (
        <li key={day}>
          <h2>{app.day(day)}</h2>
          {all(list).length === 0 ? (
            <p class="support">{words.rest}</p>
          ) : (
            <ul>
              {all(list).map(({ item, done }) => (
                <li key={item.id}>
                  <Mark done={done} />
                  <a href={`#/plan/item/${item.id}`}>{item.name}</a>
                  {done && <span class="unseen"> ({words.done})</span>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A sign on the screen, a box on paper. */
function Mark({ done }: { done: boolean }): JSX.Element {
  return (
    <svg class="week-mark" width="18" height="18" viewBox="0 0 28 28" aria-hidden="true">
      <rect x="2" y="2" width="24" height="24" rx="6" />
      {done ? <path d="M6 15l5.500 5.500 11-13" /> : <path class="due" d="M14 3l8 11-8 11-8-11z" />}
    </svg>
  );
}

function all({ exercises, ticks }: DayList): DayList['exercises'] {
  return [...exercises, ...ticks];
}

function itemsOf(days: readonly WeekDay[]): readonly PlanItem[] {
  const items = new Map<string, PlanItem>();
  for (const part of ['exercises', 'ticks'] as const)
    for (const { list } of days) for (const { item } of list[part]) items.set(item.id, item);
  return [...items.values()];
}
