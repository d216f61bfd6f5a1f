// Works the search out anew from these lists, and makes them the lists there are.
import { directoryBuilder, type Provider } from '@rhomboid/care';
import { blocksOf, type ListDatabase, type ListInfo } from './schema.ts';

/** Blocks that are read at one time. */
const AT_ONCE = 40;

export async function rebuild(database: ListDatabase, lists: readonly ListInfo[]): Promise<void> {
  const builder = directoryBuilder(lists.reduce((sum, { providers }) => sum + providers, 0));
  for (const { no } of lists) {
    let range = blocksOf(no);
    for (;;) {
      const [keys, blocks] = await Promise.all([
        database.getAllKeys('blocks', range, AT_ONCE),
        database.getAll('blocks', range, AT_ONCE),
      ]);
      for (const block of blocks) for (const provider of JSON.parse(block) as Provider[]) builder.add(provider);
      const last = keys.at(-1);
      if (last === undefined) break;
      range = IDBKeyRange.bound(last, [no, Number.MAX_SAFE_INTEGER], true);
    }
    for (const place of (await database.get('places', no)) ?? []) builder.place(place);
  }
  const columns = builder.finish();
  const transaction = database.transaction(['lists', 'index'], 'readwrite', { durability: 'strict' });
  const [stored, index] = [transaction.objectStore('lists'), transaction.objectStore('index')];
  await Promise.all([
    stored.clear(),
    ...lists.map((list) => stored.put(list)),
    index.put(columns, 'columns'),
    transaction.done,
  ]);
}

/** Takes a list out. The search forgets it first, then its blocks go. */
export async function takeOut(database: ListDatabase, no: number): Promise<void> {
  const lists = await database.getAll('lists');
  await rebuild(
    database,
    lists.filter((list) => list.no !== no),
  );
  await Promise.all([database.delete('blocks', blocksOf(no)), database.delete('places', no)]);
}
