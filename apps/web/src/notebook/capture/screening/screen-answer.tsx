// What the red flags said where it is no emergency: the care card, what to do, and when to worry.
import type { Assessment } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../../../app/context.ts';
import { useCountry } from '../../../app/country.ts';
import { PhoneLines } from '../../../parts/call.tsx';
import { Bar } from '../../../parts/page-frame.tsx';
import { CareCard } from '../../../result/care-card.tsx';
import { ToldSection, Traces } from '../../../result/told.tsx';
import { Steps, WorryBox } from '../../../result/what-to-do.tsx';
import type { CheckRecord } from '../../../state/check-record.ts';
import { screeningWords } from '../../words/screening.ts';

export interface CalmAnswerProps {
  readonly record: CheckRecord;
  readonly assessment: Assessment;
  readonly onWhole: () => void;
}

export function CalmAnswer({ record, assessment, onWhole }: CalmAnswerProps): JSX.Element {
  const { words, router } = useApp();
  const { disposition } = assessment;
  const lines = useCountry()?.urgentCare ?? [];
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <CareCard record={record} disposition={disposition} />
          {disposition.level === 'same-day' && lines.length > 0 && <PhoneLines lines={lines} />}
          <Steps title={words.result.todo} assessment={assessment} />
          <WorryBox watchFor={disposition.watchFor} />
          <ToldSection record={record} assessment={assessment} />
          <p class="support">{screeningWords.recorded}</p>
          <Traces record={record} />
        </div>
      </div>
      <Bar
        buttons={
          <button type="button" class="main" onClick={() => router.replace({ page: 'notebook', path: 'today' })}>
            {screeningWords.back}
          </button>
        }
        lesser={
          <button type="button" class="lesser-link" onClick={onWhole}>
            {screeningWords.whole}
          </button>
        }
      />
    </div>
  );
}
