// What was written a moment ago, kept beside the log until the log has it. A page can be closed, reloaded or thrown out before
// a write has ended; the small storage of the browser takes it at once. Only the end of the whole browser comes too soon for
// that too: it puts this storage on the disk when it finds time.
import type { NotebookEvent, NotebookStore } from '@rhomboid/notebook';
import { ownStore } from '../../storage/ahead.ts';
import { fromJson, type JsonRecord, toJson } from './journal-json.ts';
import type { LockKeeper } from './lock.ts';
import { readRecords, toRecord } from './records.ts';

/** Events of one batch that are kept, at most: what comes out of a file is still in the file. */
const MOST = 100;

/**
 * The store from which nothing is lost when the page goes. Each batch lies in `storage` until it is durable or refused, and
 * what a page left behind is appended before anything is read: twice is as good as once. Under a passcode it is sealed as in
 * the log, which takes a moment; what still lies there plain goes when a passcode comes. Without such a storage, or
 * without room in it, it is the store as it was. `name` is that of the database.
 */
export function withAhead(
  store: NotebookStore,
  name: string,
  lock: Pick<LockKeeper, 'held' | 'state'>,
  storage: Storage | null = ownStore(),
): NotebookStore {
  if (storage === null) return store;
  const all = `${name} ahead `;
  const plain = `${all}plain `;
  const kept = (prefix: string): readonly string[] => Object.keys(storage).filter((key) => key.startsWith(prefix));
  const drop = (prefix: string): void => {
    for (const place of kept(prefix)) storage.removeItem(place);
  };
  /** Returns where it lies. Without a passcode it lies there before anything is awaited. */
  const keep = async (events: readonly NotebookEvent[]): Promise<string> => {
    const { key } = lock.held();
    const place = `${key === null ? plain : all}${events[0]?.id}`;
    const records =
      key === null ? events : (await Promise.all(events.map((event) => toRecord(event, key)))).map(toJson);
    storage.setItem(place, JSON.stringify(records));
    return place;
  };
  const takeOver = async (place: string): Promise<void> => {
    const records: readonly JsonRecord[] = JSON.parse(storage.getItem(place) ?? '[]');
    const { events, unreadable } = await readRecords(records.map(fromJson), lock.held().key);
    // What a later release has written waits for that.
    if (unreadable > 0) return;
    await store.append(events);
    storage.removeItem(place);
  };
  const leaveNothingReadable = (): void => {
    if (lock.state.get() !== 'off') drop(plain);
  };
  leaveNothingReadable();
  lock.state.subscribe(leaveNothingReadable);
  return {
    ...store,
    async read() {
      // What cannot be written stays for the next time.
      for (const place of kept(all)) await takeOver(place).catch(() => {});
      return store.read();
    },
    async append(events) {
      // Where there is no room, nothing is kept; that the notebook is locked is told by appending.
      const place = events.length > MOST ? null : await keep(events).catch(() => null);
      try {
        await store.append(events);
      } finally {
        if (place !== null) storage.removeItem(place);
      }
    },
    wipe() {
      drop(all);
      return store.wipe();
    },
  };
}
