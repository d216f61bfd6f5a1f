// What to do, in order; and when to worry.
import type { Assessment } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { emergencyNumber, useCountry } from '../app/country.ts';
import { BulletList, Lines, NumberedSteps } from '../parts/lists.tsx';
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
      <NumberedSteps steps={steps} />
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
          <BulletList lines={now.map(({ sign }) => sign)} />
        </div>
      )}
      <Lines
        title={words.result.worryTitle}
        lines={others.map((watch) => (
          <>
            {watch.sign}. <span class="support">{watch.do}</span>
          </>
        ))}
      />
    </section>
  );
}
