// One factor of one day: told with one tap or one number, saved as it is told, cleared again.
import type { FactorEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { PainKeys } from '../../questions/pain-scale.tsx';
import { useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { factorWords } from '../words/factors.ts';
import { amountOf } from './amount.ts';
import { TroubleMessage } from './form-page.tsx';
import { useSave } from './save.ts';
import { factorOn, type Trackable } from './trackables.ts';

interface RowProps {
  readonly factor: Trackable;
  readonly day: string;
  /** By its name alone, on a page where each row should be quick to read. */
  readonly quick?: boolean;
}

export function FactorRow({ factor, day, quick = false }: RowProps): JSX.Element {
  const { state } = useNotebook();
  const now = useLocalNow();
  const { save, trouble } = useSave();
  const entry = factorOn(state, factor.id, day);
  const tell = (value: FactorEntry['value']): Promise<boolean> =>
    save({
      make: (author) => [
        entry === null
          ? author.create('factor', { factor: factor.id, value, day, ...(day < now.day ? { late: true } : {}) })
          : author.change(entry, { value }),
      ],
      say: null,
    });
  const clear = (told: FactorEntry): Promise<boolean> => save({ make: (author) => [author.remove(told)], say: null });
  return (
    <fieldset class={quick ? 'factor-row quick' : 'factor-row'} data-factor={factor.id}>
      <legend>{quick ? factor.label : factor.ask}</legend>
      {!quick && factor.help !== '' && <p class="support">{factor.help}</p>}
      <div class="factor-controls">
        <Control key={`${day} ${String(entry?.value)}`} factor={factor} value={entry?.value ?? null} onTell={tell} />
        {entry !== null && (
          <button type="button" class="lesser-link" onClick={() => clear(entry)}>
            {common.clear}
            <span class="unseen">: {factor.label}</span>
          </button>
        )}
      </div>
      <TroubleMessage trouble={trouble} />
    </fieldset>
  );
}

interface ControlProps {
  readonly factor: Trackable;
  readonly value: FactorEntry['value'] | null;
  readonly onTell: (value: FactorEntry['value']) => void;
}

function Control({ factor, value, onTell }: ControlProps): JSX.Element {
  switch (factor.shape) {
    case 'yes-no':
      return (
        <div class="chips">
          {[true, false].map((answer) => (
            <label key={String(answer)} class="choice">
              <input
                type="radio"
                name={`factor-${factor.id}`}
                checked={value === answer}
                onChange={() => onTell(answer)}
              />
              {answer ? factorWords.yes : factorWords.no}
            </label>
          ))}
        </div>
      );
    case 'scale':
      return (
        <div class={factor.own ? 'number-field small-keys plain-ends' : 'number-field small-keys own-ends'}>
          <PainKeys name={`factor-${factor.id}`} value={typeof value === 'number' ? value : null} onChoose={onTell} />
          {factor.least !== '' && (
            <p class="scale-words support">
              <span>0: {factor.least}</span>
              <span>10: {factor.most}</span>
            </p>
          )}
        </div>
      );
    case 'one-of':
      return (
        <div class="chips">
          {factor.options.map(({ id, text }) => (
            <label key={id} class="choice">
              <input type="radio" name={`factor-${factor.id}`} checked={value === id} onChange={() => onTell(id)} />
              {text}
            </label>
          ))}
        </div>
      );
    case 'amount':
      return <Amount factor={factor} value={value} onTell={onTell} />;
  }
}

/** No amount of a day is larger. */
const MOST_OWN = 1_000_000;

function Amount({ factor, value, onTell }: ControlProps): JSX.Element {
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Whoever locks the phone after the last digit has not left the field: leaving it is what saves.
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') field.current?.blur();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);
  const { min, max } = factor.range ?? { min: 0, max: MOST_OWN };
  const tell = (text: string): void => {
    const amount = amountOf(text, min);
    const fits = amount !== null && amount <= max;
    setWrong(text.trim() !== '' && !fits);
    if (fits && amount !== value) onTell(amount);
  };
  return (
    <div>
      <p class="amount">
        <input
          ref={field}
          class="short"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={factorWords.amountOf(factor.label, factor.unit)}
          aria-describedby={wrong ? id : undefined}
          defaultValue={value === null ? '' : String(value)}
          onChange={(event) => tell(event.currentTarget.value)}
        />
        {factor.unit !== '' && <span>{factor.unit}</span>}
      </p>
      {wrong && (
        <ErrorMessage id={id} lead={common.error}>
          {factorWords.badAmount(min, max)}
        </ErrorMessage>
      )}
    </div>
  );
}
