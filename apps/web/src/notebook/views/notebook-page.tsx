// The notebook: what the last weeks say, and the ways to look closer.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { notebookWords as words } from '../words/views.ts';
import { type Days, daysOf, useDays, usePeriod } from './days.ts';
import { EmptyView } from './empty-view.tsx';
import { FindingSentence, findingHeading, useFinding } from './finding.tsx';
import { FunctionCard } from './function-card.tsx';
import { PeriodChoice, Segments } from './period-choice.tsx';
import { PlacesCard } from './places-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { chosenAmong, useViewChoice } from './view-choice.ts';

const FIRST = ['pain', 'function'] as const;

export function NotebookPage(): JSX.Element {
  const days = useDays();
  return days.all.length === 0 ? <EmptyNotebook /> : <FilledNotebook days={days} />;
}

function EmptyNotebook(): JSX.Element {
  return (
    <EmptyView
      title={words.headings.empty}
      line={words.emptyLine}
      ways={[
        { to: '#/notebook/pain', text: words.emptyMain },
        { to: '#/notebook/import', text: words.emptyImport },
      ]}
    />
  );
}

function FilledNotebook({ days }: { days: Days }): JSX.Element {
  const [period, setPeriod] = usePeriod();
  const [first, setFirst] = useViewChoice('first', chosenAmong(FIRST), 'pain');
  const { all } = days;
  const shown = useMemo(() => daysOf(all, period), [all, period]);
  const finding = useFinding(shown);
  const logged = shown.filter((day) => day.logged).length;
  const pain = <TrendCard key="pain" days={days} shown={shown} />;
  const doing = <FunctionCard key="function" days={days} shown={shown} />;
  return (
    <div class="page">
      <div class="inner content">
        <div class="views-head">
          <div class="stack close">
            <Heading>{findingHeading(finding)}</Heading>
            <FindingSentence finding={finding} logged={logged} hide={days.hide} />
          </div>
          <PeriodChoice period={period} onChoose={setPeriod} />
        </div>
        <div class="views-grid">
          {first === 'pain' ? pain : doing}
          <div class="stack">
            <PlacesCard days={days} shown={shown} />
            <LoggedDays shown={shown} logged={logged} />
          </div>
          {first === 'pain' ? doing : pain}
          <div class="stack wide no-print">
            <Links />
            <div class="stack close">
              <h2>{words.first}</h2>
              <Segments
                legend={words.first}
                name="first"
                segments={[
                  { id: 'pain', text: words.firstPain },
                  { id: 'function', text: words.firstFunction },
                ]}
                chosen={first}
                onChoose={setFirst}
              />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Days on which anything was written; today is not missing before it is over. */
function LoggedDays({ shown, logged }: { shown: Days['all']; logged: number }): JSX.Element {
  const open = shown.at(-1)?.logged === false ? 1 : 0;
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.days.title(logged, shown.length)}</h2>
      <p class="support">{words.days.missing(shown.length - logged - open)}</p>
      <a class="lesser-link no-print" href="#/notebook/calendar">
        {words.days.link}
      </a>
    </section>
  );
}

function Links(): JSX.Element {
  const { title, ...links } = words.links;
  const ways = [
    ['#/insight', links.insight],
    ['#/notebook/calendar', links.calendar],
    ['#/notebook/timeline', links.timeline],
    ['#/notebook/maps', links.maps],
    ['#/notebook/relief', links.relief],
    ['#/notebook/patterns', links.patterns],
    ['#/data', links.data],
  ] as const;
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul class="rows">
        {ways.map(([to, text]) => (
          <li key={to}>
            <a href={to}>
              {text}
              <LineIcon name="right" size={20} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
