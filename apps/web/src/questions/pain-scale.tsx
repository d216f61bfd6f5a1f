// Pain from 0 to 10: eleven radio keys in two rows. The number keys of a keyboard work anywhere on the page.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { NotSure } from '../parts/choices.tsx';
import type { QuestionProps } from './any-question.tsx';

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function PainScale({ question, value, onChange }: QuestionProps): JSX.Element {
  useNumberKeys(value, onChange);
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

/** Keys 0 to 9 choose at once; a 0 straight after a 1 makes 10. */
function useNumberKeys(value: QuestionProps['value'], onChange: QuestionProps['onChange']): void {
  // Two quick keys can come before the page is drawn again: the last choice is remembered here.
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  // As soon as the keys are seen: a key that is pressed before the browser has painted counts, too.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      const chosen = event.key === '0' && latest.current.value === 1 ? 10 : Number(event.key);
      latest.current.value = chosen;
      latest.current.onChange(chosen);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
