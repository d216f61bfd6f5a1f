// Several signs in one list: tick what fits, or none, or not sure.
import type { Question } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { type SignList, toggleNone, toggleSign, toggleUnsure } from '../check/sign-list.ts';
import { Choice, NotSure, Or } from '../parts/choices.tsx';
import { QuestionSet } from './fieldset.tsx';

export interface SignsProps {
  readonly signs: readonly Question[];
  /** Nothing else is asked on the page. */
  readonly alone: boolean;
  readonly list: SignList;
  readonly onChange: (list: SignList) => void;
  readonly missing: boolean;
}

export function SignsQuestion({ signs, alone, list, onChange, missing }: SignsProps): JSX.Element {
  const { words } = useApp();
  return (
    <QuestionSet
      legend={words.question.signs}
      quiet={alone}
      finding={null}
      mistake={missing ? words.question.missingSigns : null}
    >
      <div class="choices" data-signs={signs.map(({ finding }) => finding).join(' ')}>
        {signs.map(({ finding, label }) => (
          <Choice
            key={finding}
            type="checkbox"
            name={finding}
            checked={list.yes.includes(finding)}
            onChoose={() => onChange(toggleSign(list, finding))}
          >
            {label}
          </Choice>
        ))}
        <Or />
        <Choice type="checkbox" name="none" checked={list.none} onChoose={() => onChange(toggleNone(list))}>
          {words.question.none}
        </Choice>
        <NotSure type="checkbox" name="unsure" checked={list.unsure} onChoose={() => onChange(toggleUnsure(list))} />
      </div>
    </QuestionSet>
  );
}
