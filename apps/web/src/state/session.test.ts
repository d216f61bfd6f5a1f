import { readFileSync } from 'node:fs';
import { loadKnowledge } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { nextStep } from '../check/next-step.ts';
import { pageOf, trailPage } from '../check/page-of.ts';
import { NO_SETTINGS, type Settings, type Shelf } from '../storage/shelf.ts';
import type { TabNews, Tabs } from '../storage/tabs.ts';
import type { CheckRecord } from './check-record.ts';
import { createSession, type Session } from './session.ts';

const file = new URL('../../../../knowledge/dist/knowledge.json', import.meta.url);
const loaded = loadKnowledge(JSON.parse(readFileSync(file, 'utf8')));
if (!loaded.ok) throw new Error('Build the knowledge first: node tools/compile-knowledge.ts');
const knowledge = loaded.value;

/** A shelf in memory with the promises of the real one; `broken` makes every call fail. */
function memoryShelf(broken = false): Shelf & { readonly records: Map<string, CheckRecord> } {
  const records = new Map<string, CheckRecord>();
  let settings: Settings = NO_SETTINGS;
  const work = async <T>(task: () => T): Promise<T> => {
    if (broken) throw new Error('The disk is full.');
    return task();
  };
  return {
    records,
    checks: () => work(() => ({ records: [...records.values()], unreadable: 0 })),
    changeCheck: (id, change) =>
      work(() => {
        const next = change(records.get(id) ?? null);
        records.set(id, next);
        return next;
      }),
    removeCheck: (id) => work(() => void records.delete(id)),
    settings: () => work(() => settings),
    changeSettings: (change) =>
      work(() => {
        settings = { ...settings, ...change };
      }),
    clear: () => work(() => records.clear()),
  };
}

/** Two tabs of one browser. */
function twoTabs(): readonly [Tabs, Tabs] {
  const listeners: ((news: TabNews) => void)[][] = [[], []];
  const tab = (mine: 0 | 1): Tabs => ({
    tell(news) {
      for (const listener of listeners[1 - mine] ?? []) listener(news);
    },
    hear: (listener) => listeners[mine]?.push(listener),
  });
  return [tab(0), tab(1)];
}

function open(shelf: Shelf | null, tabs: Tabs = twoTabs()[0]): Session {
  return createSession({
    knowledge,
    shelf,
    tabs,
    initial: { settings: NO_SETTINGS, open: null, shelf: [], trouble: false, unreadable: 0 },
  });
}

/** Answers the next page: every sign with `value`, every other question with "unsure". */
function answerNext(session: Session, value: string): CheckRecord {
  const record = session.state.get().open ?? session.begin();
  const next = session.nextOf(record);
  if (next === null) throw new Error('Nothing is asked any more.');
  const page = pageOf(next.page.id, record, next, knowledge);
  if (page === null) throw new Error(`There is no page ${next.page.id}.`);
  const answers = page.questions.map(({ finding, type }) => [finding, type === 'yes-no' ? value : 'unsure'] as const);
  return session.answer(trailPage(page), { answers: Object.fromEntries(answers) });
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('a session', () => {
  it('saves every answer at once', async () => {
    const shelf = memoryShelf();
    const session = open(shelf);
    const record = answerNext(session, 'no');
    await settled();
    expect(shelf.records.get(record.id)).toEqual(record);
    expect((await shelf.settings()).open).toBe(record.id);
  });

  it('goes on in memory when nothing can be saved, and says so', async () => {
    for (const session of [open(memoryShelf(true)), open(null)]) {
      answerNext(session, 'no');
      const second = answerNext(session, 'no');
      await settled();
      expect(session.state.get()).toMatchObject({ trouble: true, open: { trail: second.trail } });
      expect(second.trail).toHaveLength(2);
    }
  });

  it('shows in the other tab what this one answered', async () => {
    const shelf = memoryShelf();
    const [here, there] = twoTabs();
    const first = open(shelf, here);
    const second = open(shelf, there);
    const record = answerNext(first, 'no');
    await settled();
    second.openCheck(record.id);
    const more = answerNext(first, 'no');
    await settled();
    await settled();
    expect(second.state.get().open).toEqual(more);
  });

  it('puts an unkept check away for good, and a kept one on the shelf', async () => {
    const shelf = memoryShelf();
    const session = open(shelf);
    const lost = answerNext(session, 'no');
    session.startAgain();
    const kept = answerNext(session, 'no');
    session.keep(kept);
    session.startAgain();
    await settled();
    expect([...shelf.records.keys()]).toEqual([kept.id]);
    expect(session.state.get().shelf.map(({ id }) => id)).not.toContain(lost.id);
    expect(session.state.get().open).toBeNull();
  });

  it('leads from signs of the heart straight to the result, and from nothing to the next page', () => {
    const calm = open(null);
    expect(nextStep(answerNext(calm, 'no'), calm)).toMatchObject({ page: 'check' });
    const urgent = open(null);
    const record = answerNext(urgent, 'yes');
    expect(nextStep(record, urgent)).toEqual({ page: 'result' });
  });

  it('keeps the drawing that is not finished apart from the answers', async () => {
    const shelf = memoryShelf();
    const session = open(shelf);
    session.begin();
    session.hold({ sketch: { areas: [{ region: 'blade-left', layer: 'pain' }], strokes: [], spread: [] } });
    await settled();
    const [record] = [...shelf.records.values()];
    expect(record?.sketch?.areas).toHaveLength(1);
    expect(record?.map).toBeNull();
    expect(session.nextOf(record as CheckRecord)?.page.id).toBe(knowledge.screens[0]?.id);
  });
});
