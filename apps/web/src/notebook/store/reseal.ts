// Seals, opens or seals anew the whole log when the passcode lock changes: in one transaction, so that a crash leaves
// either the old state or the new one.
import type { IDBPDatabase } from 'idb';
import { type Schema, STRICT } from './database.ts';
import type { LockRecord } from './lock-record.ts';
import { openRecord, toRecord } from './records.ts';
import { storeErrorFrom } from './trouble.ts';

export interface Reseal {
  /** The key that it is sealed with now; null when it is plain. */
  readonly from: CryptoKey | null;
  readonly to: CryptoKey | null;
  /** The lock that holds afterwards; null for none. */
  readonly lock: LockRecord | null;
}

/** Rewrites all records. What cannot be opened stays as it is. Rejects with StoreError, and then nothing has changed. */
export async function reseal(database: IDBPDatabase<Schema>, { from, to, lock }: Reseal): Promise<void> {
  try {
    // Ciphers cannot run inside a transaction; when another tab writes meanwhile, all is read again.
    while (!(await resealOnce(database, { from, to, lock })));
  } catch (cause) {
    throw storeErrorFrom(cause);
  }
}

async function resealOnce(database: IDBPDatabase<Schema>, { from, to, lock }: Reseal): Promise<boolean> {
  const before = await database.getAll('events');
  const after = await Promise.all(
    before.map(async (record) => {
      const value = await openRecord(record, from);
      return value === null ? record : toRecord(value, to);
    }),
  );
  const transaction = database.transaction(['events', 'device'], 'readwrite', STRICT);
  const events = transaction.objectStore('events');
  const ids = await events.getAllKeys();
  if (ids.length !== before.length || ids.some((id, i) => id !== before[i]?.id)) {
    await transaction.done;
    return false;
  }
  const device = transaction.objectStore('device');
  await Promise.all([
    ...after.map((record) => events.put(record)),
    lock === null ? device.delete('lock') : device.put(lock, 'lock'),
    device.delete('attempts'),
    transaction.done,
  ]);
  return true;
}
