// What to do, in order; and when to worry.
import type { Assessment } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { emergencyNumber, useCountry } from '../app/country.ts';
import { Bullet } from '../parts/icons.tsx';
import { UrgencyShape } from '../parts/urgency.tsx';

type Disposition = Assessment['disposition'];

/** The steps of the level, and above them what the rules that led to it ask for in particular. */
export function Steps({ title, assessment }: { title: string; assessment: Assessment }): JSX.Element {
  const { steps, level } = assessment.disposition;
  const special = new Set(
    assessment.redFlags.filter((rule) => rule.level === level && rule.does !== '').map(({ does }) => does),
  );
  return (
    <section class="stack">
      <h2>{title}</h2>
      {[...special].slice(0, 2).map((does) => (
        <p key={does}>
          <b>{does}</b>
        </p>
      ))}
      <ol class="steps">
        {steps.map((step, at) => (
          <li key={step.do}>
            <span class="slant-number">
              <span>{at + 1}</span>
            </span>
            <span>
              {step.do}
              {step.detail !== '' && <span class="support">{step.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Danger signs that end all waiting, and below them what else should bring the person back sooner. */
export function WorryBox({ watchFor }: { watchFor: Disposition['watchFor'] }): JSX.Element {
  const { words } = useApp();
  const number = emergencyNumber(useCountry());
  const call = number === null ? words.call.getHelp : words.call.call(number);
  const now = watchFor.filter(({ level }) => level === 'ambulance');
  const others = watchFor.filter(({ level }) => level !== 'ambulance');
  return (
    <section class="stack" id="worry" tabIndex={-1}>
      {now.length > 0 && (
        <div class="worry">
          <h2>
            <UrgencyShape urgency="emergency" size={26} />
            {words.result.worry(call)}
          </h2>
          <ul class="plain-list">
            {now.map(({ sign }) => (
              <li key={sign}>
                <Bullet />
                {sign}
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <div class="stack close">
          <h2>{words.result.worryTitle}</h2>
          <ul class="plain-list">
            {others.map((watch) => (
              <li key={watch.sign}>
                <Bullet />
                {watch.sign}. <span class="support">{watch.do}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
