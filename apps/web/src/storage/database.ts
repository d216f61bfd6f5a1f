// The shelf on IndexedDB. Writes are strict: an answer that is shown as saved survives a power cut. What is on its way there
// survives the end of the page.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CheckRecord } from '../state/check-record.ts';
import { withAhead } from './ahead.ts';
import { parseRecord } from './parse-record.ts';
import { NO_SETTINGS, type Settings, type Shelf } from './shelf.ts';

interface Schema extends DBSchema {
  checks: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

const NAME = 'rhomboid';
const STRICT = { durability: 'strict' } as const;

/** Opens (and on first use makes) the database. Fails where the browser allows no storage. */
export async function openShelf(name: string = NAME): Promise<Shelf> {
  let database = await connect(name);
  /** The browser may have lost the connection, as iOS does in the background: then once more on a new one. */
  const on = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch {
      database.close();
      database = await connect(name);
      return work();
    }
  };
  return withAhead({
    checks: () =>
      on(async () => {
        const stored = await database.getAll('checks');
        const records = stored.map(parseRecord).filter((record) => record !== null);
        return {
          records: records.sort((a, b) => b.startedAt.localeCompare(a.startedAt)),
          unreadable: stored.length - records.length,
        };
      }),
    changeCheck: (id, change) =>
      on(async () => {
        const transaction = database.transaction('checks', 'readwrite', STRICT);
        const next: CheckRecord = change(parseRecord(await transaction.store.get(id)));
        await Promise.all([transaction.store.put(next), transaction.done]);
        return next;
      }),
    removeCheck: (id) =>
      on(async () => {
        const transaction = database.transaction('checks', 'readwrite', STRICT);
        await Promise.all([transaction.store.delete(id), transaction.done]);
      }),
    settings: () => on(async () => parseSettings(await database.get('settings', 'settings'))),
    changeSettings: (change) =>
      on(async () => {
        const transaction = database.transaction('settings', 'readwrite', STRICT);
        const now = parseSettings(await transaction.store.get('settings'));
        await Promise.all([transaction.store.put({ ...now, ...change }, 'settings'), transaction.done]);
      }),
    clear: () =>
      on(async () => {
        const transaction = database.transaction(['checks', 'settings'], 'readwrite', STRICT);
        await Promise.all([
          transaction.objectStore('checks').clear(),
          transaction.objectStore('settings').clear(),
          transaction.done,
        ]);
      }),
  });
}

function connect(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('checks', { keyPath: 'id' });
      fresh.createObjectStore('settings');
    },
    // Another tab wants to upgrade: make way, its version reads the same data.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return NO_SETTINGS;
  const { country, open } = stored as Record<string, unknown>;
  return { country: typeof country === 'string' ? country : null, open: typeof open === 'string' ? open : null };
}
