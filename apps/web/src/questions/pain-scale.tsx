// Pain from 0 to 10: eleven radio keys in two rows. The number keys of a keyboard work anywhere on the page.
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { NotSure } from '../parts/choices.tsx';
import { useNumberKeys } from '../parts/number-keys.ts';
import type { QuestionProps } from './any-question.tsx';

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function PainScale({ question, value, onChange }: QuestionProps): JSX.Element {
  useNumberKeys(typeof value === 'number' ? value : null, onChange);
  return (
    <div class="stack close">
      <PainKeys name={question.finding} value={typeof value === 'number' ? value : null} onChoose={onChange} />
      <NotSure type="radio" name={question.finding} checked={value === 'unsure'} onChoose={() => onChange('unsure')} />
    </div>
  );
}

/** The eleven keys with the words for both ends. */
export function PainKeys({
  name,
  value,
  onChoose,
}: {
  name: string;
  value: number | null;
  onChoose: (value: number) => void;
}): JSX.Element {
  const { words } = useApp();
  return (
    <div class="keys-block">
      <div class="keys">
        {NUMBERS.map((number) => (
          <label key={number} class="key">
            <input
              type="radio"
              name={name}
              checked={value === number}
              onChange={() => onChoose(number)}
              aria-label={words.question.outOfTen(number)}
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      <p class="scale-words support">
        <span>{words.question.scaleLow}</span>
        <span>{words.question.scaleHigh}</span>
      </p>
    </div>
  );
}
