// The notebook: what the last weeks say, and the ways to look closer.
import { habitStrength, isPaused, type SettingsEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { settingsOf, useNotebook } from '../context.ts';
import { notebookWords as words } from '../words/views.ts';
import { type Days, daysOf, type Period, useDays, usePeriod } from './days.ts';
import { EmptyView } from './empty-view.tsx';
import { FindingSentence, findingHeading, useFinding } from './finding.tsx';
import { FunctionCard } from './function-card.tsx';
import { type ChosenPain, useChosenPain } from './pain-choice.tsx';
import { PeriodChoice, Segments } from './period-choice.tsx';
import { PlacesCard } from './places-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { chosenAmong, useViewChoice } from './view-choice.ts';

const FIRST = ['pain', 'function'] as const;

export function NotebookPage(): JSX.Element {
  const chosen = useChosenPain();
  const days = useDays(chosen.which);
  if (days.all.length === 0 && chosen.name === null) return <EmptyNotebook />;
  return <FilledNotebook days={days} chosen={chosen} />;
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

function FilledNotebook({ days, chosen }: { days: Days; chosen: ChosenPain }): JSX.Element {
  const [period, setPeriod] = usePeriod();
  const [first, setFirst] = useViewChoice('first', chosenAmong(FIRST), 'pain');
  const { all } = days;
  const shown = useMemo(() => daysOf(all, period), [all, period]);
  const finding = useFinding(shown);
  const logged = shown.filter((day) => day.logged).length;
  const pain = <TrendCard key="pain" days={days} shown={shown} name={chosen.name} />;
  const doing = <FunctionCard key="function" days={days} shown={shown} />;
  return (
    <div class="page">
      <div class="inner content">
        <div class="views-head">
          <div class="stack close">
            <Heading>{findingHeading(finding)}</Heading>
            {chosen.name !== null && <p class="support">{words.onlyPain(chosen.name)}</p>}
            <FindingSentence finding={finding} logged={logged} hide={days.hide} />
            {chosen.choice}
          </div>
          <PeriodChoice period={period} onChoose={setPeriod} />
        </div>
        <div class="views-grid">
          {first === 'pain' ? pain : doing}
          <div class="stack">
            <PlacesCard days={days} shown={shown} />
            <LoggedDays period={period} />
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
function LoggedDays({ period }: { period: Period }): JSX.Element {
  // Whichever pain is looked at: writing of another is writing.
  const { all } = useDays();
  const shown = daysOf(all, period);
  const logged = shown.filter((day) => day.logged).length;
  const settings = settingsOf(useNotebook().state);
  const open = shown.at(-1)?.logged === false ? 1 : 0;
  const habit = useMemo(() => habitOf(all, settings), [all, settings]);
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.days.title(logged, shown.length)}</h2>
      <p class="support">{words.days.missing(shown.length - logged - open)}</p>
      {habit !== null && <p class="support">{words.days.habit(habit)}</p>}
      <a class="lesser-link no-print" href="#/notebook/calendar">
        {words.days.link}
      </a>
    </section>
  );
}

/** Days of a notebook that is too young for a habit. */
const TOO_YOUNG = 14;

/** How firm the habit of writing is, 0 to 100; null in the first days. Breaks, and today before it is over, count neither way. */
function habitOf(all: Days['all'], settings: SettingsEntry | null): number | null {
  if (all.length < TOO_YOUNG) return null;
  const last = all.length - 1;
  const done = all.map(({ day, logged }, i) =>
    logged ? true : i === last || isPaused(settings, day) ? 'excused' : false,
  );
  return Math.round(100 * habitStrength(done));
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
