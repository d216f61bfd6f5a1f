// A number to write, such as the age. Text with a number keypad: wheels and arrows change numbers by accident.
import type { JSX } from 'preact';
import { NotSure } from '../parts/choices.tsx';
import type { QuestionProps } from './any-question.tsx';

export function NumberField({ question, value, onChange }: QuestionProps): JSX.Element {
  const unsure = value === 'unsure';
  return (
    <div class="field">
      <input
        class="short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={question.text}
        value={unsure || value === undefined ? '' : String(value)}
        onInput={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      />
      <NotSure
        type="checkbox"
        name={`${question.finding}-unsure`}
        checked={unsure}
        onChoose={() => onChange(unsure ? undefined : 'unsure')}
      />
    </div>
  );
}
