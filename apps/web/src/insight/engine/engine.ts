// The page's end of insight: starts the worker, sends it what was written since, and keeps answers until something changes.
import { ownScript } from '../../app/own-script.ts';
import type { NotebookParts } from '../../notebook/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import workerUrl from './insight-worker.ts?worker&url';
import type { Answers, FromWorker, Question, ToWorker } from './messages.ts';
import { neededPart } from './needed-part.ts';

/** How long to wait for what is being written, in steps of so many ms. */
const STEP = 25;
const PATIENCE = 200;

export interface InsightEngine {
  /** The answer, kept until the log or the day changes. `onProgress` is told shares from 0 to 1. */
  ask<Asked extends Question>(question: Asked, onProgress?: (share: number) => void): Promise<Answers[Asked['what']]>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (share: number) => void;
}

const engines = new WeakMap<NotebookState, InsightEngine>();

/** The engine of this notebook; one for the whole visit. */
export function engineOf(parts: NotebookParts): InsightEngine {
  const there = engines.get(parts.state);
  if (there !== undefined) return there;
  const engine = startEngine(parts);
  engines.set(parts.state, engine);
  return engine;
}

function startEngine({ state, knowledge, device }: NotebookParts): InsightEngine {
  const waiting = new Map<number, Waiting>();
  /** Answers to the log as it was sent last, by question. */
  const answers = new Map<string, Promise<never>>();
  let worker: Worker | null = null;
  let asked = 0;
  let sent: { readonly count: number; readonly last: string | undefined } = { count: 0, last: undefined };

  const stop = (why: string): void => {
    worker?.terminate();
    worker = null;
    answers.clear();
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  // A locked notebook leaves nothing readable behind.
  device?.lock.state.subscribe(() => {
    if (device.lock.state.get() === 'locked') stop('The notebook is locked.');
  });

  const post = (message: ToWorker): void => worker?.postMessage(message);

  const start = (): void => {
    if (worker !== null) return;
    worker = new Worker(ownScript(workerUrl), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const one = waiting.get(data.id);
      if ('share' in data) return one?.onProgress(data.share);
      waiting.delete(data.id);
      if ('answer' in data) one?.resolve(data.answer as never);
      else one?.reject(new Error(data.failed));
    });
    worker.addEventListener('error', () => stop('The worker of insight stopped.'));
    sent = { count: 0, last: undefined };
    post({ knowledge: neededPart(knowledge) });
  };

  /** Sends the events that the worker has not seen; all of them after a restore or a wipe. */
  const send = (): void => {
    const [before, ...news] = sent.count === 0 ? [] : state.events(sent.count - 1);
    const fresh = before === undefined || before.id !== sent.last;
    if (!fresh && news.length === 0) return;
    answers.clear();
    const events = fresh ? state.events() : news;
    post({ events, fresh });
    sent = { count: (fresh ? 0 : sent.count) + events.length, last: events.at(-1)?.id };
  };

  return {
    async ask(question, onProgress = () => {}) {
      await written(state);
      start();
      send();
      const key = JSON.stringify(question);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const id = ++asked;
      const answer = new Promise<never>((resolve, reject) => waiting.set(id, { resolve, reject, onProgress }));
      answers.set(key, answer);
      // What failed may work the next time.
      answer.catch(() => answers.delete(key));
      post({ id, question });
      return answer;
    },
  };
}

/** Resolves when what is being written is stored; what storage refuses for long is not waited for. */
async function written(state: NotebookState): Promise<void> {
  for (let step = 0; step < PATIENCE && !isWritten(state); step++)
    await new Promise((resolve) => setTimeout(resolve, STEP));
}

/** The latest clock stands near the end of the log, but for what was brought in with an older one. */
function isWritten(state: NotebookState): boolean {
  const { latest } = state.notebook;
  return latest === null || state.events().findLast(({ at }) => at === latest) !== undefined;
}
