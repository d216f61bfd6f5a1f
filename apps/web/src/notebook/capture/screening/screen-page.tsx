// The living safety screen: an entry with a danger sign goes through the red flags at once, and the answer follows.

import type { Entry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AppContext, useApp, useObservable } from '../../../app/context.ts';
import { isEmergency } from '../../../check/next-step.ts';
import { pageOf } from '../../../check/page-of.ts';
import { PlainPage } from '../../../parts/page-frame.tsx';
import { keyOf } from '../../../questions/draft.ts';
import { QuestionPage } from '../../../questions/question-page.tsx';
import type { CheckRecord } from '../../../state/check-record.ts';
import type { Session } from '../../../state/session.ts';
import { useNotebook } from '../../context.ts';
import type { NotebookPageProps } from '../../routes.tsx';
import { screeningWords } from '../../words/screening.ts';
import { raisedEntry } from './occasion.ts';
import { CalmAnswer } from './screen-answer.tsx';
import { adopt, inDoubt, screeningEvent, screeningFields, screeningSession } from './screening.ts';

export function ScreenPage({ rest }: NotebookPageProps): JSX.Element {
  const { state } = useNotebook();
  const [id = ''] = rest;
  const raised = raisedEntry(state, id);
  if (raised === null)
    return (
      <PlainPage title={screeningWords.title}>
        <p>{screeningWords.nothing}</p>
        <p>
          <a href="#/today">{screeningWords.back}</a>
        </p>
      </PlainPage>
    );
  return <Screen key={id} entry={raised.entry} saved={raised.saved} />;
}

function Screen({ entry, saved }: { entry: Entry; saved: boolean }): JSX.Element | null {
  const app = useApp();
  const parts = useNotebook();
  // The session belongs to the entry; the log and the app around it may change meanwhile.
  const first = useRef({ app, parts });
  const session = useMemo(() => screeningSession(first.current.app, first.current.parts, entry), [entry]);
  const record = useObservable(session.state).open;
  const [enough, setEnough] = useState(false);
  useWriteDown(entry, session, record, enough);
  if (record === null) return null;

  const next = enough ? null : session.nextOf(record);
  const page = next === null ? null : pageOf(next.page.id, record, next, app.knowledge);
  if (page === null) return <Answer entry={entry} record={record} session={session} />;
  return (
    // The questions speak to this session, and where they lead is decided here.
    <AppContext.Provider value={{ ...app, session, router: { ...app.router, go: () => {} } }}>
      <div class="inner screen-lead">
        <p class="notice">
          <span>
            <b>{screeningWords.title}.</b> {screeningWords.lead}{' '}
            {saved ? screeningWords.saved : screeningWords.notSaved}
          </span>
          <button type="button" class="lesser-link" onClick={() => setEnough(true)}>
            {screeningWords.enough}
          </button>
        </p>
      </div>
      <QuestionPage key={keyOf(page)} page={{ ...page, left: null }} record={record} />
    </AppContext.Provider>
  );
}

/**
 * Keeps what was asked and answered, from the first moment on: closing the app in the middle loses nothing. It stays
 * unfinished until the answer was shown.
 */
function useWriteDown(entry: Entry, session: Session, record: CheckRecord | null, enough: boolean): void {
  const app = useApp();
  const { state } = useNotebook();
  const last = useRef({ app, record });
  last.current = { app, record };
  const answers = record?.answers;
  const written = useRef<string | null>(null);
  useEffect(() => {
    const { app, record } = last.current;
    if (record === null || answers === undefined) return;
    const judged = inDoubt(entry, session, record, app);
    const unfinished = !enough && session.nextOf(record) !== null;
    const fields = screeningFields(entry.id, record, session.resultOf(judged), unfinished);
    state
      .write((author) => {
        const event = screeningEvent(author, written.current, fields);
        written.current = event.entry;
        return [event];
      })
      // The answer on the screen counts more than its trace; the next one is tried again.
      .catch(() => {
        written.current = null;
      });
  }, [entry, session, answers, state, enough]);
}

/** An emergency is the person's open check from now on, with nothing above the call; anything else is told here. */
function Answer({ entry, record, session }: { entry: Entry; record: CheckRecord; session: Session }): JSX.Element {
  const app = useApp();
  const judged = useMemo(() => inDoubt(entry, session, record, app), [entry, session, record, app]);
  const { assessment } = session.resultOf(judged);
  const emergency = isEmergency(assessment.disposition.level);
  const done = useRef(false);
  useEffect(() => {
    if (!emergency || done.current) return;
    done.current = true;
    adopt(app.session, judged);
    app.router.replace({ page: 'result' });
  }, [app, emergency, judged]);
  return emergency ? (
    <div class="page" aria-busy="true" />
  ) : (
    <CalmAnswer
      record={judged}
      assessment={assessment}
      onWhole={() => {
        adopt(app.session, record);
        app.router.go({ page: 'check', id: null });
      }}
    />
  );
}
