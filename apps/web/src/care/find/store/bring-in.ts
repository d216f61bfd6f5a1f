// Writes a file's listings block by block; the list counts only once all of it is there and the search knows it.
import { type DirectoryOptions, importDirectory, type PostcodePlace, type Provider } from '@rhomboid/care';
import { ok, type Result } from '@rhomboid/ground';
import { openFile } from '../read/open-file.ts';
import { rebuild } from './rebuild.ts';
import { BLOCK, blocksOf, type ListInfo, openLists } from './schema.ts';

export async function bringIn(
  file: File,
  options: DirectoryOptions,
  onBytes: (bytes: number) => void,
): Promise<Result<ListInfo>> {
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  const database = await openLists();
  const known = await database.getAllKeys('lists');
  const no = Math.max(0, ...known) + 1;
  // What an earlier try left behind under this number.
  await database.delete('blocks', blocksOf(no));
  let [waiting, block, date]: [Provider[], number, string] = [[], 0, options.date];
  const places: PostcodePlace[] = [];
  const write = async (providers: readonly Provider[]): Promise<void> => {
    await database.put('blocks', JSON.stringify(providers), [no, block]);
    block += 1;
  };
  try {
    const found = importDirectory(opened.value.format, opened.value.chunks(onBytes), options);
    for await (const batch of found.batches) {
      for (const place of batch.places) places.push(place);
      waiting = waiting.concat(batch.providers);
      date = batch.providers[0]?.fetchedAt ?? date;
      while (waiting.length >= BLOCK) {
        await write(waiting.slice(0, BLOCK));
        waiting = waiting.slice(BLOCK);
      }
    }
    if (waiting.length > 0) await write(waiting);
    const summary = found.summary();
    const info: ListInfo = {
      no,
      name: file.name,
      format: opened.value.format,
      date,
      providers: summary.providers,
      places: summary.places,
    };
    await database.put('places', places, no);
    await rebuild(database, [...(await database.getAll('lists')), info]);
    return ok(info);
  } catch (error) {
    await database.delete('blocks', blocksOf(no)).catch(() => undefined);
    throw error;
  } finally {
    database.close();
  }
}
