// What the notebook's database is made of.

export const VERSION = 1;
/** How long, in milliseconds, a database may take to open before we go on without it. */
export const PATIENCE = 6000;

/** Makes what a new database needs. */
export function makeStores(database: {
  createObjectStore(name: 'events' | 'device', options?: IDBObjectStoreParameters): unknown;
}): void {
  database.createObjectStore('events', { keyPath: 'id' });
  database.createObjectStore('device');
}
