// The notebook's storage on this device: the port of the notebook, and what only a device knows about its copy.
import type { NotebookStore } from '@rhomboid/notebook';
import { readClock } from '../../state/clock.ts';
import { dropStoredDrafts } from '../drafts.ts';
import { lockWhenAway } from './away.ts';
import { backupCrypto } from './backup-crypto.ts';
import { connectTo, DATABASE } from './database.ts';
import { deriveKey } from './derive-key.ts';
import { eventStore } from './event-store.ts';
import { openJournal } from './journal.ts';
import type { CopyState } from './journal-keeper.ts';
import { type BackupKeeper, keepLastBackup } from './last-backup.ts';
import { keepLock, type NotebookLock } from './lock.ts';
import { keepPersistence, type PersistenceKeeper } from './persistence.ts';
import { joinNotebookTabs } from './tabs.ts';

export interface DeviceStore extends NotebookStore {
  readonly lock: NotebookLock;
  readonly persistence: PersistenceKeeper;
  readonly backup: BackupKeeper;
  /** Whether a second copy is kept beside the database. */
  copy(): CopyState;
  /** Closes the database and stops listening. */
  close(): Promise<void>;
}

let opened: Promise<DeviceStore> | null = null;

/** Another tab has deleted the notebook: nothing of it stays in this one, drafts included. */
function startAnew(): void {
  dropStoredDrafts();
  location.reload();
}

/**
 * The notebook on this device, opened once a visit. Rejects with StoreError where the browser allows no storage. When a
 * passcode lock is on, `lock.state` is `locked`, and reading and writing reject until `lock.unlock` succeeds.
 */
export function openNotebookStore(): Promise<DeviceStore> {
  opened ??= openDeviceStore(DATABASE, startAnew).catch((cause: unknown) => {
    opened = null;
    throw cause;
  });
  return opened;
}

/** The device's own side of a store, or null for one that does not last, such as a log in memory. */
export function deviceOf(store: NotebookStore): DeviceStore | null {
  return 'lock' in store ? (store as DeviceStore) : null;
}

/** Opens a database of this name. `onWiped` is called when another tab has deleted everything. */
export async function openDeviceStore(name: string, onWiped: () => void): Promise<DeviceStore> {
  const journal = openJournal(name);
  const connection = connectTo(name, () => void journal.mend());
  const tabs = joinNotebookTabs(name);
  const lock = keepLock(connection, journal, tabs, backupCrypto(deriveKey));
  const persistence = keepPersistence(connection);
  const stopWaiting = lockWhenAway(lock);
  tabs.hear(({ kind }) => {
    if (kind === 'wiped') onWiped();
  });
  const database = await connection.get();
  // It is new, or was lost with its lock: then all is put back before anything is asked of it.
  if ((await database.getKey('events', IDBKeyRange.lowerBound(''))) === undefined) await journal.mended();
  lock.follow(await (await connection.get()).get('device', 'lock'));
  return {
    ...eventStore({
      connection,
      journal,
      tabs,
      lock,
      onSaved: () => persistence.askOnce(readClock().day),
    }),
    lock,
    persistence,
    backup: keepLastBackup(connection),
    copy: journal.state,
    async close() {
      stopWaiting();
      tabs.close();
      journal.close();
      await connection.close();
    },
  };
}
