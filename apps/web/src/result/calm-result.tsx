// A result without an emergency, in the order in which it matters: what to do, when to worry, then what may be behind
// it, then the rest.
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { type CheckRecord, usableAnswers } from '../state/check-record.ts';
import { CareCard } from './care-card.tsx';
import { CausesSection } from './causes.tsx';
import type { ResultProps } from './late-parts.ts';
import { KeepLinks, MainStep } from './next-actions.tsx';
import { Certainty, Meters, Widespread } from './picture-of-causes.tsx';
import { ToldSection, Traces } from './told.tsx';
import { Steps, WorryBox } from './what-to-do.tsx';

export function CalmResult({ record, assessment }: ResultProps): JSX.Element {
  const { words } = useApp();
  return (
    <div class="page">
      <div class="inner content">
        <p class="print-only">{words.result.printed(words.day(record.day))}</p>
        <div class="two">
          <div class="stack wide">
            <LeftOut record={record} />
            <CareCard record={record} disposition={assessment.disposition} />
            <Steps title={words.result.todo} assessment={assessment} />
            <a class="lesser-link no-print" href="#/care">
              {words.result.whoToSee}
            </a>
            <WorryBox watchFor={assessment.disposition.watchFor} />
          </div>
          <div class="stack wide why">
            <CausesSection assessment={assessment} />
            <a class="lesser-link no-print" href="#/library">
              {words.result.readOn}
            </a>
            <Certainty assessment={assessment} />
            <Meters assessment={assessment} />
            <Widespread assessment={assessment} />
            <ToldSection record={record} assessment={assessment} />
            <KeepLinks record={record} calendar />
            <Traces record={record} />
          </div>
          <MainStep assessment={assessment} />
        </div>
      </div>
    </div>
  );
}

/** Says which answers of an older release could not be used. Nothing is dropped in silence. */
function LeftOut({ record }: { record: CheckRecord }): JSX.Element | null {
  const { words, knowledge } = useApp();
  const { leftOut } = usableAnswers(record, knowledge);
  return leftOut.length === 0 ? null : <p class="panel">{words.result.leftOut(words.list(leftOut))}</p>;
}
