// Everything that was written, by day, newest first. Only the months near the window are drawn.
import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { settingsOf, useNotebook } from '../context.ts';
import { viewWords } from '../words/views.ts';
import { timelineWords as words } from '../words/views-timeline.ts';
import { Ways } from './empty-view.tsx';
import { firstDayOf, monthOf } from './months.ts';
import { FILTERS, type Filter, timelineOf } from './timeline-entries.ts';
import { MonthSection } from './timeline-month.tsx';
import { ViewPage } from './view-page.tsx';

export function TimelinePage(): JSX.Element {
  const { state, knowledge, drafts } = useNotebook();
  const [filter, setFilter] = useState<Filter>(() => (drafts.get('timeline-filter') as Filter | undefined) ?? 'all');
  const { notebook, version } = state;
  // The notebook changes in place; its version tells.
  const { months, count } = useMemo(() => timelineOf(notebook, filter), [notebook, version, filter]);
  const parts = { state, knowledge, hide: settingsOf(state)?.hideScores === true };
  const choose = (next: Filter): void => {
    drafts.set('timeline-filter', next);
    setFilter(next);
  };
  return (
    <ViewPage title={words.title}>
      <div class="timeline-tools no-print">
        <FilterField filter={filter} onChoose={choose} />
        {months.length > 1 && <MonthField months={months.map(({ month }) => month)} />}
      </div>
      <p class="support" role="status">
        {words.count(count)}
      </p>
      <p class="print-only">{words.paper}</p>
      {count === 0 && (
        <>
          <p>{filter === 'all' ? words.empty : words.emptyKind}</p>
          {filter === 'all' && <Ways ways={[{ to: '#/notebook/pain', text: words.emptyMain }]} />}
        </>
      )}
      <div class="timeline reading">
        {months.map((month, i) => (
          <MonthSection key={`${filter} ${month.month}`} month={month} near={i < 2} parts={parts} />
        ))}
      </div>
    </ViewPage>
  );
}

function FilterField({ filter, onChoose }: { filter: Filter; onChoose: (filter: Filter) => void }): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.filter}</label>
      <select id={id} value={filter} onChange={(event) => onChoose(event.currentTarget.value as Filter)}>
        {FILTERS.map((one) => (
          <option key={one} value={one}>
            {one === 'all' ? words.all : words.kinds[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

function MonthField({ months }: { months: readonly string[] }): JSX.Element {
  const id = useId();
  const [chosen, setChosen] = useState(months[0] ?? '');
  useEffect(() => (chosen === months[0] ? undefined : showMonth(chosen)), [chosen, months]);
  return (
    <div class="field">
      <label for={id}>{words.go}</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(monthOf(event.currentTarget.value))}>
        {months.map((month) => (
          <option key={month} value={month}>
            {viewWords.month(firstDayOf(month))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** How long the months around the chosen one may take to be drawn, ms. */
const SETTLING = 800;

/** Brings a month to the top, and keeps it there while its neighbours find their true height; returns how to stop. */
function showMonth(month: string): (() => void) | undefined {
  const heading = document.getElementById(`month-${month}`);
  const list = heading?.closest('.timeline');
  if (heading === null || list == null) return;
  const watcher = new ResizeObserver(() => heading.scrollIntoView());
  watcher.observe(list);
  const stop = (): void => {
    watcher.disconnect();
    clearTimeout(timer);
    for (const kind of OWN_SCROLLING) removeEventListener(kind, stop);
  };
  const timer = setTimeout(stop, SETTLING);
  for (const kind of OWN_SCROLLING) addEventListener(kind, stop, { passive: true });
  return stop;
}

/** From here on the person scrolls. */
const OWN_SCROLLING = ['wheel', 'touchstart', 'keydown'] as const;
