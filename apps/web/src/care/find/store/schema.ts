// The database of lists. It stands apart from checks and notebook, and holds nothing that a person said of themselves but
// what they saved from a list.
import type { DirectoryColumns, DirectoryFormat, PostcodePlace, Provider } from '@rhomboid/care';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A list that was brought in. */
export interface ListInfo {
  readonly no: number;
  /** Name of the file. */
  readonly name: string;
  readonly format: DirectoryFormat;
  /** Day of the data. */
  readonly date: string;
  readonly providers: number;
  readonly places: number;
}

/** A listing that a person saved. */
export interface SavedListing {
  readonly id: string;
  readonly provider: Provider;
}

interface Schema extends DBSchema {
  lists: { key: number; value: ListInfo };
  /** Listings as JSON, so many in a block, by list and block. */
  blocks: { key: [number, number]; value: string };
  places: { key: number; value: readonly PostcodePlace[] };
  index: { key: string; value: DirectoryColumns };
  saved: { key: string; value: SavedListing };
}

export type ListDatabase = IDBPDatabase<Schema>;

/** Listings in a block. */
export const BLOCK = 500;

export function openLists(): Promise<ListDatabase> {
  return openDB<Schema>('rhomboid-directory', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('lists', { keyPath: 'no' });
      fresh.createObjectStore('blocks');
      fresh.createObjectStore('places');
      fresh.createObjectStore('index');
      fresh.createObjectStore('saved', { keyPath: 'id' });
    },
    // Another tab wants to upgrade: make way, its version reads the same data.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** The keys of all blocks of a list. */
export function blocksOf(no: number): IDBKeyRange {
  return IDBKeyRange.bound([no, 0], [no, Number.MAX_SAFE_INTEGER]);
}
