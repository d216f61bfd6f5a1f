// What not to spend money and hope on, kindly, with what stands behind it.
import type { Plan } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { itemWords } from '../words/item.ts';
import { planPageWords as words } from '../words/plan.ts';

export function SkipCards({ skip }: { skip: Plan['skip'] }): JSX.Element | null {
  if (skip.length === 0) return null;
  return (
    <details class="reason">
      <summary>
        <span>
          {words.skip} <span class="support">{words.skipLine}</span>
        </span>
        <LineIcon name="down" />
      </summary>
      <ul class="inside stack">
        {skip.map(({ id, name, text, evidence }) => (
          <li key={id}>
            <h3>{name}</h3>
            <p>{text}</p>
            <p class="support">
              {itemWords.certainty[evidence.certainty]}. {itemWords.borrowed[evidence.borrowedFrom]} {itemWords.sources}{' '}
              {evidence.sources.join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
