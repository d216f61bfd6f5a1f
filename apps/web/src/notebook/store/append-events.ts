// Appends events to both stores: first to the journal, then to the database, or to neither.
import type { NotebookEvent } from '@rhomboid/notebook';
import type { IDBPDatabase } from 'idb';
import { type Schema, STRICT } from './database.ts';
import type { Journal } from './journal.ts';
import type { LockKeeper } from './lock.ts';
import { type StoredRecord, toRecord } from './records.ts';

/** All or none, in one transaction. A tab that missed that the lock was turned on or off writes with what holds now. */
export async function appendAll(
  database: IDBPDatabase<Schema>,
  events: readonly NotebookEvent[],
  lock: LockKeeper,
  journal: Journal,
): Promise<void> {
  const held = lock.held();
  const once = new Map(events.map((event) => [event.id, event]));
  const records = await Promise.all([...once.values()].map((event) => toRecord(event, held.key)));
  await journal.append(records, held.lock);
  try {
    if (await addAll(database, records, lock)) return;
  } catch (cause) {
    await journal.takeBack();
    throw cause;
  }
  await journal.takeBack();
  return appendAll(database, events, lock, journal);
}

/** Adds what is not there yet; false, and nothing added, where the lock is another than the records were made for. */
async function addAll(
  database: IDBPDatabase<Schema>,
  records: readonly StoredRecord[],
  lock: LockKeeper,
): Promise<boolean> {
  const transaction = database.transaction(['events', 'device'], 'readwrite', STRICT);
  if (!lock.follow(await transaction.objectStore('device').get('lock'))) {
    await transaction.done;
    return false;
  }
  const store = transaction.objectStore('events');
  const adding = records.map(async (record) => {
    if ((await store.getKey(record.id)) === undefined) await store.add(record);
  });
  try {
    await Promise.all([...adding, transaction.done]);
    return true;
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
