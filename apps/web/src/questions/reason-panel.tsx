// "Why do you ask?" and "What does this mean?": closed until someone wants to know. One panel each, however many questions.
import type { Question } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { LineIcon } from '../parts/icons.tsx';

export function ReasonPanels({ questions }: { questions: readonly Question[] }): JSX.Element {
  const { words } = useApp();
  return (
    <div class="stack close">
      <Panel title={words.question.meaning} questions={questions} part="help" />
      <Panel title={words.question.why} questions={questions} part="why" />
    </div>
  );
}

interface PanelProps {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly part: 'help' | 'why';
}

function Panel({ title, questions, part }: PanelProps): JSX.Element | null {
  const explained = questions.filter((question) => question[part] !== '');
  if (explained.length === 0) return null;
  return (
    <details class="reason">
      <summary>
        {title}
        <LineIcon name="down" />
      </summary>
      {questions.length === 1 ? (
        <p class="inside">{explained[0]?.[part]}</p>
      ) : (
        <dl class="inside stack close">
          {explained.map((question) => (
            <div key={question.finding}>
              <dt>
                <b>{question.label}</b>
              </dt>
              <dd>{question[part]}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
