// Questions about the person that belong together, folded until someone opens them.
import type { Fact } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { youWords as words } from '../words/you.ts';
import { FactField } from './fact-field.tsx';

export interface FactGroupProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly draft: Readonly<Record<string, string>>;
  readonly markOf: (fact: string) => string | undefined;
  readonly onChange: (fact: string, value: string) => void;
}

export function FactGroup({ title, facts, draft, markOf, onChange }: FactGroupProps): JSX.Element | null {
  const [open, setOpen] = useState(false);
  if (facts.length === 0) return null;
  const answered = facts.filter(({ id }) => (draft[id] ?? '') !== '').length;
  return (
    <details class="reason" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          {title} <span class="support">{words.answered(answered, facts.length)}</span>
        </span>
        <LineIcon name="down" />
      </summary>
      {open && (
        <div class="inside stack wide">
          {facts.map((fact) => {
            const mark = markOf(fact.id);
            return (
              <div key={fact.id}>
                <FactField
                  fact={fact}
                  value={draft[fact.id]}
                  onChange={(value) => onChange(fact.id, value)}
                  {...(mark === undefined ? {} : { mark })}
                />
                {fact.type === 'yes-no' && (draft[fact.id] ?? '') !== '' && (
                  <button
                    type="button"
                    class="lesser-link"
                    aria-label={words.takeBack(fact.label)}
                    onClick={() => onChange(fact.id, '')}
                  >
                    {words.unanswered}
                  </button>
                )}
              </div>
            );
          })}
        </div>
      )}
    </details>
  );
}
