// The log on IndexedDB, and each event in the journal beside it first. Writes are strict: an entry that is shown as saved
// survives a power cut, and the loss of either.
import type { NotebookEvent, NotebookStore, StoredLog } from '@rhomboid/notebook';
import type { IDBPDatabase } from 'idb';
import { appendAll } from './append-events.ts';
import { type Connection, type Schema, STRICT } from './database.ts';
import type { Journal } from './journal.ts';
import type { Mended } from './journal-keeper.ts';
import type { LockKeeper } from './lock.ts';
import { bytesOf, readRecords } from './records.ts';
import { type NotebookTabs, onReturn } from './tabs.ts';
import { storeErrorFrom } from './trouble.ts';

/** The browser lost the connection, as iOS does in the background; a second try opens it anew. */
const LOST = new Set(['InvalidStateError', 'UnknownError']);

export interface StoreParts {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly tabs: NotebookTabs;
  readonly lock: LockKeeper;
  /** Called after each append. */
  readonly onSaved: () => Promise<void>;
}

/** The port on an open connection. */
export function eventStore({ connection, journal, tabs, lock, onSaved }: StoreParts): NotebookStore {
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

  const readDatabase = (): Promise<StoredLog> =>
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

  let opened = false;
  /**
   * Opening waits for the journal only where the database was lost or is new; else it is compared afterwards, and what it
   * brings back comes as news. Whoever reads again hears how that went.
   */
  const read = async (): Promise<StoredLog> => {
    const first = await readDatabase();
    const mending = journal.mended();
    if (!opened && !connection.isNew()) {
      opened = true;
      return first;
    }
    const { restored, apart } = await mending;
    const { events, unreadable } = restored ? await readDatabase() : first;
    return { events, unreadable: unreadable + apart };
  };

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
        await journal.alone(() => withDatabase((database) => appendAll(database, events, lock, journal)));
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
      let listening = true;
      const afterMending = ({ restored }: Mended): void => {
        if (restored && listening) void bring(null);
      };
      // Where it fails, reading again tells.
      journal.mended().then(afterMending, () => {});
      const stopReturning = onReturn(() => void bring(null));
      const stopUnlocking = lock.state.subscribe(() => {
        if (lock.state.get() === 'open') void bring(null);
      });
      return () => {
        listening = false;
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
      await journal.alone(async () => {
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
      });
      void journal.mend();
      seen.clear();
      lock.follow(undefined);
      tabs.tell({ kind: 'wiped' });
    },
  };
}

function rethrow(cause: unknown): never {
  throw storeErrorFrom(cause);
}
