// Check your answers: everything that was said, each with a way to change it.
import type { JSX } from 'preact';
import { useApp, useObservable } from '../app/context.ts';
import { answerRows } from '../check/answer-rows.ts';
import { LineIcon } from '../parts/icons.tsx';
import { Bar, PlainPage } from '../parts/page-frame.tsx';
import type { CheckRecord } from '../state/check-record.ts';
import { Redirect } from './check.tsx';

export function AnswersPage(): JSX.Element {
  const { words, session, router } = useApp();
  const { open } = useObservable(session.state);
  if (open === null) return <Redirect to={{ page: 'start' }} />;
  const next = session.nextOf(open);
  return (
    <PlainPage
      title={words.answers.title}
      bar={
        <Bar
          buttons={
            <button type="button" class="main" onClick={() => router.go({ page: 'result' })}>
              {words.answers.show}
              <LineIcon name="forward" />
            </button>
          }
          lesser={
            next === null ? undefined : (
              <a class="lesser-link" href="#/check">
                {words.answers.goOn}
              </a>
            )
          }
        />
      }
    >
      <p>{words.answers.lead}</p>
      <AnswerGroups record={open} />
    </PlainPage>
  );
}

function AnswerGroups({ record }: { record: CheckRecord }): JSX.Element {
  const { words, knowledge } = useApp();
  const rows = answerRows(record, knowledge, words);
  return (
    <>
      {(['urgent', 'pain', 'rest'] as const)
        .map((group) => ({ group, inGroup: rows.filter((row) => row.group === group) }))
        .filter(({ inGroup }) => inGroup.length > 0)
        .map(({ group, inGroup }) => (
          <section key={group} class="stack close">
            <h2>{words.answers.stage[group]}</h2>
            <dl class="answers">
              {inGroup.map(({ id, page, label, value }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                  <dd class="change">
                    <a class="lesser-link" href={`#/check/${encodeURIComponent(page)}` as const}>
                      {words.answers.change}
                      <span class="unseen">{words.answers.changeWhat(label)}</span>
                    </a>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </>
  );
}
