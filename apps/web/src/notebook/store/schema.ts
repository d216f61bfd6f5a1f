// What the notebook's database is made of.

export const VERSION = 1;

/** Makes what a new database needs. */
export function makeStores(database: {
  createObjectStore(name: 'events' | 'device', options?: IDBObjectStoreParameters): unknown;
}): void {
  database.createObjectStore('events', { keyPath: 'id' });
  database.createObjectStore('device');
}
