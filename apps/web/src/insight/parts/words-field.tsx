// A field for words of one's own, with its name above.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The longest that an entry can hold. */
const LONGEST = 500;

export function WordsField({ label, hint, text, onChange }: WordsFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      {hint !== undefined && (
        <span class="support" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
