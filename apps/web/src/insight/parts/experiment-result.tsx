// A test that is over: what it showed, how big, and what that means.
import type { ExperimentState } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocalNow } from '../../notebook/context.ts';
import { useDays } from '../../notebook/views/days.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { BackToInsight } from '../pages/link-page.tsx';
import { markTold } from '../today/told-once.ts';
import { experimentWords } from '../words/experiment.ts';
import { insightPageWords } from '../words/insight.ts';
import { Interval } from './interval.tsx';
import { designPath } from './paths.ts';
import { Schedule } from './schedule.tsx';
import { tellTest } from './told.ts';

const { result: words, run } = experimentWords;

/** What to do after each end; a settled one has a clear word. */
const AFTER = { helps: words.keep, harms: words.leave, 'too-small': words.choose } as const;

export function ExperimentResult({ state }: { state: ExperimentState }): JSX.Element {
  const { day: today } = useLocalNow();
  const { hide } = useDays();
  const { entry, name, effect, verdict, daysWith, daysWithout } = state;
  useEffect(() => markTold(entry.id), [entry.id]);
  const means = planWords(state);
  const after = verdict in AFTER ? AFTER[verdict as keyof typeof AFTER] : null;
  const showsEffect = effect !== null && entry.ending !== 'unsafe' && entry.ending !== 'stopped';
  return (
    <div class="page">
      <div class="inner content">
        <div class="stack wide">
          <div class="stack close">
            <p class="kicker">{experimentWords.title(name)}</p>
            <Heading>{experimentWords.result.verdicts[verdict]}</Heading>
            <p class="finding reading">{tellTest(state, hide)}</p>
          </div>
          <div class="link-grid">
            <div class="stack">
              {showsEffect && (
                <section class="card stack close">
                  <h2 class="card-title">{words.size}</h2>
                  <Interval points={effect} hide={hide} />
                  <p class="support">
                    {insightPageWords.interval.key} {run.counted(daysWith, daysWithout)}{' '}
                    {run.kept(state.kept, state.told)}
                  </p>
                </section>
              )}
              <section class="stack close">
                <h2>{words.plan}</h2>
                <p>
                  {after !== null && <b>{after}. </b>}
                  {means}
                </p>
                {entry.ending === 'unsafe' && (
                  <p class="no-print">
                    <a class="main" href="#/check">
                      {words.careLink}
                    </a>
                  </p>
                )}
                {(verdict === 'unsettled' || verdict === 'stopped') && (
                  <p class="no-print">
                    <a class="lesser-link" href={`#/${designPath(entry.subject)}`}>
                      {words.again}
                    </a>
                  </p>
                )}
              </section>
              <section class="stack close">
                <h2>{run.details}</h2>
                <p>{run.withIt(entry.withIt)}</p>
                <p>{run.withoutIt(entry.withoutIt)}</p>
              </section>
            </div>
            <Schedule state={state} today={today} />
          </div>
          <BackToInsight />
        </div>
      </div>
    </div>
  );
}

function planWords({ verdict, entry: { ending } }: ExperimentState): string {
  const { planOf } = words;
  if (ending === 'unsafe') return planOf.unsafe;
  return verdict in planOf ? planOf[verdict as keyof typeof planOf] : planOf.unsettled;
}
