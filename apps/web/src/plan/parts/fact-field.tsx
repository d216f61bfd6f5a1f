// One question about the person: three chips, or a number with its unit; help and reason open on request.
import type { Fact } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Choice } from '../../parts/choices.tsx';
import { askWords as words } from '../words/plan.ts';
import { numberOf } from './told-of.ts';

export interface FactFieldProps {
  readonly fact: Fact;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Where the answer comes from, or what happened to it. */
  readonly mark?: string;
}

const ANSWERS = ['yes', 'no', 'unsure'] as const;

export function FactField(props: FactFieldProps): JSX.Element {
  return props.fact.type === 'number' ? <NumberFact {...props} /> : <YesNoFact {...props} />;
}

function YesNoFact({ fact, value, onChange, mark }: FactFieldProps): JSX.Element {
  const id = useId();
  return (
    <fieldset class="fact" aria-describedby={id}>
      <legend class="group-title">{fact.ask}</legend>
      <p class="support" id={id}>
        {fact.help}
        {mark !== undefined && <b class="fact-mark"> {mark}</b>}
      </p>
      <div class="choices compact">
        {ANSWERS.map((answer) => (
          <Choice
            key={answer}
            type="radio"
            name={`${id}-${fact.id}`}
            checked={value === answer}
            onChoose={() => onChange(answer)}
          >
            {words[answer]}
          </Choice>
        ))}
      </div>
      <Why fact={fact} />
    </fieldset>
  );
}

function NumberFact({ fact, value, onChange, mark }: FactFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="fact">
      <p class="field">
        <label for={id}>{fact.ask}</label>
        <span class="support" id={`${id}-help`}>
          {fact.help}
          {mark !== undefined && <b class="fact-mark"> {mark}</b>}
        </span>
        <span class="with-unit">
          <input
            id={id}
            class="short"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={`${id}-help`}
            value={value ?? ''}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <span aria-hidden="true">{fact.unit}</span>
        </span>
      </p>
      <Why fact={fact} />
    </div>
  );
}

function Why({ fact }: { fact: Fact }): JSX.Element {
  return (
    <details class="fact-why">
      <summary class="lesser-link">
        {words.why}
        <span class="unseen">: {fact.label}</span>
      </summary>
      <p class="support">{fact.why}</p>
    </details>
  );
}

/** What is wrong with a number, as a sentence; null where nothing is, or nothing is filled in. */
export function factMistake({ type, range, label }: Fact, value: string | undefined): string | null {
  if (type !== 'number' || value === undefined || value.trim() === '') return null;
  const number = numberOf(value);
  const { min, max } = range ?? { min: 0, max: Number.MAX_SAFE_INTEGER };
  return Number.isFinite(number) && number >= min && number <= max ? null : words.badNumber(label, min, max);
}
