// One month of the list: drawn while it is near the window, else a heading over room of the same height.
import type { Entry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { entryLine, type LineParts } from '../capture/entry-line.ts';
import { common } from '../words/common.ts';
import { entryWords } from '../words/day.ts';
import { viewWords } from '../words/views.ts';
import { timelineWords as words } from '../words/views-timeline.ts';
import { firstDayOf } from './months.ts';
import type { TimelineDay, TimelineMonth } from './timeline-entries.ts';

/** How far from the window a month is drawn: two screens, so that it is there before it is seen. */
const NEAR = '200%';
/** Room for what was not drawn yet, px: a day's heading, and one entry. */
const [DAY_ROOM, ENTRY_ROOM] = [56, 62];

export interface MonthSectionProps {
  readonly month: TimelineMonth;
  /** Drawn before anything is measured. */
  readonly near: boolean;
  readonly parts: LineParts;
}

export function MonthSection({ month, near, parts }: MonthSectionProps): JSX.Element {
  const [drawn, setDrawn] = useState(near);
  const section = useRef<HTMLElement>(null);
  const room = useRef(month.days.length * DAY_ROOM + month.count * ENTRY_ROOM);
  useEffect(() => {
    const here = section.current;
    if (here === null) return;
    const watcher = new IntersectionObserver(
      ([seen]) => {
        const inSight = seen?.isIntersecting === true;
        const list = here.querySelector<HTMLElement>('.timeline-days');
        // What was drawn leaves its true height behind.
        if (!inSight && list !== null) room.current = list.offsetHeight;
        setDrawn(inSight);
      },
      { rootMargin: NEAR },
    );
    watcher.observe(here);
    return () => watcher.disconnect();
  }, []);
  return (
    <section class={drawn ? 'timeline-month' : 'timeline-month away'} ref={section}>
      <h2 id={`month-${month.month}`}>
        {viewWords.month(firstDayOf(month.month))} <span class="support">{words.monthCount(month.count)}</span>
      </h2>
      {drawn ? (
        <div class="timeline-days">
          {month.days.map((day) => (
            <DayEntries key={day.day} day={day} parts={parts} />
          ))}
        </div>
      ) : (
        <div style={{ height: `${room.current}px` }} />
      )}
    </section>
  );
}

function DayEntries({ day: { day, entries }, parts }: { day: TimelineDay; parts: LineParts }): JSX.Element {
  return (
    <section>
      <h3>
        <a class="lesser-link" href={`#/notebook/day/${day}`}>
          {common.longDay(day)}
        </a>
      </h3>
      <ul class="entries">
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} parts={parts} />
        ))}
      </ul>
    </section>
  );
}

function EntryItem({ entry, parts }: { entry: Entry; parts: LineParts }): JSX.Element {
  const { title, detail } = entryLine(entry, parts);
  return (
    <li>
      <a href={`#/notebook/entry/${entry.id}`} class="entry">
        <span class="entry-time">{entry.time ?? ''}</span>
        <span class="entry-words">
          <b>{title}</b>
          {detail !== '' && <span class="support"> {detail}</span>}
          {entry.late === true && <span class="support"> {common.late}</span>}
          {entry.source !== undefined && <span class="support"> {entryWords.imported(entry.source)}</span>}
        </span>
        <LineIcon name="right" size={20} />
      </a>
    </li>
  );
}
