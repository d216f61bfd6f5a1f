// The page that opens every day: one number, what is due, how the day is, what was written.
import { addDays, daysBetween } from '@rhomboid/ground';
import { isPaused } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { ExperimentToday } from '../../insight/today-door.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { PlanToday } from '../../plan/today-door.tsx';
import { settingsOf, useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { todayWords } from '../words/today.ts';
import { AddLinks } from './add-links.tsx';
import { BrakeCard, PauseCard } from './brake-card.tsx';
import { DueList } from './due-list.tsx';
import { EntryList } from './entry-list.tsx';
import { FactorRow } from './factor-row.tsx';
import { PainNow } from './pain-now.tsx';
import { tracked } from './trackables.ts';
import { TreatmentAgain } from './treatment-again.tsx';

export function TodayPage(): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const paused = isPaused(settingsOf(state), day);
  return (
    <div class="page today">
      <div class="inner content">
        <TodayHead day={day} />
        <PlanToday first />
        <div class="today-grid">
          <div class="stack">
            <PainNow />
            {paused && <PauseCard />}
            {!paused && <PlanToday />}
            <ExperimentToday />
            <DueList />
            {!paused && <BrakeCard />}
            <section class="stack close">
              <h2>{todayWords.written}</h2>
              <EntryList day={day} factors={false} empty={todayWords.nothing} />
            </section>
          </div>
          <div class="stack">
            <section class="stack close">
              <h2>{todayWords.add}</h2>
              <AddLinks without={['pain', 'factors']} />
              <TreatmentAgain />
              <a class="second flare-link" href="#/notebook/flare">
                {todayWords.flare}
              </a>
            </section>
            {!paused && <TodayFactors day={day} />}
            <More yesterday={addDays(day, -1)} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** "Saturday", and beside it the date and how many days the notebook has. */
function TodayHead({ day }: { day: string }): JSX.Element {
  const { state } = useNotebook();
  const first = state.notebook.span?.first ?? day;
  return (
    <div class="today-head">
      <Heading>{common.weekday(day)}</Heading>
      <p class="support">
        {common.date(day)} · {todayWords.dayCount(Math.max(1, daysBetween(first, day) + 1))}
      </p>
    </div>
  );
}

function TodayFactors({ day }: { day: string }): JSX.Element {
  const { state, knowledge } = useNotebook();
  return (
    <section class="stack close">
      <h2>{todayWords.factors}</h2>
      <div class="factor-rows">
        {tracked(state, knowledge).map((factor) => (
          <FactorRow key={factor.id} factor={factor} day={day} quick />
        ))}
      </div>
      <p>
        <a class="lesser-link" href="#/notebook/factors">
          {todayWords.factorsAll}
        </a>
      </p>
    </section>
  );
}

function More({ yesterday }: { yesterday: string }): JSX.Element {
  const { answerLinks, links } = todayWords;
  const answers = [
    ['#/library', answerLinks.library],
    ['#/care', answerLinks.care],
    ['#/report', answerLinks.report],
  ] as const;
  const rows = [
    [`#/notebook/day/${yesterday}`, links.yesterday],
    ['#/notebook', links.days],
    ['#/notebook/settings', links.settings],
    ['#/notebook/reminders', links.reminders],
    ['#/notebook/import', links.import],
    ['#/data', links.data],
    ['#/settings', links.appSettings],
  ] as const;
  return (
    <>
      <Links title={todayWords.answers} rows={answers} />
      <Links title={todayWords.more} rows={rows} />
    </>
  );
}

function Links({
  title,
  rows,
}: {
  title: string;
  rows: readonly (readonly [href: string, text: string])[];
}): JSX.Element {
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <div class="rows">
        {rows.map(([href, text]) => (
          <a key={href} href={href}>
            {text}
            <LineIcon name="right" size={20} />
          </a>
        ))}
      </div>
    </section>
  );
}
