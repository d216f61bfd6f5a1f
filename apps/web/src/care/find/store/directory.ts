// What can be searched now: the lists on this device, or the made-up one, which is kept nowhere.
import { type DirectoryColumns, directoryBuilder, importDirectory, type Provider } from '@rhomboid/care';
import sampleUrl from '../../../../../../samples/providers/overpass.json?url';
import { observable } from '../../../state/observable.ts';
import { takeOut } from './rebuild.ts';
import { BLOCK, type ListInfo, openLists, type SavedListing } from './schema.ts';

export interface Directory {
  readonly columns: DirectoryColumns;
  readonly lists: readonly ListInfo[];
  readonly madeUp: boolean;
  /** The records of rows, in their order. */
  records(rows: readonly number[]): Promise<readonly Provider[]>;
}

/** Null until the lists were looked for; then a directory, or `none`. */
export const directory = observable<Directory | 'none' | null>(null);
export const saved = observable<readonly SavedListing[]>([]);

/** Looks for the lists on this device. A browser that allows no storage has none. */
export async function loadDirectory(): Promise<void> {
  try {
    const database = await openLists();
    const [lists, columns, kept] = await Promise.all([
      database.getAll('lists'),
      database.get('index', 'columns'),
      database.getAll('saved'),
    ]);
    database.close();
    saved.set(kept);
    directory.set(
      lists.length === 0 || columns === undefined
        ? 'none'
        : { columns, lists, madeUp: false, records: storedRecords(lists) },
    );
  } catch {
    directory.set('none');
  }
}

/** The records of rows: a row is a place in all listings of all lists, one after the other. */
function storedRecords(lists: readonly ListInfo[]): Directory['records'] {
  return async (rows) => {
    const database = await openLists();
    try {
      const blocks = new Map<string, Promise<readonly Provider[]>>();
      return await Promise.all(
        rows.map(async (row) => {
          let at = row;
          const list = lists.find(({ providers }) => {
            if (at < providers) return true;
            at -= providers;
            return false;
          });
          const key: [number, number] = [list?.no ?? 0, Math.floor(at / BLOCK)];
          let block = blocks.get(key.join());
          block ??= database.get('blocks', key).then((text) => JSON.parse(text ?? '[]') as readonly Provider[]);
          blocks.set(key.join(), block);
          const provider = (await block)[at % BLOCK];
          if (provider === undefined) throw new Error('A listing is missing in the database.');
          return provider;
        }),
      );
    } finally {
      database.close();
    }
  };
}

/** Opens the made-up list in memory. Rejects where its file does not load. */
export async function openSample(): Promise<void> {
  const answer = await fetch(sampleUrl);
  if (!answer.ok) throw new Error(`The made-up list did not load: ${answer.status}`);
  const text = await answer.text();
  const providers: Provider[] = [];
  const builder = directoryBuilder();
  async function* whole(): AsyncGenerator<string> {
    yield text;
  }
  for await (const batch of importDirectory('osm-json', whole(), { date: '2026-11-01', madeUp: true }).batches) {
    for (const provider of batch.providers) {
      providers.push(provider);
      builder.add(provider);
    }
  }
  const records: Directory['records'] = async (rows) => rows.map((row) => providers[row]!);
  directory.set({ columns: builder.finish(), lists: [], madeUp: true, records });
}

export async function removeList(no: number): Promise<void> {
  const database = await openLists();
  await takeOut(database, no);
  database.close();
  await loadDirectory();
}

/** Keeps a listing as it is now, or takes it out again. */
export async function keepListing(provider: Provider, keep: boolean): Promise<void> {
  const database = await openLists();
  if (keep) await database.put('saved', { id: provider.id, provider });
  else await database.delete('saved', provider.id);
  saved.set(await database.getAll('saved'));
  database.close();
}
