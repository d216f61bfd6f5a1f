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

/** A database and a journal of its own for one test of the suite. */
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
      await removeJournal(name);
    },
  };
}

/** Leaves a mark in the database; false where there was none. */
async function markDatabase(): Promise<boolean> {
  const request = indexedDB.open(DATABASE);
  await new Promise((done) => request.addEventListener('success', done));
  const device = request.result.transaction('device', 'readwrite').objectStore('device');
  const before = device.get('mark');
  device.put(true, 'mark');
  await new Promise((done) => device.transaction.addEventListener('complete', done));
  request.result.close();
  return before.result === true;
}

async function removeJournal(name: string): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
}

async function journalFiles(): Promise<readonly (readonly [string, FileSystemFileHandle])[]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(DATABASE);
  const files: [string, FileSystemFileHandle][] = [];
  // The types of a page do not know that a folder can be walked.
  const entries = folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>;
  for await (const entry of entries) files.push(entry);
  return files;
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

  /** What the browser has lost since this was asked before. Looks into the database only once the store has opened it. */
  async lost(): Promise<readonly ('database' | 'journal')[]> {
    const root = await navigator.storage.getDirectory();
    const marks = await root.getDirectoryHandle('marks').catch(() => null);
    const journal = await root.getDirectoryHandle(DATABASE).catch(() => null);
    await opened();
    const marked = await markDatabase();
    await root.getDirectoryHandle('marks', { create: true });
    return [
      ...(marks !== null && !marked ? (['database'] as const) : []),
      ...(marks !== null && journal === null ? (['journal'] as const) : []),
    ];
  },

  /** Loses one of the two, as a browser might. */
  async lose(what: 'database' | 'journal'): Promise<void> {
    if (what === 'journal') return removeJournal(DATABASE);
    const request = indexedDB.deleteDatabase(DATABASE);
    await new Promise((resolve, reject) => {
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
  },

  /** What lies in the files of the journal, by name. */
  async files(): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    for (const [name, file] of await journalFiles()) found[name] = await (await file.getFile()).text();
    return found;
  },

  /** Writes over the file of the journal that is not empty, as a worn disk might. */
  async changeJournal(change: 'tear the last line' | 'damage the second line'): Promise<void> {
    for (const [name, file] of await journalFiles()) {
      const text = await (await file.getFile()).text();
      if (!name.startsWith('journal') || text === '') continue;
      const lines = text.split('\n').filter((line) => line !== '');
      const second = lines[2]!;
      const writable = await file.createWritable();
      await writable.write(
        change === 'tear the last line' ? text.slice(0, -20) : text.replace(second, second.replace('"set":', '"sat"|')),
      );
      await writable.close();
    }
  },

  /** Whether a second copy is kept. */
  copy: async (): Promise<string> => (await opened()).copy(),

  /** Where the log lies now: the database, or the journal alone. */
  place: async (): Promise<string> => (await opened()).place.get(),

  /**
   * Reads, as the app does when it opens, and saves an entry at once. Gives how many milliseconds later the entry was
   * acknowledged, and how many later both stores were compared.
   */
  async saveAtOnce(): Promise<{ readonly id: string; readonly saved: number; readonly compared: number }> {
    const target = await opened();
    await target.read();
    const began = performance.now();
    const since = (): number => performance.now() - began;
    const event = note('written at once');
    const [saved, compared] = await Promise.all([target.append([event]).then(since), target.copy().then(since)]);
    return { id: event.id, saved, compared };
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
  async changePasscode(old: string, passcode: string): Promise<boolean> {
    return (await (await opened()).lock.changePasscode(old, passcode)).right;
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
