// What has to be looked at first: the level, whom to call, and what to do until then.
import type { ComponentChildren, JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { emergencyNumber, useCountry } from '../../app/country.ts';
import { isEmergency } from '../../check/next-step.ts';
import { telephone } from '../../parts/call.tsx';
import { CareBox } from '../../parts/care-box.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { NumberedSteps } from '../../parts/lists.tsx';
import type { CareNow } from '../state/care-now.ts';
import { careWords as words } from '../words/plan.ts';

/** `children`: its heading. */
export function CareFirstCard({ care, openSign, children }: CareNow & { children: ComponentChildren }): JSX.Element {
  const { knowledge, words: app } = useApp();
  const country = useCountry();
  const level = knowledge.dispositions.find(({ id }) => id === (care?.level ?? 'same-day'))!;
  // An open question never stands before the call.
  const line = care?.level === 'same-day' && openSign === null ? country?.urgentCare[0] : undefined;
  const number = emergencyNumber(country) ?? app.call.international;
  const call =
    care !== null && isEmergency(care.level)
      ? { number, text: app.call.call(number) }
      : line && { number: line.number, text: app.call.line(line.name, line.number) };
  return (
    <>
      <CareBox shape={level.shape} word={level.word}>
        {children}
        {care !== null && <p>{care.text}</p>}
        {openSign !== null && <p>{words.sign}</p>}
        <p class="button-row">
          {call !== undefined && (
            <a class="main" href={telephone(call.number)}>
              <LineIcon name="phone" />
              {call.text}
            </a>
          )}
          <a
            class={call === undefined ? 'main' : 'second'}
            href={openSign === null ? '#/check' : `#/notebook/screen/${openSign}`}
          >
            {openSign === null ? words.checkAgain : words.answerSign}
          </a>
        </p>
      </CareBox>
      {care !== null && care.meanwhile.length > 0 && (
        <section class="stack">
          <h2>{words.meanwhile}</h2>
          <NumberedSteps steps={care.meanwhile.map((step) => ({ do: step }))} />
        </section>
      )}
    </>
  );
}
