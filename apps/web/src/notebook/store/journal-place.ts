// The log in the journal alone, while the database is away. What is written here goes into the database when it is back.
import { type NotebookEvent, StoreError } from '@rhomboid/notebook';
import type { PlaceParts } from './database-place.ts';
import type { JournalLog } from './journal-keeper.ts';
import type { LogPlace } from './log-place.ts';
import { toRecord } from './records.ts';
import { PATIENCE } from './schema.ts';
import { storeErrorFrom } from './trouble.ts';

/** `name` is that of the database, which is deleted with the journal. */
export function journalPlace(name: string, { journal, lock }: Omit<PlaceParts, 'connection'>): LogPlace {
  const read = async (): Promise<JournalLog> => {
    const log = await journal.read();
    if (log === null) throw new StoreError('unavailable', 'Neither the database nor the journal can be read.');
    lock.follow(log.lock);
    return log;
  };
  const append = async (events: readonly NotebookEvent[]): Promise<void> => {
    const held = lock.held();
    const once = new Map(events.map((event) => [event.id, event]));
    const records = await Promise.all([...once.values()].map((event) => toRecord(event, held.key)));
    if (await journal.appendAlone(records, held.lock)) return;
    // A tab whose database works has turned the lock on or off.
    await read();
    await append(events);
  };
  return {
    open: async () => void (await read()),
    async all() {
      const { records, damaged } = await read();
      return { records, unreadable: damaged };
    },
    async pick(among, choose) {
      const { records } = await read();
      const chosen = new Set(choose(among ?? records.map(({ id }) => id)));
      return records.filter(({ id }) => chosen.has(id));
    },
    append,
    // The database first, which is the harder part: where it cannot be deleted, nothing is.
    wipe: () =>
      journal.alone(async () => {
        await deleteDatabase(name);
        await journal.clear();
        await journal.begin();
      }),
  };
}

/** Rejects with StoreError where the browser refuses, or does not answer. */
async function deleteDatabase(name: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), PATIENCE);
      const deleting = indexedDB.deleteDatabase(name);
      deleting.addEventListener('success', resolve);
      deleting.addEventListener('error', () => reject(deleting.error));
    });
  } catch (cause) {
    throw storeErrorFrom(cause);
  } finally {
    clearTimeout(timer);
  }
}
