// What was considered and left out, by its reason; what the person said no to can come back.
import type { LeftOut } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';
import { useWishes } from './wishes.ts';

const REASONS = Object.keys(words.reasons) as readonly LeftOut['reason'][];
/** What is not for this kind of pain at all is no news. */
const UNTOLD: ReadonlySet<LeftOut['reason']> = new Set(['not-for-this']);

export function LeftOutList({ planned }: { planned: Planned }): JSX.Element | null {
  const wishes = useWishes(planned.entry);
  const summary = useRef<HTMLElement>(null);
  const told = planned.plan.leftOut.filter(({ reason }) => !UNTOLD.has(reason));
  if (told.length === 0) return null;
  return (
    <details class="reason">
      <summary ref={summary}>
        <span>
          {words.leftOut} <span class="support">{words.leftOutLine(told.length)}</span>
        </span>
        <LineIcon name="down" />
      </summary>
      <div class="inside stack">
        <TroubleMessage trouble={wishes.trouble} />
        {REASONS.map((reason) => {
          const own = told.filter((one) => one.reason === reason);
          if (own.length === 0) return null;
          return (
            <section key={reason} class="stack close">
              <h3>{words.reasons[reason]}</h3>
              <ul class="plain-lines">
                {own.map(({ id, name, text }) => (
                  <li key={id}>
                    <b>{name}.</b> {reason === 'declined' ? '' : text}
                    {reason === 'declined' && (
                      <button
                        type="button"
                        class="lesser-link"
                        aria-label={words.bringBackName(name)}
                        onClick={async () => {
                          if (await wishes.bringBack({ id, name })) summary.current?.focus();
                        }}
                      >
                        {words.bringBack}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
              <Way reason={reason} />
            </section>
          );
        })}
      </div>
    </details>
  );
}

/** Where the reason can be changed. */
function Way({ reason }: { reason: LeftOut['reason'] }): JSX.Element | null {
  const [href, text] =
    reason === 'unknown-risk'
      ? ['#/plan/you', words.toQuestions]
      : reason === 'no-equipment' || reason === 'no-time'
        ? ['#/plan/settings', words.toSettings]
        : [null, ''];
  return href === null ? null : (
    <p>
      <a class="lesser-link" href={href}>
        {text}
      </a>
    </p>
  );
}
