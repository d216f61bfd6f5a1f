// The check of repeated and held work: a few questions, and what a yes asks for. coach/load.
import type { LoadQuestion } from '@rhomboid/knowledge';
import type { FactAnswer } from '@rhomboid/plan';
import { loadAdvice } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { Choice } from '../../parts/choices.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { planEntryOf, planEvents } from '../state/plan-event.ts';
import { LoadAdviceView } from './load-advice-view.tsx';
import { coachWords } from './words/coach.ts';

export function Load(): JSX.Element {
  const { state } = useNotebook();
  const { plan } = usePlanKnowledge();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const answers = planEntryOf(state)?.load ?? {};
  const words = coachWords.load;
  const tell = (id: string, answer: FactAnswer): void =>
    void save({ make: (author) => planEvents(state, author, { load: { ...answers, [id]: answer } }, day), say: null });
  const advice = loadAdvice(plan.coach, answers);
  return (
    <PlainPage title={words.title}>
      <p class="support">{words.lead}</p>
      <TroubleMessage trouble={trouble} />
      {plan.coach.loadQuestions.map((question) => (
        <LoadAsk
          key={question.id}
          question={question}
          answer={answers[question.id] ?? null}
          onTell={(answer) => tell(question.id, answer)}
        />
      ))}
      {Object.keys(answers).length > 0 && <LoadAdviceView advice={advice} />}
      <p class="no-print">
        <a class="lesser-link" href="#/coach">
          {coachWords.back}
        </a>
      </p>
    </PlainPage>
  );
}

interface LoadAskProps {
  readonly question: LoadQuestion;
  readonly answer: FactAnswer | null;
  readonly onTell: (answer: FactAnswer) => void;
}

function LoadAsk({ question: { id, ask, help }, answer, onTell }: LoadAskProps): JSX.Element {
  return (
    <fieldset class="group stack close">
      <legend class="group-title">{ask}</legend>
      <p class="support">{help}</p>
      <div class="choices compact">
        {(['yes', 'no', 'unsure'] as const).map((one) => (
          <Choice key={one} type="radio" name={`load-${id}`} checked={answer === one} onChoose={() => onTell(one)}>
            {coachWords.load.answers[one]}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
