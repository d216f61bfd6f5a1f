import { compileFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { memoryStore } from '@rhomboid/notebook';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NotebookParts } from '../../notebook/context.ts';
import { openNotebookState } from '../../notebook/notebook-state.ts';
import { InsightDesk } from './desk.ts';
import { engineOf } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { daysOfLog, FIRST } from './test-log.ts';

const compiled = compileFolder();
if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join(' '));
const knowledge = compiled.value;

/** What the browser does with a worker, in place: messages are copied, and come later. */
class WorkerHere extends EventTarget {
  static readonly heard: ToWorker[] = [];
  #desk: InsightDesk | null = null;

  postMessage(message: ToWorker): void {
    const data = structuredClone(message);
    WorkerHere.heard.push(data);
    setTimeout(() => this.#take(data));
  }

  terminate(): void {
    this.#desk = null;
  }

  #take(data: ToWorker): void {
    if ('knowledge' in data) this.#desk = new InsightDesk(data.knowledge);
    else if ('events' in data) this.#desk!.take(data.events, data.fresh);
    else this.#tell({ id: data.id, answer: this.#desk!.answer(data.question, () => {}) });
  }

  #tell(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  WorkerHere.heard.length = 0;
});

async function openWith(days: number): Promise<NotebookParts> {
  vi.stubGlobal('Worker', WorkerHere);
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
  const store = memoryStore();
  await store.append(daysOfLog(days).flat());
  const state = await openNotebookState(store, {
    device: 'here',
    now: () => Date.UTC(2027, 0, 1),
    random: () => 0.5,
    zone: () => 0,
  });
  return { state, knowledge, device: null } as unknown as NotebookParts;
}

const question = { what: 'insight', day: addDays(FIRST, 34), careFirst: false } as const;
const sentEvents = (): readonly { readonly count: number; readonly fresh: boolean }[] =>
  WorkerHere.heard.flatMap((message) =>
    'events' in message ? { count: message.events.length, fresh: message.fresh } : [],
  );

describe('the engine of insight', () => {
  it('sends the log once, then only what is new', async () => {
    const parts = await openWith(35);
    expect((await engineOf(parts).ask(question)).painDays).toBe(35);
    await parts.state.write(() => [daysOfLog(36)[35]![0]!]);
    const grown = await engineOf(parts).ask({ ...question, day: addDays(FIRST, 35) });
    expect(grown.painDays).toBe(36);
    expect(sentEvents()).toEqual([
      { count: 105, fresh: true },
      { count: 1, fresh: false },
    ]);
  });

  it('answers the same question from memory until something changes', async () => {
    const parts = await openWith(35);
    const first = await engineOf(parts).ask(question);
    expect(await engineOf(parts).ask({ ...question })).toBe(first);
    expect(WorkerHere.heard.filter((message) => 'question' in message)).toHaveLength(1);
    await parts.state.write(() => [daysOfLog(36)[35]![0]!]);
    expect(await engineOf(parts).ask(question)).not.toBe(first);
  });

  it('waits for what is just being written', async () => {
    const parts = await openWith(35);
    const slow = parts.state.store.append.bind(parts.state.store);
    vi.spyOn(parts.state.store, 'append').mockImplementation(async (events) => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      await slow(events);
    });
    const writing = parts.state.write(() => [daysOfLog(36)[35]![0]!]);
    expect((await engineOf(parts).ask({ ...question, day: addDays(FIRST, 35) })).painDays).toBe(36);
    await writing;
  });
});
