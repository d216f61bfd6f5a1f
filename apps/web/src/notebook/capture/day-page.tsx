// One day: everything that was written for it, and ways to fill it in later.
import { addDays, isDay } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useLocalNow } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { common } from '../words/common.ts';
import { dayWords } from '../words/day.ts';
import { todayWords } from '../words/today.ts';
import { AddLinks } from './add-links.tsx';
import { EntryList } from './entry-list.tsx';

export function DayPage({ rest }: NotebookPageProps): JSX.Element {
  const now = useLocalNow();
  const [day = ''] = rest;
  if (!isDay(day))
    return (
      <PlainPage title={dayWords.notDay}>
        <p>{dayWords.notDayLine}</p>
      </PlainPage>
    );
  return (
    <PlainPage title={common.longDay(day)}>
      <p class="day-links">
        <a class="lesser-link" href={`#/notebook/day/${addDays(day, -1)}`}>
          {dayWords.before}
        </a>
        {day < now.day && (
          <a class="lesser-link" href={`#/notebook/day/${addDays(day, 1)}`}>
            {dayWords.after}
          </a>
        )}
        {day !== now.day && (
          <a class="lesser-link" href="#/today">
            {dayWords.today}
          </a>
        )}
      </p>
      {day > now.day ? (
        <p>{dayWords.future}</p>
      ) : (
        <>
          <section class="stack close">
            <h2>{dayWords.entries}</h2>
            <EntryList day={day} empty={dayWords.empty} />
          </section>
          <section class="stack close">
            <h2>{todayWords.addTo(common.dayAsSaid(day, now.day, addDays(now.day, -1)))}</h2>
            <AddLinks day={day} />
          </section>
        </>
      )}
    </PlainPage>
  );
}
