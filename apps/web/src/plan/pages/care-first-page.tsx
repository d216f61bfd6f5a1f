// Instead of a plan: what has to be looked at first, and what to do until then.
import type { CareFirst } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { emergencyNumber, useCountry } from '../../app/country.ts';
import { isEmergency } from '../../check/next-step.ts';
import { telephone } from '../../parts/call.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { NumberedSteps } from '../../parts/lists.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { UrgencyShape, urgencyOf } from '../../parts/urgency.tsx';
import { careWords as words } from '../words/plan.ts';

export interface CareFirstPageProps {
  /** Null where only an unanswered danger sign keeps the plan back. */
  readonly care: CareFirst | null;
  /** Id of the entry with the sign. */
  readonly openSign: string | null;
}

export function CareFirstPage({ care, openSign }: CareFirstPageProps): JSX.Element {
  const { knowledge, words: app } = useApp();
  const number = emergencyNumber(useCountry()) ?? app.call.international;
  // An open question never stands before the call.
  const call = care !== null && isEmergency(care.level);
  const level = knowledge.dispositions.find(({ id }) => id === (care?.level ?? 'same-day'));
  const urgency = urgencyOf(level?.shape ?? 'triangle');
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <section class={`care ${urgency}`}>
            <p class="head">
              <UrgencyShape urgency={urgency} />
              {level?.word}
            </p>
            <div class="inside">
              <Heading>{words.title}</Heading>
              {care !== null && <p>{care.text}</p>}
              {openSign !== null && <p>{words.sign}</p>}
              <p class="button-row">
                {call && (
                  <a class="main" href={telephone(number)}>
                    <LineIcon name="phone" />
                    {app.call.call(number)}
                  </a>
                )}
                <a
                  class={call ? 'second' : 'main'}
                  href={openSign === null ? '#/check' : `#/notebook/screen/${openSign}`}
                >
                  {openSign === null ? words.checkAgain : words.answerSign}
                </a>
              </p>
            </div>
          </section>
          {care !== null && care.meanwhile.length > 0 && (
            <section class="stack">
              <h2>{words.meanwhile}</h2>
              <NumberedSteps steps={care.meanwhile.map((step) => ({ do: step }))} />
            </section>
          )}
          <p class="support">{words.after}</p>
        </div>
      </div>
    </div>
  );
}
