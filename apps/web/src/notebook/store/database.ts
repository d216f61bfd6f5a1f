// The notebook's own database, apart from that of the checks: either can be upgraded or deleted without the other.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredRecord } from './records.ts';
import { makeStores, PATIENCE, VERSION } from './schema.ts';
import { awayErrorFrom, DatabaseAway } from './trouble.ts';

export const DATABASE = 'rhomboid-notebook';
/** A transaction that is done only when it is on the disk. */
export const STRICT = { durability: 'strict' } as const;
/** How often, and how many milliseconds apart, a database is opened again that the browser just found damaged. */
const TRIES = 5;
const PAUSE = 200;

export interface Schema extends DBSchema {
  /** The log: one record an event, by its id. Plain, or sealed by the passcode lock. */
  events: { key: string; value: StoredRecord };
  /** What this device knows about its copy; nothing of it is part of the log. */
  device: { key: DeviceFact; value: unknown };
}

export type DeviceFact = 'lock' | 'attempts' | 'backup' | 'persistence';

export interface Connection {
  /** The open database; opened anew when the browser or another tab closed it. */
  get(): Promise<IDBPDatabase<Schema>>;
  /** Whether there was no such database, so that one was made: at the first visit, or because the browser has lost it. */
  isNew(): boolean;
  close(): Promise<void>;
}

/**
 * A connection that is made at first use and survives that another tab upgrades. `onMade` is called when the database had
 * to be made. Fails with DatabaseAway; where a newer release has made it, with StoreError.
 */
export function connectTo(name: string, onMade: () => void = () => {}): Connection {
  let open: Promise<IDBPDatabase<Schema>> | null = null;
  let isNew = false;
  const made = (): void => {
    isNew = true;
    onMade();
  };
  const forget = (): void => {
    open = null;
  };
  return {
    get() {
      open ??= openAgain(name, made, forget).catch((cause: unknown) => {
        forget();
        throw openingErrorFrom(cause);
      });
      return open;
    },
    isNew: () => isNew,
    async close() {
      const closing = open;
      forget();
      (await closing)?.close();
    },
  };
}

/** Whatever keeps it from opening, a full disk too, it is away. */
function openingErrorFrom(cause: unknown): Error {
  const error = awayErrorFrom(cause);
  return (cause as Error | null)?.name === 'VersionError'
    ? error
    : new DatabaseAway(error.trouble, error.message, { cause });
}

/** Chromium fails once on a database that it finds damaged, drops it, and then makes a new one. */
async function openAgain(name: string, onMade: () => void, onClose: () => void): Promise<IDBPDatabase<Schema>> {
  for (let tries = 1; ; tries++) {
    try {
      return await openPatiently(name, onMade, onClose);
    } catch (cause) {
      if ((cause as Error).name !== 'UnknownError' || tries === TRIES) throw cause;
      await new Promise((next) => setTimeout(next, PAUSE));
    }
  }
}

/**
 * Fails with a TimeoutError where an older tab does not let go (it is asked to, but one that sleeps may not hear it), and
 * where the browser never answers. A database that opens later than that is closed again.
 */
function openPatiently(name: string, onMade: () => void, onClose: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    let made = false;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new DOMException('The database does not answer.', 'TimeoutError'));
    }, PATIENCE);
    const opening = openDB<Schema>(name, VERSION, {
      upgrade(database, from) {
        if (from < 1) {
          makeStores(database);
          made = true;
        }
      },
      // Another tab has a newer version and waits: make way. What is written next opens the database anew.
      blocking(_current, _wanted, event) {
        onClose();
        (event.target as IDBDatabase).close();
      },
      terminated: onClose,
    });
    opening
      .then((database) => {
        if (late) return database.close();
        if (made) onMade();
        resolve(database);
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}
