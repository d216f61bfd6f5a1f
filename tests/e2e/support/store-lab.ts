// Runs in a browser: the app's own notebook store, reachable by the tests. Served by serve-lab.ts, never part of the app.
import { createAuthor, type NotebookEvent, openNotebook, StoreError } from '@rhomboid/notebook';
import { type OpenedStore, storeConformance } from '@rhomboid/notebook/conformance';
import { type DeviceStore, openDeviceStore } from '../../../apps/web/src/notebook/store/open-store.ts';

/** What a test of the conformance suite compared, for the test runner to judge. */
export interface Comparison {
  readonly matcher: 'toEqual' | 'toBeGreaterThan';
  readonly actual: unknown;
  readonly expected: unknown;
}

const DATABASE = 'lab';
let store: DeviceStore | null = null;
let heard: string[] = [];

const author = createAuthor(
  {
    device: `tab-${crypto.randomUUID().slice(0, 8)}`,
    now: () => Date.now(),
    random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    zone: () => 0,
  },
  null,
);

/** The store of this page, opened at first use. */
async function opened(): Promise<DeviceStore> {
  if (store === null) {
    store = await openDeviceStore(DATABASE, () => {});
    store.watch((events) => heard.push(...events.map(({ id }) => id)));
  }
  return store;
}

function note(text: string): NotebookEvent {
  return author.create('note', { note: text });
}

/** An IndexedDB of its own for one test of the suite. */
async function freshDatabase(locked: boolean): Promise<OpenedStore> {
  const name = `conformance-${crypto.randomUUID()}`;
  const stores = [await openDeviceStore(name, () => {})];
  if (locked) await stores[0]!.lock.turnOn('123456', 5);
  return {
    store: stores[0]!,
    async reopen() {
      const next = await openDeviceStore(name, () => {});
      if (next.lock.state.get() === 'locked') await next.lock.unlock('123456');
      stores.push(next);
      return next;
    },
    async close() {
      await Promise.all(stores.map((each) => each.close()));
      indexedDB.deleteDatabase(name);
    },
  };
}

const lab = {
  /** Runs one test of the conformance suite, on a plain or a locked store. */
  async conformance(name: string, locked: boolean): Promise<readonly Comparison[]> {
    const compared: Comparison[] = [];
    const compare =
      (matcher: Comparison['matcher'], actual: unknown) =>
      (expected: unknown): void => {
        compared.push({ matcher, actual: structuredClone(actual), expected });
      };
    let run = (): Promise<void> => Promise.reject(new Error(`The suite has no test “${name}”.`));
    storeConformance('IndexedDB', () => freshDatabase(locked), {
      describe: (_, body) => body(),
      it: (known, body) => {
        if (known === name) run = body;
      },
      expect: (actual) => ({
        toEqual: compare('toEqual', actual),
        toBeGreaterThan: compare('toBeGreaterThan', actual),
      }),
    });
    await run();
    return compared;
  },

  /** Ids of everything that is stored, and how many entries fold out of it. */
  async read(): Promise<{ readonly ids: readonly string[]; readonly entries: number; readonly unreadable: number }> {
    const { events, unreadable } = await (await opened()).read();
    return { ids: events.map(({ id }) => id), entries: openNotebook(events).entries.size, unreadable };
  },

  /** Appends so many entries in one batch. Returns their ids, and the trouble that the store told. */
  async append(count = 1): Promise<{ readonly ids: readonly string[]; readonly trouble: string | null }> {
    const events = Array.from({ length: count }, (_, i) => note(`entry ${i} `.repeat(10)));
    const ids = events.map(({ id }) => id);
    try {
      await (await opened()).append(events);
      return { ids, trouble: null };
    } catch (error) {
      return { ids, trouble: error instanceof StoreError ? error.trouble : String(error) };
    }
  },

  /** Appends for ever, one to three entries at a time, and tells each acknowledgement. */
  async appendForEver(acknowledge: (ids: readonly string[]) => void): Promise<never> {
    const target = await opened();
    for (let count = 1; ; count = (count % 3) + 1) {
      const events = Array.from({ length: count }, (_, i) => note(`entry ${i + 1} of ${count}`));
      await target.append(events);
      acknowledge(events.map(({ id }) => id));
    }
  },

  /** Ids that came from other tabs. */
  heard: (): readonly string[] => heard,

  async lockState(): Promise<string> {
    return (await opened()).lock.state.get();
  },
  async turnOn(passcode: string): Promise<void> {
    await (await opened()).lock.turnOn(passcode, 5);
  },
  async turnOff(passcode: string): Promise<boolean> {
    return (await (await opened()).lock.turnOff(passcode)).right;
  },
  async unlock(passcode: string) {
    return (await opened()).lock.unlock(passcode);
  },
  async wipe(): Promise<void> {
    await (await opened()).wipe();
    heard = [];
  },
};

export type Lab = typeof lab;
Object.assign(globalThis, { storeLab: lab });
