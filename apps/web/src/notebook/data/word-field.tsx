// The field for the word that has to be typed before everything is deleted.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { deleteWords } from '../words/data.ts';

export function WordField({ value, onInput }: { value: string; onInput: (value: string) => void }): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{deleteWords.type}</label>
      <input
        id={id}
        value={value}
        autocomplete="off"
        autocapitalize="none"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </p>
  );
}
