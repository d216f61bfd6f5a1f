// What stands above all articles where the words typed sound dangerous. It is told at once to those who do not see it.
import type { DangerSign } from '@rhomboid/knowledge';
import type { JSX, Ref } from 'preact';
import { useApp } from '../../app/context.ts';
import { emergencyNumber, useCountry } from '../../app/country.ts';
import { telephone } from '../../parts/call.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { UrgencyShape, urgencyOf } from '../../parts/urgency.tsx';
import { library as words } from '../words/library.ts';
import { CrisisWays } from './crisis-ways.tsx';

interface DangerPlaceProps {
  readonly sign: DangerSign | null;
  /** The sign of a crisis: lines to call stand with it, and no check. */
  readonly crisis: DangerSign | null;
  /** The first card. */
  readonly card: Ref<HTMLElement>;
}

/** The place of the cards: always there, so that a card which comes is announced. */
export function DangerPlace({ sign, crisis, card }: DangerPlaceProps): JSX.Element {
  return (
    <div aria-live="assertive" aria-atomic="true" class="stack close">
      {sign !== null && <DangerCard sign={sign} isCrisis={sign === crisis} card={card} />}
      {crisis !== null && crisis !== sign && <DangerCard sign={crisis} isCrisis={true} />}
    </div>
  );
}

function DangerCard({
  sign: { id, level, title, says },
  isCrisis,
  card,
}: {
  sign: DangerSign;
  isCrisis: boolean;
  card?: Ref<HTMLElement>;
}): JSX.Element {
  const { knowledge } = useApp();
  const disposition = knowledge.dispositions.find(({ id }) => id === level)!;
  const urgency = urgencyOf(disposition.shape);
  return (
    <section
      class={`care ${urgency}`}
      data-level={level}
      tabIndex={-1}
      ref={card ?? null}
      aria-labelledby={`danger-${id}`}
      aria-describedby={`danger-${id}-says`}
    >
      <p class="head">
        <UrgencyShape urgency={urgency} />
        {disposition.word}
      </p>
      <div class="inside">
        <h2 id={`danger-${id}`}>{title}</h2>
        <p id={`danger-${id}-says`}>{says}</p>
        {isCrisis ? (
          <CrisisWays />
        ) : (
          <p class="danger-ways">
            {level === 'ambulance' && <Call />}
            <Ways help={urgency === 'emergency'} />
          </p>
        )}
      </div>
    </section>
  );
}

/** The number to call, where the country is known. */
function Call(): JSX.Element | null {
  const { words: app } = useApp();
  const number = emergencyNumber(useCountry());
  if (number === null) return null;
  return (
    <a class="main danger-call" href={telephone(number)}>
      <LineIcon name="phone" />
      {app.call.call(number)}
    </a>
  );
}

/** Help comes first in an emergency, the check where there is time. */
function Ways({ help }: { help: boolean }): JSX.Element {
  const links = [
    <a class="second" href="#/help" key="help">
      {words.danger.help}
    </a>,
    <a class="second" href="#/check" key="check">
      {words.danger.check}
    </a>,
  ];
  return <>{help ? links : links.toReversed()}</>;
}
