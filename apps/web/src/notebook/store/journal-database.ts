// The notebook's database as the journal's worker needs it, in the browser's own terms: the worker is fetched whenever the
// notebook opens, and stays small.
import type { DeviceFact } from './database.ts';
import { type LockRecord, parseLock } from './lock-record.ts';
import type { StoredRecord } from './records.ts';
import { makeStores, PATIENCE, VERSION } from './schema.ts';

/** Keys that are read at once while others may want to write. */
const PAGE = 2000;

/** The database has failed, not the journal. */
export class DatabaseTrouble extends Error {
  /** What the browser called it. */
  readonly named: string;
  constructor(cause: unknown) {
    super('The database has failed.', { cause });
    this.named = (cause as Error | null)?.name ?? '';
  }
}

export interface JournalDatabase {
  /** Ids of all that is stored, and the lock. */
  held(): Promise<{ readonly ids: ReadonlySet<string>; readonly lock: LockRecord | null }>;
  /** The same, a part at a time, so that no writer waits: an event that is added meanwhile may be in it or not. */
  glance(): Promise<{ readonly ids: ReadonlySet<string>; readonly lock: LockRecord | null }>;
  /** All that is stored, and the lock, as they are at one moment. */
  all(): Promise<{ readonly records: readonly StoredRecord[]; readonly lock: LockRecord | null }>;
  /** The records of these ids. */
  some(ids: readonly string[]): Promise<readonly StoredRecord[]>;
  /** Adds records, and the lock where there is one: all or nothing. */
  add(records: readonly StoredRecord[], lock: LockRecord | null): Promise<void>;
}

/** Opens the database for one piece of work. Everything it asks of it fails with DatabaseTrouble. */
export async function withDatabase<T>(name: string, work: (database: JournalDatabase) => Promise<T>): Promise<T> {
  const database = await openSoon(name);
  // Another tab deletes or upgrades it: make way.
  database.addEventListener('versionchange', () => database.close());
  try {
    return await work(asked(database));
  } finally {
    database.close();
  }
}

/** Some browsers never answer, and an older tab may be in the way: who waits here keeps every other tab from writing. */
function openSoon(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new DatabaseTrouble(new DOMException('', 'TimeoutError')));
    }, PATIENCE);
    const opened = open(name).finally(() => clearTimeout(timer));
    opened.then((database) => (late ? database.close() : resolve(database)), reject);
  });
}

async function open(name: string): Promise<IDBDatabase> {
  try {
    const opening = indexedDB.open(name, VERSION);
    opening.addEventListener('upgradeneeded', () => makeStores(opening.result));
    return await told(opening);
  } catch (cause) {
    throw cause instanceof DatabaseTrouble ? cause : new DatabaseTrouble(cause);
  }
}

function asked(database: IDBDatabase): JournalDatabase {
  const reading = () => {
    const transaction = database.transaction(['events', 'device']);
    return { events: transaction.objectStore('events'), lock: lockIn(transaction) };
  };
  return {
    async held() {
      const { events, lock } = reading();
      const [ids, stored] = await Promise.all([told(events.getAllKeys()), told(lock)]);
      return { ids: new Set(ids as string[]), lock: parseLock(stored) };
    },
    async glance() {
      const ids = new Set<string>();
      for (let after = ''; ; ) {
        const { events } = reading();
        const keys = await told(events.getAllKeys(IDBKeyRange.lowerBound(after, true), PAGE));
        for (const key of keys as string[]) ids.add(key);
        if (keys.length < PAGE) break;
        after = keys.at(-1) as string;
      }
      return { ids, lock: parseLock(await told(reading().lock)) };
    },
    async all() {
      const { events, lock } = reading();
      const [records, stored] = await Promise.all([told(events.getAll()), told(lock)]);
      return { records: records as StoredRecord[], lock: parseLock(stored) };
    },
    async some(ids) {
      const { events } = reading();
      const records = await Promise.all(ids.map((id) => told(events.get(id))));
      return records.filter((record: StoredRecord | undefined) => record !== undefined);
    },
    add(records, lock) {
      const transaction = database.transaction(['events', 'device'], 'readwrite', { durability: 'strict' });
      const events = transaction.objectStore('events');
      for (const record of records) events.put(record);
      if (lock !== null) transaction.objectStore('device').put(lock, 'lock' satisfies DeviceFact);
      return new Promise((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(new DatabaseTrouble(transaction.error)));
      });
    },
  };
}

function lockIn(transaction: IDBTransaction): IDBRequest<unknown> {
  return transaction.objectStore('device').get('lock' satisfies DeviceFact);
}

function told<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new DatabaseTrouble(request.error)));
  });
}
