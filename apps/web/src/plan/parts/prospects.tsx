// How it usually goes on, when it is time for more, and the day on which to look again.
import { daysBetween } from '@rhomboid/ground';
import type { Plan } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { useLocalNow } from '../../notebook/context.ts';
import { LineIcon } from '../../parts/icons.tsx';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';

export function ReviewCard({ planned: { plan } }: { planned: Planned }): JSX.Element {
  const { words: app } = useApp();
  const { day } = useLocalNow();
  const { review } = plan;
  return (
    <section class="card small-card">
      <LineIcon name="calendar" />
      <p>
        <span class="support">{words.review}</span>
        <b>{app.day(review.day)}</b>
        <span class="support">{words.inDays(daysBetween(day, review.day))}</span>
      </p>
    </section>
  );
}

export function Outlook({ outlook }: { outlook: Plan['outlook'] }): JSX.Element {
  return (
    <section class="stack close">
      <h2>{words.outlook}</h2>
      <p>{outlook.text}</p>
      <p class="support">
        {words.source} {outlook.source} ({words.strength[outlook.strength]})
      </p>
    </section>
  );
}

/** `now`: these hold, and something is to be done. */
export function StepUps({
  stepUp,
  title,
  now = false,
}: {
  stepUp: Plan['stepUp'];
  title: string;
  now?: boolean;
}): JSX.Element | null {
  if (stepUp.length === 0) return null;
  return (
    <section class={now ? 'panel stack close' : 'stack close'}>
      <div>
        <h2>{title}</h2>
        {!now && <p class="support">{words.stepUpLine}</p>}
      </div>
      <ul class="plain-lines">
        {stepUp.map(({ trigger, do: what }) => (
          <li key={trigger}>
            <b>{trigger}</b> {what}
          </li>
        ))}
      </ul>
      {now && (
        <p>
          <a class="second small" href="#/check">
            {words.checkAgain}
          </a>
        </p>
      )}
    </section>
  );
}
