// Free words with an entry.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { common } from '../words/common.ts';

export interface NoteFieldProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
  readonly label?: string;
}

export function NoteField({ note, onChange, label = common.note }: NoteFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <textarea id={id} rows={3} value={note} onInput={(event) => onChange(event.currentTarget.value)} />
      <span class="support">{common.noteHint}</span>
    </p>
  );
}

/** The field of an entry; empty words empty it. */
export function noteValue(note: string): string | null {
  return note.trim() === '' ? null : note.trim();
}
