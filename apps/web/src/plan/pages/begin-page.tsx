// Before there is a plan: what it stands on, how much time there is, what is at home.
import { daysBetween } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp, useObservable } from '../../app/context.ts';
import { Chips } from '../../notebook/capture/chips.tsx';
import { FormPage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { PlainPage } from '../../parts/page-frame.tsx';
import { type CheckRecord, usableAnswers } from '../../state/check-record.ts';
import { usePlanKnowledge } from '../context.tsx';
import { HomeChoice } from '../parts/home-choice.tsx';
import { isCareLevel, lastTold } from '../state/danger.ts';
import { planEntryOf, planEvents } from '../state/plan-event.ts';
import { planPageWords, beginWords as words } from '../words/plan.ts';
import { CareFirstPage } from './care-first-page.tsx';

/** From so many days on the check may no longer say how things are. Estimate. */
const OLD = 7;

export function BeginPage(): JSX.Element {
  const app = useApp();
  const { open } = useObservable(app.session.state);
  const told = lastTold(app);
  if (told === null) return <NoCheck unfinished={open !== null && open.trail.length > 0} />;
  const { disposition } = app.session.resultOf(told).assessment;
  if (isCareLevel(disposition.level)) {
    const { level, text, steps } = disposition;
    return <CareFirstPage care={{ level, text, meanwhile: steps.map((step) => step.do) }} openSign={null} />;
  }
  return <BeginForm record={told} />;
}

function NoCheck({ unfinished }: { unfinished: boolean }): JSX.Element {
  const { title, line, start, goOn } = words.noCheck;
  return (
    <PlainPage title={title}>
      <p>{line}</p>
      <p class="button-row">
        <a class="main" href="#/check">
          {unfinished ? goOn : start}
        </a>
      </p>
    </PlainPage>
  );
}

const MINUTES = Object.keys(words.minuteChips) as readonly (keyof typeof words.minuteChips)[];

function BeginForm({ record }: { record: CheckRecord }): JSX.Element {
  const app = useApp();
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { plan } = usePlanKnowledge();
  const before = planEntryOf(state);
  const [minutes, setMinutes] = useState<number>(before?.minutes ?? usual(plan.exerciseRules.defaults.minutes.to));
  const [atHome, setAtHome] = useState<readonly string[]>(before?.atHome ?? []);
  const { save, trouble } = useSave();
  const age = daysBetween(record.day, day);
  const { version, hash } = app.knowledge;
  const send = (): Promise<boolean> =>
    save({
      make: (author) =>
        planEvents(
          state,
          author,
          {
            day,
            begun: record.day,
            answers: usableAnswers(record, app.knowledge).answers,
            knowledge: `${version} ${hash}`,
            minutes,
            atHome,
          },
          day,
        ),
      say: null,
    });
  return (
    <FormPage
      title={words.title}
      lead={words.lead(app.words.day(record.day))}
      save={words.begin}
      onSave={send}
      mistake={null}
      trouble={trouble}
      {...(age >= OLD
        ? {
            lesser: (
              <a class="lesser-link" href="#/check">
                {planPageWords.checkAgain}
              </a>
            ),
          }
        : {})}
    >
      {age >= OLD && <p class="panel">{words.old(age)}</p>}
      <div class="stack close">
        <Chips
          legend={words.minutes}
          name="minutes"
          chips={MINUTES.map((id) => ({ id, text: words.minuteChips[id] }))}
          chosen={MINUTES.find((id) => Number(id) === minutes) ?? null}
          onChoose={(id) => setMinutes(Number(id))}
        />
        <p class="support">{words.minutesHint}</p>
      </div>
      <HomeChoice title={words.home} hint={words.homeHint} chosen={atHome} onChange={setAtHome} />
    </FormPage>
  );
}

/** The chip at or above the plan's own usual minutes. */
function usual(most: number): number {
  return Number(MINUTES.find((id) => Number(id) >= most) ?? MINUTES.at(-1));
}
