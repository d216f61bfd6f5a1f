// What a person did a moment ago, kept beside the database until the database has it. A page can be closed, and on a phone
// killed, before a write has ended; this store is written at once.
import { parseRecord } from './parse-record.ts';
import type { Shelf } from './shelf.ts';

const PREFIX = 'rhomboid-ahead-1 ';
const CHECK = 'check ';

/**
 * The shelf from which nothing is lost when the page goes: each change lies in `store` until the shelf has it, and one that
 * a page left behind is written before anything is read. Where the browser gives no such store, it is the shelf as it was.
 */
export async function withAhead(shelf: Shelf, store: Storage | null = ownStore()): Promise<Shelf> {
  if (store === null) return shelf;
  const kept = (): readonly string[] => Object.keys(store).filter((key) => key.startsWith(PREFIX));
  /** Forgets what is written, unless something newer came. */
  const forget = (key: string, text: string): void => {
    if (store.getItem(key) === text) store.removeItem(key);
  };
  const ahead = async <T>(name: string, value: unknown, work: () => Promise<T>): Promise<T> => {
    const [key, text] = [PREFIX + name, JSON.stringify(value)];
    try {
      store.setItem(key, text);
    } catch {
      // It is full. What lay here is older than what is written now.
      store.removeItem(key);
    }
    const done = await work();
    forget(key, text);
    return done;
  };
  for (const key of kept()) {
    const text = store.getItem(key) ?? '';
    const isLast = (): boolean => store.getItem(key) === text;
    // What cannot be written stays, for the next time or a later release.
    if (await redo(shelf, key.slice(PREFIX.length), text, isLast).catch(() => false)) forget(key, text);
  }
  return {
    ...shelf,
    changeCheck(id, change, shown) {
      const work = () => shelf.changeCheck(id, change, shown);
      return shown === null ? work() : ahead(CHECK + id, shown, work);
    },
    removeCheck: (id) => ahead(CHECK + id, null, () => shelf.removeCheck(id)),
    changeSettings: (change) => ahead(Object.keys(change).join(), change, () => shelf.changeSettings(change)),
    clear() {
      for (const key of kept()) store.removeItem(key);
      return shelf.clear();
    },
  };
}

/** Puts what was done last, in whichever tab, in the place of what is stored. False for what this release cannot read. */
async function redo(shelf: Shelf, name: string, text: string, isLast: () => boolean): Promise<boolean> {
  const value = JSON.parse(text);
  if (!name.startsWith(CHECK)) await shelf.changeSettings(value);
  else if (value === null) await shelf.removeCheck(name.slice(CHECK.length));
  else {
    const record = parseRecord(value);
    if (record === null) return false;
    // A tab that is still open may have written it meanwhile, and more.
    await shelf.changeCheck(record.id, (stored) => (isLast() ? record : (stored ?? record)), record);
  }
  return true;
}

/** The browser's store that is written at once; null where it is forbidden. */
export function ownStore(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
