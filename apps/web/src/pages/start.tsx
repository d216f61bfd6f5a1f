// The first page: what this is, how long it takes, what happens to the answers, and the one button.
import { upperBackHero } from '@rhomboid/body';
import { h, type JSX, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';
import { emergencyNumber, useCountry } from '../app/country.ts';
import { hasNotebook } from '../app/notebook-trace.ts';
import { CountryPicker, telephone } from '../parts/call.tsx';
import { LineIcon } from '../parts/icons.tsx';
import { Bar, Heading } from '../parts/page-frame.tsx';
import { StartAgain } from '../parts/start-again.tsx';
import { UrgencyShape } from '../parts/urgency.tsx';
import type { CheckRecord } from '../state/check-record.ts';

/** The whole back; a narrow window shows its upper half. */
const HERO_FRAME = { viewBox: '-150 62 300 300', preserveAspectRatio: 'xMidYMin slice' };

const FACT_ICONS = ['clock', 'lock', 'offline'] as const;

export function StartPage(): JSX.Element {
  const { words, session } = useApp();
  const { open } = useObservable(session.state);
  const country = useCountry();
  const running = open !== null && open.trail.length > 0 ? open : null;
  return (
    <div class="page start">
      <div class="inner content start-grid">
        <Alarm />
        <div class="hero">{upperBackHero<VNode>(h as never, HERO_FRAME)}</div>
        <div class="stack start-words">
          <Heading>{words.start.title}</Heading>
          {running === null || running.finished ? (
            <p class="lead">{words.start.lead}</p>
          ) : (
            <p class="panel">{words.start.unfinished(words.day(running.day))}</p>
          )}
          <ul class="facts">
            {words.start.facts.map((fact, at) => (
              <li key={fact}>
                <LineIcon name={FACT_ICONS[at] ?? 'clock'} />
                {fact}
              </li>
            ))}
          </ul>
          {country === null && <CountryPicker country={country} />}
          <details class="reason">
            <summary>
              {words.start.whatTitle}
              <LineIcon name="down" />
            </summary>
            <div class="inside stack close">
              {words.start.what.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p>
                <a href="#/about">{words.header.about}</a>
              </p>
            </div>
          </details>
        </div>
        <div class="start-bar">{running === null ? <BeginBar /> : <ResumeBar record={running} />}</div>
      </div>
    </div>
  );
}

/** Nothing stands above this: who has these signs needs no questions. */
function Alarm(): JSX.Element {
  const { words } = useApp();
  const number = emergencyNumber(useCountry());
  return (
    <p class="alarm">
      <UrgencyShape urgency="emergency" size={30} />
      <span>
        {words.start.alarm}{' '}
        <a href={number === null ? '#/help' : telephone(number)}>
          {number === null ? words.call.getHelp : words.call.now(number)}
        </a>
      </span>
    </p>
  );
}

function BeginBar(): JSX.Element {
  const { words, router } = useApp();
  const returning = hasNotebook();
  return (
    <Bar
      buttons={
        <>
          {returning && <TodayLink />}
          <button
            type="button"
            class={returning ? 'second' : 'main'}
            onClick={() => router.go({ page: 'check', id: null })}
          >
            {words.start.begin}
            <LineIcon name="forward" />
          </button>
        </>
      }
    />
  );
}

/** Who has a notebook comes back to today. */
function TodayLink(): JSX.Element {
  const { words } = useApp();
  return (
    <a class="main" href="#/today">
      {words.start.notebook}
      <LineIcon name="forward" />
    </a>
  );
}

function NotebookLink({ children }: { children: string }): JSX.Element {
  return (
    <a class="lesser-link" href="#/today">
      {children}
    </a>
  );
}

function ResumeBar({ record }: { record: CheckRecord }): JSX.Element {
  const { words, router } = useApp();
  const [asking, setAsking] = useState(false);
  // A check that is half done goes before the day.
  const toToday = record.finished && hasNotebook();
  return (
    <>
      <Bar
        buttons={
          <>
            {toToday && <TodayLink />}
            <button
              type="button"
              class={toToday ? 'second' : 'main'}
              onClick={() => router.go(record.finished ? { page: 'result' } : { page: 'check', id: null })}
            >
              {record.finished ? words.start.result : words.start.resume}
              <LineIcon name="forward" />
            </button>
          </>
        }
        lesser={
          <>
            {hasNotebook() && !toToday && <NotebookLink>{words.start.notebook}</NotebookLink>}
            {!hasNotebook() && record.finished && <NotebookLink>{words.start.track}</NotebookLink>}
            <button type="button" class="lesser-link" onClick={() => setAsking(true)}>
              {words.start.again}
            </button>
          </>
        }
      />
      <StartAgain record={record} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
