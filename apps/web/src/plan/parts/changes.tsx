// What changed this week, each with its reason; and how much was done, counted kindly.
import { daysBetween } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useLocalNow } from '../../notebook/context.ts';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';

const WEEK = 7;

export function Changes({ planned: { plan, entry } }: { planned: Planned }): JSX.Element | null {
  const { day } = useLocalNow();
  // What the notebook taught has a list of its own.
  const changed = plan.items.flatMap(({ id, name, change }) =>
    change === null || change.what === 'held' || change.what === 'raised' ? [] : [{ id, name, ...change }],
  );
  // A plan may stand on a check of last week: nobody is told of sessions that they could not know of.
  const adherence = daysBetween(entry.day, day) >= WEEK ? plan.adherence : null;
  if (changed.length === 0 && adherence === null) return null;
  return (
    <section class="stack close">
      <h2>{words.changed}</h2>
      {adherence !== null && <p>{adherence.text}</p>}
      {changed.length > 0 && (
        <ul class="plain-lines">
          {changed.map(({ id, name, what, because }) => (
            <li key={id}>
              <span>
                <a href={`#/plan/item/${id}`}>{name}</a>: <b>{words.changes[what]}</b>. {because}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
