// The same data in Dexie, two ways: the events as they are, and a row for each entry as most apps would keep it. Both
// write as durably as we do.
import type { Day } from '@rhomboid/ground';
import {
  type Author,
  createAuthor,
  type DayRecord,
  dayRecord,
  daysBetweenIn,
  type Entry,
  type Notebook,
  type NotebookEvent,
  openNotebook,
} from '@rhomboid/notebook';
import { browserWriter } from '../../../apps/web/src/notebook/browser-writer.ts';
import { byDay } from '../naive-fold.ts';
import type { Contender } from './contender.ts';
import { dayIn, daysIn } from './days-of.ts';

interface Table<Row> {
  toArray(): Promise<Row[]>;
  add(row: Row): Promise<unknown>;
  bulkAdd(rows: readonly Row[]): Promise<unknown>;
  where(index: string): { equals(value: string): { toArray(): Promise<Row[]> } };
}

interface Database {
  version(version: number): { stores(schema: Record<string, string>): unknown };
  table<Row>(name: string): Table<Row>;
}

type Dexie = new (name: string, options: { readonly chromeTransactionDurability: 'strict' }) => Database;

/** Both tables, each in a database of its own. Dexie is fetched from beside the page: it is no part of the build. */
async function openDexie(): Promise<{ readonly events: Table<NotebookEvent>; readonly rows: Table<Entry> }> {
  const address = new URL('dexie.mjs', location.href).href;
  const { Dexie } = (await import(/* @vite-ignore */ address)) as { Dexie: Dexie };
  const table = <Row>(name: string, index: string): Table<Row> => {
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
    database.version(1).stores({ records: index });
    return database.table('records');
  };
  return { events: table('dexie-events', 'id'), rows: table('dexie-rows', 'id, day') };
}

/** Puts the log into both. */
export async function fillDexie(log: readonly NotebookEvent[]): Promise<void> {
  const { events, rows } = await openDexie();
  await events.bulkAdd(log);
  await rows.bulkAdd([...openNotebook(log).entries.values()]);
}

/** The events in Dexie with our fold on top: what the store alone makes of a difference. */
export async function dexieEvents(): Promise<Contender> {
  const { events } = await openDexie();
  let notebook: Notebook;
  let author: Author;
  return {
    async open(today) {
      notebook = openNotebook(await events.toArray());
      author = createAuthor(browserWriter(), notebook.latest);
      return dayRecord(notebook, today);
    },
    async add(today) {
      const event = author.create('pain', { day: today, now: 4 });
      await events.add(event);
      notebook.take([event]);
      return dayRecord(notebook, today);
    },
    days: async (today) => daysBetweenIn(notebook, notebook.span?.first ?? today, today),
  };
}

/** One row an entry, asked for again whenever it is shown: no history, nothing to merge by, and nothing to fold. */
export async function dexieRows(): Promise<Contender> {
  const { rows } = await openDexie();
  const author = createAuthor(browserWriter(), null);
  const dayOf = async (day: Day): Promise<DayRecord> =>
    dayIn(byDay(await rows.where('day').equals(day).toArray()), day);
  return {
    open: async (today) => dayIn(byDay(await rows.toArray()), today),
    async add(today) {
      const { entry, kind, set } = author.create('pain', { day: today, now: 4 });
      await rows.add({ id: entry, kind, ...set } as unknown as Entry);
      return dayOf(today);
    },
    days: async (today) => daysIn(byDay(await rows.toArray()), today),
  };
}
