// One question in the form that its type asks for.
import type { AnswerValue, Question } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { toggled } from '../check/sign-list.ts';
import { Choice, NotSure, Or } from '../parts/choices.tsx';
import { QuestionSet } from './fieldset.tsx';
import { NumberField } from './number-field.tsx';
import { PainScale } from './pain-scale.tsx';

export interface QuestionProps {
  readonly question: Question;
  /** The page asks nothing else, so its heading is the question. */
  readonly alone: boolean;
  readonly value: AnswerValue | undefined;
  readonly onChange: (value: AnswerValue | undefined) => void;
  readonly missing: boolean;
}

export function AnyQuestion(props: QuestionProps): JSX.Element {
  const { words } = useApp();
  const { question, alone, missing } = props;
  return (
    <QuestionSet
      legend={question.text}
      quiet={alone}
      finding={question.finding}
      mistake={missing ? missingText(question, words) : null}
    >
      <Body {...props} />
    </QuestionSet>
  );
}

function missingText({ type, range }: Question, words: ReturnType<typeof useApp>['words']): string {
  if (type !== 'number' || range === null || range.max === 10) return words.question.missing;
  return words.question.numberRange(range.min, range.max);
}

function Body(props: QuestionProps): JSX.Element {
  switch (props.question.type) {
    case 'many':
      return <ManyRows {...props} />;
    case 'number':
      return props.question.range?.max === 10 ? <PainScale {...props} /> : <NumberField {...props} />;
    default:
      return <OneRows {...props} />;
  }
}

function OneRows({ question, alone, value, onChange }: QuestionProps): JSX.Element {
  const { words } = useApp();
  const unsure = {
    type: 'radio',
    name: question.finding,
    checked: value === 'unsure',
    onChoose: () => onChange('unsure'),
  } as const;
  // Several yes-no questions one by one: their three answers share a row.
  const compact = question.type === 'yes-no' && !alone;
  return (
    <div class={compact ? 'choices compact' : 'choices'}>
      {question.options.map(({ id, text }) => (
        <Choice key={id} type="radio" name={question.finding} checked={value === id} onChoose={() => onChange(id)}>
          {text}
        </Choice>
      ))}
      {compact ? <Choice {...unsure}>{words.question.unsure}</Choice> : <NotSure {...unsure} />}
    </div>
  );
}

function ManyRows({ question, value, onChange }: QuestionProps): JSX.Element {
  const { words } = useApp();
  const ticked = Array.isArray(value) ? (value as readonly string[]) : [];
  const none = Array.isArray(value) && value.length === 0;
  const exclusive = question.options.filter((option) => option.exclusive);
  const alone = (id: string): boolean => ticked.length === 1 && ticked[0] === id;
  const toggle = (id: string): void => {
    const next = toggled(
      ticked.filter((other) => !exclusive.some((option) => option.id === other)),
      id,
    );
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div class="choices">
      {question.options
        .filter((option) => !option.exclusive)
        .map(({ id, text }) => (
          <Choice key={id} type="checkbox" name={id} checked={ticked.includes(id)} onChoose={() => toggle(id)}>
            {text}
          </Choice>
        ))}
      <Or />
      {exclusive.map(({ id, text }) => (
        <Choice
          key={id}
          type="checkbox"
          name={id}
          checked={alone(id)}
          onChoose={() => onChange(alone(id) ? undefined : [id])}
        >
          {text}
        </Choice>
      ))}
      {exclusive.length === 0 && (
        <Choice type="checkbox" name="none" checked={none} onChoose={() => onChange(none ? undefined : [])}>
          {words.question.none}
        </Choice>
      )}
      <NotSure
        type="checkbox"
        name="unsure"
        checked={value === 'unsure'}
        onChoose={() => onChange(value === 'unsure' ? undefined : 'unsure')}
      />
    </div>
  );
}
