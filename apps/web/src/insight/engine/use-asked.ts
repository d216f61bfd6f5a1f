// Asks insight from a page: the answer, kept while a newer one is worked out, or how far it is.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp, useObservable } from '../../app/context.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { careSince } from './care-first.ts';
import { engineOf } from './engine.ts';
import type { Answers, Question } from './messages.ts';

type Plain<Q> = Q extends Question ? Omit<Q, 'day' | 'careFirst'> : never;
/** A question without the day and whether care comes first: both come from here. */
export type PlainQuestion = Plain<Question>;

export interface Asked<T> {
  /** Null until the first answer is here. */
  readonly answer: T | null;
  /** How much of the work is done, 0 to 1. */
  readonly share: number;
  readonly failed: boolean;
  readonly again: () => void;
}

/** The answer to a question about the notebook as it stands today; null asks nothing. */
export function useAsked<Q extends PlainQuestion>(question: Q | null): Asked<Answers[Q['what']]> {
  const parts = useNotebook();
  const { day } = useLocalNow();
  const careFirst = useCareSince() !== null;
  const [answer, setAnswer] = useState<Answers[Q['what']] | null>(null);
  const [share, setShare] = useState(0);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const asking = question === null ? null : JSON.stringify({ ...question, day, careFirst });
  const { version } = parts.state;
  useEffect(() => {
    if (asking === null) return;
    let current = true;
    setFailed(false);
    engineOf(parts)
      .ask(JSON.parse(asking) as Question, (done) => current && setShare(done))
      .then(
        (given) => current && setAnswer(given as Answers[Q['what']]),
        () => current && setFailed(true),
      );
    return () => {
      current = false;
    };
  }, [parts, asking, version, tries]);
  return { answer, share, failed, again: () => setTries(tries + 1) };
}

/** The day since which care comes first; null where it does not. */
export function useCareSince(): string | null {
  const { session } = useApp();
  const { state } = useNotebook();
  const { shelf } = useObservable(session.state);
  const { version } = state;
  return useMemo(() => careSince({ session }, state), [session, shelf, state, version]);
}
