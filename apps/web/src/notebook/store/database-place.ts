// The log in the database, and each event in the journal beside it first.
import type { IDBPDatabase } from 'idb';
import { appendAll } from './append-events.ts';
import { type Connection, type Schema, STRICT } from './database.ts';
import type { Journal } from './journal.ts';
import type { LockKeeper } from './lock.ts';
import type { LogPlace } from './log-place.ts';
import type { StoredRecord } from './records.ts';
import { awayErrorFrom } from './trouble.ts';

/** The browser lost the connection, as iOS does in the background; a second try opens it anew. */
const LOST = new Set(['InvalidStateError', 'UnknownError']);

export interface PlaceParts {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly lock: LockKeeper;
}

export function databasePlace({ connection, journal, lock }: PlaceParts): LogPlace {
  async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await connection.get());
    } catch (cause) {
      if (!(cause instanceof DOMException && LOST.has(cause.name))) throw awayErrorFrom(cause);
      await connection.close();
      return await connection.get().then(work).catch(rethrow);
    }
  }

  const readDatabase = (): Promise<readonly StoredRecord[]> =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['events', 'device']);
      const [held, records] = await Promise.all([
        transaction.objectStore('device').get('lock'),
        transaction.objectStore('events').getAll(),
      ]);
      lock.follow(held);
      return records;
    });

  let read = false;
  return {
    async open() {
      const isEmpty = await withDatabase(
        async (database) => (await database.getKey('events', IDBKeyRange.lowerBound(''))) === undefined,
      );
      // It is new, or was lost with its lock: then all is put back before anything is asked of it.
      if (isEmpty) await journal.mended();
      lock.follow(await withDatabase((database) => database.get('device', 'lock')));
    },
    /**
     * The first reading waits for the journal only where the database was lost or is new; else it is compared afterwards,
     * and what it brings back comes as news. Whoever reads again hears how that went.
     */
    async all() {
      const records = await readDatabase();
      const mending = journal.mended();
      if (!read && !connection.isNew()) {
        read = true;
        return { records, unreadable: 0 };
      }
      const { restored, apart } = await mending;
      return { records: restored ? await readDatabase() : records, unreadable: apart };
    },
    pick: (among, choose) =>
      withDatabase(async (database) => {
        const { store } = database.transaction('events');
        const chosen = choose(among ?? (await store.getAllKeys()));
        const records = await Promise.all(chosen.map((id) => store.get(id)));
        return records.filter((record) => record !== undefined);
      }),
    append: (events) => withDatabase((database) => appendAll(database, events, lock, journal)),
    wipe: () =>
      journal.alone(async () => {
        // First the journal: what is only in it would come back.
        await journal.clear();
        await withDatabase(async (database) => {
          const transaction = database.transaction(['events', 'device'], 'readwrite', STRICT);
          await Promise.all([
            transaction.objectStore('events').clear(),
            transaction.objectStore('device').clear(),
            transaction.done,
          ]);
        });
      }),
  };
}

function rethrow(cause: unknown): never {
  throw awayErrorFrom(cause);
}
