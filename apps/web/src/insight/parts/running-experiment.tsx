// A test that is set up or running: today's task, how far it is, what it says so far, its days, and how to stop it.
import { addDays, daysBetween } from '@rhomboid/ground';
import { type ExperimentState, experimentCalendar, insightWords } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow } from '../../notebook/context.ts';
import { useDays } from '../../notebook/views/days.ts';
import { make } from '../../notebook/views/make.ts';
import { viewWords } from '../../notebook/words/views.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { Bullet } from '../../parts/icons.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { download } from '../../result/calendar.ts';
import { readClock } from '../../state/clock.ts';
import { drawSlants } from '../charts/slants.ts';
import { BackToInsight } from '../pages/link-page.tsx';
import { experimentWords } from '../words/experiment.ts';
import { insightPageWords } from '../words/insight.ts';
import { Schedule } from './schedule.tsx';
import { Task } from './task.tsx';
import { tellTest } from './told.ts';

const { run: words } = experimentWords;

export function RunningExperiment({ state }: { state: ExperimentState }): JSX.Element {
  const { day: today } = useLocalNow();
  const { hide } = useDays();
  const { entry, name } = state;
  const begun = today >= entry.start;
  const day = Math.min(entry.length, daysBetween(entry.start, today) + 1);
  const yesterday = state.schedule.find((one) => one.day === addDays(today, -1) && one.done === null);
  return (
    <div class="page">
      <div class="inner content">
        <div class="stack wide">
          <Heading>{experimentWords.title(name)}</Heading>
          <div class="link-grid">
            <div class="stack">
              {begun ? (
                <div class="stack close">
                  {drawSlants(make, (4 * day) / entry.length, 4)}
                  <p class="support">{words.progress(day, entry.length)}</p>
                </div>
              ) : (
                <p class="finding">{words.begins(viewWords.fullDay(entry.start))}</p>
              )}
              {state.lag > 0 && <p class="support">{words.lagNote[state.lag]}</p>}
              {state.today !== null && (
                <section class="card stack close">
                  <h2 class="card-title">{words.today}</h2>
                  <Task state={state} day={today} arm={state.today.arm} compared={state.today.compared} />
                  <p class="support">{words.painToo}</p>
                </section>
              )}
              {yesterday !== undefined && (
                <section class="card stack close">
                  <h2 class="card-title">{words.yesterday}</h2>
                  <Task state={state} day={yesterday.day} arm={yesterday.arm} compared={yesterday.compared} />
                </section>
              )}
              {begun && (
                <section class="stack close">
                  <h2>{words.so}</h2>
                  <p>{tellTest(state, hide)}</p>
                  <p class="support">
                    {words.kept(state.kept, state.told)} {words.soNote}
                    {state.effect !== null && !hide && ` ${insightPageWords.interval.keyTable}`}
                  </p>
                </section>
              )}
            </div>
            <div class="stack">
              <Schedule state={state} today={today} />
              <div class="stack close no-print">
                <button
                  type="button"
                  class="second"
                  onClick={() => download(words.calendarFile, experimentCalendar(state, readClock()))}
                >
                  {words.calendar}
                </button>
                <p class="support">{words.calendarNote}</p>
              </div>
            </div>
          </div>
          <section class="stack close">
            <h2>{words.rules}</h2>
            <ul class="plain-list">
              {insightWords.stopRules.map((rule) => (
                <li key={rule}>
                  <Bullet />
                  {rule}
                </li>
              ))}
            </ul>
            <p class="no-print">
              <a class="lesser-link" href="#/check">
                {words.rulesCheck}
              </a>
            </p>
            <StopTest state={state} />
          </section>
          <BackToInsight />
        </div>
      </div>
    </div>
  );
}

function StopTest({ state: { entry } }: { state: ExperimentState }): JSX.Element {
  const { day: today } = useLocalNow();
  const { save, trouble } = useSave();
  const [asking, setAsking] = useState(false);
  const stop = async (): Promise<void> => {
    setAsking(false);
    await save({
      make: (author) => [author.change(entry, { ended: today, ending: 'stopped' })],
      say: words.stopped,
    });
  };
  return (
    <div class="no-print">
      <TroubleMessage trouble={trouble} />
      <p>
        <button type="button" class="second small" onClick={() => setAsking(true)}>
          {words.stop}
        </button>
      </p>
      <Confirm open={asking} title={words.stopTitle} line={words.stopLine} onClose={() => setAsking(false)}>
        <button type="button" class="main" onClick={() => stop()}>
          {words.stop}
        </button>
      </Confirm>
    </div>
  );
}
