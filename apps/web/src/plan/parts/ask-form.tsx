// Questions about the person, one tap each: yes, no, not sure. What was said before stands ready to be confirmed.
import type { Fact } from '@rhomboid/knowledge';
import type { FactAnswer, Person } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { common } from '../../notebook/words/common.ts';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { personEvents } from '../state/person-event.ts';
import { askWords as words } from '../words/plan.ts';
import { FactField, factMistake } from './fact-field.tsx';
import { toldOf } from './told-of.ts';

export interface AskFormProps {
  readonly facts: readonly Fact[];
  /** What was said of them some time ago. */
  readonly before: Person;
  /** Words for going on without; absent where the page goes on by itself. */
  readonly onSkip?: () => void;
  readonly onSaved?: () => void;
}

/** By fact id: an answer, or a number as it is written. */
export type AskDraft = Readonly<Record<string, string>>;

export function AskForm({ facts, before, onSkip, onSaved }: AskFormProps): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const id = useId();
  const { save, trouble } = useSave();
  const [first] = useState(() => draftFrom(facts, before));
  const [draft, setDraft] = useState(first);
  const [mistake, setMistake] = useState<string | null>(null);
  const same = facts.every((fact) => first[fact.id] !== undefined && first[fact.id] === draft[fact.id]);
  const send = async (): Promise<void> => {
    const wrong = facts.map((fact) => factMistake(fact, draft[fact.id])).find((text) => text !== null) ?? null;
    const nothing = facts.every((fact) => (draft[fact.id] ?? '') === '');
    setMistake(wrong ?? (nothing ? words.none : null));
    if (wrong !== null || nothing) return;
    const told = toldOf(facts, draft, day);
    if (await save({ make: (author) => personEvents(state, author, told, day), say: null })) onSaved?.();
  };
  return (
    <form
      class="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {facts.map((fact) => (
        <FactField
          key={fact.id}
          fact={fact}
          value={draft[fact.id]}
          onChange={(value) => {
            setDraft({ ...draft, [fact.id]: value });
            setMistake(null);
          }}
        />
      ))}
      {mistake !== null && (
        <ErrorMessage id={id} lead={common.error}>
          {mistake}
        </ErrorMessage>
      )}
      <TroubleMessage trouble={trouble} />
      <div class="button-row ask-buttons">
        <button type="submit" class="main">
          {same ? words.saveSame : words.save}
        </button>
        {onSkip !== undefined && (
          <button type="button" class="lesser-link" onClick={onSkip}>
            {words.skip}
          </button>
        )}
      </div>
    </form>
  );
}

/** What was said before stands in the form, for the person to confirm. */
function draftFrom(facts: readonly Fact[], before: Person): AskDraft {
  return Object.fromEntries(
    facts.flatMap(({ id, type }) => {
      const said: FactAnswer | number | undefined = type === 'number' ? before.numbers[id] : before.facts[id];
      return said === undefined ? [] : [[id, String(said)]];
    }),
  );
}
