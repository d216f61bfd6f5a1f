// The log on IndexedDB. Writes are strict: an entry that is shown as saved survives a power cut.
import type { NotebookEvent, NotebookStore, StoredLog } from '@rhomboid/notebook';
import type { IDBPDatabase } from 'idb';
import type { Connection, Schema } from './database.ts';
import type { LockKeeper } from './lock.ts';
import { bytesOf, readRecords, toRecord } from './records.ts';
import { type NotebookTabs, onReturn } from './tabs.ts';
import { storeErrorFrom } from './trouble.ts';

const STRICT = { durability: 'strict' } as const;
/** The browser lost the connection, as iOS does in the background; a second try opens it anew. */
const LOST = new Set(['InvalidStateError', 'UnknownError']);

/** The port on an open connection. `onSaved` is called after each append. */
export function eventStore(
  connection: Connection,
  tabs: NotebookTabs,
  lock: LockKeeper,
  onSaved: () => Promise<void>,
): NotebookStore {
  /** What this tab knows already, so that only news reaches its listeners. */
  const seen = new Set<string>();

  async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await connection.get());
    } catch (cause) {
      if (!(cause instanceof DOMException && LOST.has(cause.name))) throw storeErrorFrom(cause);
      await connection.close();
      return await connection.get().then(work).catch(rethrow);
    }
  }

  const read = (): Promise<StoredLog> =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['events', 'device']);
      const [held, records] = await Promise.all([
        transaction.objectStore('device').get('lock'),
        transaction.objectStore('events').getAll(),
      ]);
      lock.follow(held);
      const { key } = lock.held();
      for (const { id } of records) seen.add(id);
      return readRecords(records, key);
    });

  /** Marks ids as seen; returns those that were not, and how to take the mark back. */
  const mark = (ids: readonly string[]): { readonly fresh: readonly string[]; readonly unmark: () => void } => {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return { fresh, unmark: () => fresh.forEach((id) => void seen.delete(id)) };
  };

  /** The stored events that this tab has not seen, among these ids or all. */
  const unseen = (ids: readonly string[] | null): Promise<readonly NotebookEvent[]> =>
    withDatabase(async (database) => {
      const { key } = lock.held();
      const transaction = database.transaction('events');
      const { fresh, unmark } = mark(ids ?? (await transaction.store.getAllKeys()));
      try {
        const records = await Promise.all(fresh.map((id) => transaction.store.get(id)));
        return (
          await readRecords(
            records.filter((record) => record !== undefined),
            key,
          )
        ).events;
      } catch (cause) {
        unmark();
        throw cause;
      }
    });

  return {
    read,
    async append(events) {
      if (events.length === 0) return;
      const ids = events.map(({ id }) => id);
      const { unmark } = mark(ids);
      try {
        await withDatabase((database) => appendAll(database, events, lock));
      } catch (cause) {
        unmark();
        throw cause;
      }
      tabs.tell({ kind: 'appended', ids });
      void onSaved();
    },
    watch(listener) {
      const bring = async (ids: readonly string[] | null): Promise<void> => {
        try {
          const events = await unseen(ids);
          if (events.length > 0) listener(events);
        } catch {
          // Locked or closed: what was missed comes with the next return, or when the lock is opened.
        }
      };
      const stopHearing = tabs.hear((news) => {
        if (news.kind === 'appended') void bring(news.ids);
      });
      const stopReturning = onReturn(() => void bring(null));
      const stopUnlocking = lock.state.subscribe(() => {
        if (lock.state.get() === 'open') void bring(null);
      });
      return () => {
        stopHearing();
        stopReturning();
        stopUnlocking();
      };
    },
    size: () =>
      withDatabase(async (database) => {
        const records = await database.getAll('events');
        return { events: records.length, bytes: records.reduce((sum, record) => sum + bytesOf(record), 0) };
      }),
    async wipe() {
      await withDatabase(async (database) => {
        const transaction = database.transaction(['events', 'device'], 'readwrite', STRICT);
        await Promise.all([
          transaction.objectStore('events').clear(),
          transaction.objectStore('device').clear(),
          transaction.done,
        ]);
      });
      seen.clear();
      lock.follow(undefined);
      tabs.tell({ kind: 'wiped' });
    },
  };
}

/** All or none, in one transaction. A tab that missed that the lock was turned on or off writes with what holds now. */
async function appendAll(
  database: IDBPDatabase<Schema>,
  events: readonly NotebookEvent[],
  lock: LockKeeper,
): Promise<void> {
  const { key } = lock.held();
  const once = new Map(events.map((event) => [event.id, event]));
  const records = await Promise.all([...once.values()].map((event) => toRecord(event, key)));
  const transaction = database.transaction(['events', 'device'], 'readwrite', STRICT);
  if (!lock.follow(await transaction.objectStore('device').get('lock'))) {
    await transaction.done;
    return appendAll(database, events, lock);
  }
  const store = transaction.objectStore('events');
  const adding = records.map(async (record) => {
    if ((await store.getKey(record.id)) === undefined) await store.add(record);
  });
  try {
    await Promise.all([...adding, transaction.done]);
  } catch (cause) {
    abort(transaction);
    throw cause;
  }
}

/** What threw before it became a request does not end the transaction by itself. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has ended it already.
  }
}

function rethrow(cause: unknown): never {
  throw storeErrorFrom(cause);
}
