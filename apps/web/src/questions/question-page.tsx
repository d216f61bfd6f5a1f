// One page of the check: its questions, why they are asked, and Continue.
import type { AnswerValue } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { nextStep } from '../check/next-step.ts';
import { type ShownPage, trailPage } from '../check/page-of.ts';
import type { SignList } from '../check/sign-list.ts';
import { LineIcon } from '../parts/icons.tsx';
import { Bar, Heading } from '../parts/page-frame.tsx';
import { StageBar } from '../parts/slants.tsx';
import type { CheckRecord } from '../state/check-record.ts';
import { AnyQuestion } from './any-question.tsx';
import { applicable } from './applies.ts';
import { checkDraft, type Draft, draftFrom, keyOf, signsOf } from './draft.ts';
import { ReasonPanels } from './reason-panel.tsx';
import { SignsQuestion } from './signs-question.tsx';

export function QuestionPage({ page, record }: { page: ShownPage; record: CheckRecord }): JSX.Element {
  const { words, session, router, knowledge } = useApp();
  const key = keyOf(page);
  const draft = record.draft?.key === key ? record.draft : draftFrom(page, record.answers);
  const change = (made: Partial<Draft>): void => session.hold({ draft: { ...draft, ...made, page: page.id, key } });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const questions = applicable(page, draft, record.answers, knowledge);
  const shown = { questions, again: page.again };
  const signs = signsOf(shown);

  const send = (event: Event): void => {
    event.preventDefault();
    const checked = checkDraft(shown, draft);
    setMissing(checked.missing);
    if (checked.missing.length > 0) {
      showFirstMistake(words.errorTitle(page.title));
      return;
    }
    const dropped = page.questions.filter((question) => !questions.includes(question)).map(({ finding }) => finding);
    const answered = session.answer(trailPage(page), { answers: checked.answers, dropped });
    router.go(nextStep(answered, session));
  };
  const setValue = (finding: string, value: AnswerValue | undefined): void => {
    const { [finding]: _, ...others } = draft.values;
    change({ values: value === undefined ? others : { ...others, [finding]: value } });
  };

  const alone = page.questions.length === 1;
  return (
    <form class="page" noValidate onSubmit={send}>
      <div class="inner content">
        <div class="reading">
          <StageBar page={page} />
          <div class="question-head">
            <Heading>{page.title}</Heading>
            {page.again ? (
              <p class="support">{words.question.againLine}</p>
            ) : (
              page.hint !== '' && <p class="support">{page.hint}</p>
            )}
          </div>
          <div class="questions">
            {questions.map((question) => {
              if (signs.includes(question)) {
                return question === signs[0] ? (
                  <SignsQuestion
                    key="signs"
                    signs={signs}
                    alone={signs.length === questions.length}
                    list={draft.signs}
                    onChange={(signs: SignList) => change({ signs })}
                    missing={missing.includes('signs')}
                  />
                ) : null;
              }
              return (
                <AnyQuestion
                  key={question.finding}
                  question={question}
                  alone={alone}
                  value={draft.values[question.finding]}
                  onChange={(value) => setValue(question.finding, value)}
                  missing={missing.includes(question.finding)}
                />
              );
            })}
            <ReasonPanels questions={questions} />
          </div>
        </div>
      </div>
      <Bar
        buttons={
          <button type="submit" class="main">
            {words.question.next}
            <LineIcon name="forward" />
          </button>
        }
      />
    </form>
  );
}

/** Says in the title that something is to be checked, and brings the first mistake into view. */
function showFirstMistake(title: string): void {
  document.title = title;
  requestAnimationFrame(() => {
    const mistake = document.querySelector('[data-missing]');
    mistake?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    mistake?.scrollIntoView();
  });
}
