// The notebook's storage on this device: the port of the notebook, and what only a device knows about its copy.
import type { NotebookStore } from '@rhomboid/notebook';
import { readClock } from '../../state/clock.ts';
import type { Observable } from '../../state/observable.ts';
import { dropStoredDrafts } from '../drafts.ts';
import { withAhead } from './ahead.ts';
import { lockWhenAway } from './away.ts';
import { backupCrypto } from './backup-crypto.ts';
import { connectTo, DATABASE } from './database.ts';
import { databasePlace } from './database-place.ts';
import { deriveKey } from './derive-key.ts';
import { eventStore } from './event-store.ts';
import { keepFacts } from './facts.ts';
import { openJournal } from './journal.ts';
import type { CopyState } from './journal-keeper.ts';
import { journalPlace } from './journal-place.ts';
import { type BackupKeeper, keepLastBackup } from './last-backup.ts';
import { keepLock, type NotebookLock } from './lock.ts';
import { keepPlaces, type PlaceName } from './log-place.ts';
import { keepPersistence, type PersistenceKeeper } from './persistence.ts';
import { joinNotebookTabs } from './tabs.ts';

export interface DeviceStore extends NotebookStore {
  readonly lock: NotebookLock;
  readonly persistence: PersistenceKeeper;
  readonly backup: BackupKeeper;
  /** Where the log lies; `journal` while the database is away. */
  readonly place: Observable<PlaceName>;
  /** Whether a second copy is kept beside the database, once both were compared. */
  copy(): Promise<CopyState>;
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

/**
 * Opens a database of this name, or, where it is away, the journal that stands for it. `onWiped` is called when another tab
 * has deleted everything. Rejects with StoreError where neither opens.
 */
export async function openDeviceStore(name: string, onWiped: () => void): Promise<DeviceStore> {
  const journal = openJournal(name);
  const connection = connectTo(name, () => void journal.mend());
  const tabs = joinNotebookTabs(name);
  const isAway = (): boolean => places.now.get() === 'journal';
  const facts = keepFacts(name, connection, isAway);
  const cipher = backupCrypto(deriveKey);
  const lock = keepLock({ connection, facts, journal, tabs, cipher, isAway });
  const parts = { connection, journal, lock };
  const places = keepPlaces(databasePlace(parts), journalPlace(name, parts), journal);
  const persistence = keepPersistence(facts);
  const stopWaiting = lockWhenAway(lock);
  tabs.hear(({ kind }) => {
    if (kind === 'wiped') onWiped();
  });
  await places.at((place) => place.open());
  const log = eventStore({ places, journal, tabs, lock, onSaved: () => persistence.askOnce(readClock().day) });
  return {
    ...withAhead(log, name, lock),
    lock,
    persistence,
    backup: keepLastBackup(facts),
    place: places.now,
    async copy() {
      await journal.mended().catch(() => {});
      return journal.state();
    },
    async close() {
      stopWaiting();
      tabs.close();
      journal.close();
      await connection.close();
    },
  };
}
