// The notebook's own database, apart from that of the checks: either can be upgraded or deleted without the other.
import { StoreError } from '@rhomboid/notebook';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { storeErrorFrom } from './trouble.ts';

export const DATABASE = 'rhomboid-notebook';
const VERSION = 1;
/** How long an older tab may take to let go before we say that it is in the way. */
const PATIENCE = 4000;

export interface Schema extends DBSchema {
  /** The log: one record an event, by its id. Plain, or sealed by the passcode lock. */
  events: { key: string; value: { readonly id: string } };
  /** What this device knows about its copy; nothing of it is part of the log. */
  device: { key: DeviceFact; value: unknown };
}

export type DeviceFact = 'lock' | 'attempts' | 'backup' | 'persistence';

export interface Connection {
  /** The open database; opened anew when the browser or another tab closed it. */
  get(): Promise<IDBPDatabase<Schema>>;
  close(): Promise<void>;
}

/** A connection that is made at first use and survives that another tab upgrades. Fails with StoreError. */
export function connectTo(name: string): Connection {
  let open: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    open = null;
  };
  return {
    get() {
      open ??= openPatiently(name, forget).catch((cause: unknown) => {
        forget();
        throw storeErrorFrom(cause);
      });
      return open;
    },
    async close() {
      const closing = open;
      forget();
      (await closing)?.close();
    },
  };
}

function openPatiently(name: string, onClose: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>(name, VERSION, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('events', { keyPath: 'id' });
          database.createObjectStore('device');
        }
      },
      // Another tab still holds an older version. It is asked to close; a tab that sleeps may not hear it.
      blocked() {
        setTimeout(() => reject(new StoreError('blocked', 'Another tab keeps the notebook open.')), PATIENCE);
      },
      // Another tab has a newer version and waits: make way. What is written next opens the database anew.
      blocking(_current, _wanted, event) {
        onClose();
        (event.target as IDBDatabase).close();
      },
      terminated: onClose,
    });
    opening.then(resolve, reject);
  });
}
