// A field for a passphrase or passcode, hidden unless the person wants to see it. Password managers may fill it.
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Choice } from '../../parts/choices.tsx';
import { secretWords } from '../words/lock.ts';

const TEXT = { type: 'text' } as const;
const PASSWORD = { type: 'password' } as const;

export interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly shown: boolean;
  readonly support?: string;
  /** `new-password` where it is made, `current-password` where it is asked for. */
  readonly autocomplete: 'new-password' | 'current-password';
  /** What stands under the field and is read with it. */
  readonly children?: ComponentChildren;
}

export function SecretField(props: SecretFieldProps): JSX.Element {
  const { label, value, onInput, shown, support, autocomplete, children } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(shown ? TEXT : PASSWORD)}
        autocomplete={autocomplete}
        autocapitalize="none"
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-more`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-more`} class="stack close">
        {support !== undefined && <p class="support">{support}</p>}
        {children}
      </div>
    </div>
  );
}

/** Whether secrets are shown, and the choice of it. */
export function useShown(): readonly [boolean, JSX.Element] {
  const [shown, setShown] = useState(false);
  const choice = (
    <div class="choices">
      <Choice type="checkbox" name="show-secret" checked={shown} onChoose={() => setShown(!shown)}>
        {secretWords.show}
      </Choice>
    </div>
  );
  return [shown, choice];
}
