// @vitest-environment happy-dom
import { createAuthor, memoryShelf, type NotebookEvent, type NotebookStore, StoreError } from '@rhomboid/notebook';
import { storeConformance } from '@rhomboid/notebook/conformance';
import { beforeEach, describe, expect, it } from 'vitest';
import { observable } from '../../state/observable.ts';
import { withAhead } from './ahead.ts';
import type { LockState } from './lock.ts';

const author = createAuthor({ device: 'test', now: () => Date.now(), random: Math.random, zone: () => 0 }, null);
const note = (text: string): NotebookEvent => author.create('note', { note: text });
const keyOf = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** A lock that is off, until a test turns it. */
function lockOf() {
  const state = observable<LockState>('off');
  let key: CryptoKey | null = null;
  return {
    state,
    held() {
      if (state.get() === 'locked') throw new StoreError('blocked', 'The notebook is locked.');
      return { lock: key === null ? null : 'lock', key };
    },
    turn(next: LockState, to: CryptoKey | null): void {
      key = to;
      state.set(next);
    },
  };
}

/** How the writes of a page end: well, never, for it goes before, or refused for want of room. */
type Writes = 'well' | 'never' | 'full';

/** Pages on one log in memory, and one lock. */
function visits() {
  const open = memoryShelf();
  const inside = open();
  const lock = lockOf();
  return {
    lock,
    page(writes: Writes = 'well', storage?: Storage | null): NotebookStore {
      const store = open();
      const append = (events: readonly NotebookEvent[]): Promise<void> => {
        if (writes === 'never') return new Promise(() => {});
        if (writes === 'full') return Promise.reject(new StoreError('full', 'The disk is full.'));
        return store.append(events);
      };
      return withAhead({ ...store, append }, 'db', lock, storage);
    },
    /** What the log holds, whoever has opened it. */
    inside,
    ids: async (): Promise<readonly string[]> => idsOf(...(await inside.read()).events),
  };
}

const idsOf = (...events: readonly NotebookEvent[]): readonly string[] => events.map(({ id }) => id).toSorted();
const inStorage = (): string => JSON.stringify({ ...localStorage });

beforeEach(() => localStorage.clear());

storeConformance(
  'What is written ahead',
  async () => {
    const open = memoryShelf();
    const lock = lockOf();
    const page = (): NotebookStore => withAhead(open(), 'db', lock);
    return { store: page(), reopen: async () => page(), close: async () => {} };
  },
  { describe, it, expect },
);

describe('what was written a moment ago', () => {
  it('lies there before anything is awaited, and is gone once it is durable', async () => {
    const writing = visits()
      .page()
      .append([note('rain')]);
    expect(inStorage()).toContain('rain');
    await writing;
    expect(localStorage.length).toBe(0);
  });

  it('is in the log when the notebook opens next, once, though the page went in between', async () => {
    const { page, inside, ids } = visits();
    const [first, second, third] = [note('one'), note('two'), note('three')];
    const gone = page('never');
    void gone.append([first, second]);
    void gone.append([third]);
    // It was durable already, and the page went before it could tidy up.
    await inside.append([third]);
    const next = page();
    expect(idsOf(...(await next.read()).events)).toEqual(idsOf(first, second, third));
    expect(localStorage.length).toBe(0);
    await next.read();
    expect(await ids()).toEqual(idsOf(first, second, third));
  });

  it('of a tab that is still at it may be written by another too, and is one', async () => {
    const { page, ids } = visits();
    const event = note('both');
    await Promise.all([page().append([event]), page().read()]);
    expect(await ids()).toEqual(idsOf(event));
    expect(localStorage.length).toBe(0);
  });

  it('is not kept when it was refused: the person was told, and has it on the screen', async () => {
    const writing = visits()
      .page('full')
      .append([note('rain')]);
    await expect(writing).rejects.toMatchObject({ trouble: 'full' });
    expect(localStorage.length).toBe(0);
  });

  it('stays for the next time where it cannot be written, and so does what a later release kept', async () => {
    const { page, ids } = visits();
    const event = note('rain');
    void page('never').append([event]);
    expect((await page('full').read()).events).toEqual([]);
    localStorage.setItem('db ahead plain later', JSON.stringify([{ ...note('x'), v: 99 }]));
    localStorage.setItem('db ahead plain torn', '[{');
    await page().read();
    expect(await ids()).toEqual(idsOf(event));
    expect(new Set(Object.keys(localStorage))).toEqual(new Set(['db ahead plain later', 'db ahead plain torn']));
  });

  it('is sealed under a passcode, and comes back once that is given', async () => {
    const { page, lock, ids } = visits();
    const [key, another] = await Promise.all([keyOf(), keyOf()]);
    const event = note('rain');
    lock.turn('open', key);
    void page('never').append([event]);
    await expect.poll(() => localStorage.length).toBe(1);
    expect(inStorage()).not.toContain('rain');
    for (const [state, held, there] of [
      ['locked', null, []],
      ['open', another, []],
      ['open', key, idsOf(event)],
    ] as const) {
      lock.turn(state, held);
      await page().read();
      expect(await ids()).toEqual(there);
    }
    expect(localStorage.length).toBe(0);
  });

  it('does not stay readable when a passcode comes, nor where one is found', async () => {
    const { page, lock } = visits();
    const gone = page('never');
    void gone.append([note('rain')]);
    lock.turn('open', await keyOf());
    expect(localStorage.length).toBe(0);
    lock.turn('off', null);
    void gone.append([note('rain')]);
    expect(localStorage.length).toBe(1);
    const next = visits();
    next.lock.turn('locked', null);
    next.page();
    expect(localStorage.length).toBe(0);
  });

  it('does not come back after everything was deleted', async () => {
    const { page, ids } = visits();
    void page('never').append([note('rain')]);
    localStorage.setItem('of something else', 'stays');
    await page().wipe();
    await page().read();
    expect(await ids()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['of something else']);
  });

  it('is written all the same where nothing can be kept ahead, and a whole file is not kept', async () => {
    const { page, ids } = visits();
    const full = new Proxy(localStorage, {
      get(store, name) {
        if (name === 'setItem') throw new DOMException('', 'QuotaExceededError');
        const value: unknown = Reflect.get(store, name);
        return typeof value === 'function' ? value.bind(store) : value;
      },
    });
    const [one, two] = [note('one'), note('two')];
    await page('well', full).append([one]);
    await page('well', null).append([two]);
    expect(await ids()).toEqual(idsOf(one, two));
    void page('never').append(Array.from({ length: 101 }, (_, i) => note(`line ${i}`)));
    expect(localStorage.length).toBe(0);
  });
});
