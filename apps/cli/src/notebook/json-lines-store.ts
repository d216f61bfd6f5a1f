// The notebook in a file of JSON Lines. What is acknowledged is on the disk; a line that a crash tore is set aside.
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  merge,
  type NotebookEvent,
  type NotebookStore,
  readJsonLines,
  StoreError,
  type StoreTrouble,
  writeJsonLines,
} from '@rhomboid/notebook';
import { LockHeld, withLock } from './file-lock.ts';

export interface JsonLinesOptions {
  /** Hears a sentence when a torn line was set aside. */
  readonly told?: (sentence: string) => void;
  /** How long to wait while another program writes. */
  readonly patienceMs?: number;
}

/**
 * A store in the file at `path`, which is made when it is first written. Whole lines are never removed or changed. After
 * a crash in the middle of a batch some of its lines may be there: they were not acknowledged, and writing the batch
 * again adds the others. A command runs to its end and listens to nobody: `watch` hears nothing.
 */
export function jsonLinesStore(
  path: string,
  { told = () => {}, patienceMs = 10_000 }: JsonLinesOptions = {},
): NotebookStore {
  const locked = <T>(body: () => Promise<T>): Promise<T> =>
    withLock(path, patienceMs, body).catch((error: unknown) => {
      throw asStoreError(path, error);
    });
  const read = async (): Promise<ReturnType<typeof readJsonLines>> =>
    readJsonLines((await bytesOf(path)).toString('utf8'));

  return {
    async read() {
      const { events, bad } = await read();
      return { events: merge(events), unreadable: bad.length };
    },
    async append(events) {
      if (events.length === 0) return;
      await mkdir(dirname(path), { recursive: true });
      await locked(() => appendNew(path, events, told));
    },
    watch: () => () => {},
    async size() {
      const { events } = await read();
      return { events: merge(events).length, bytes: (await bytesOf(path)).length };
    },
    wipe: () =>
      locked(async () => {
        await rm(path, { force: true });
        await rm(tornPath(path), { force: true });
      }),
  };
}

/** Where torn lines are kept. */
function tornPath(path: string): string {
  return `${path}.torn`;
}

/** Writes the events that the file does not have, all in one piece; where that fails, the file is as it was. */
async function appendNew(
  path: string,
  events: readonly NotebookEvent[],
  told: (sentence: string) => void,
): Promise<void> {
  const before = await bytesOf(path);
  const stored = new Set(readJsonLines(before.toString('utf8')).events.map(({ id }) => id));
  const fresh = events.filter(({ id }) => !stored.has(id));
  if (fresh.length === 0) return;
  const isNew = before.length === 0;
  const end = await mendEnd(path, before, told);
  const file = await open(path, isNew ? 'a' : 'r+');
  try {
    await writeAll(file, `${end.unfinished ? '\n' : ''}${writeJsonLines(fresh)}`, end.length);
    await file.sync();
  } catch (error) {
    await file.truncate(end.length).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
  if (isNew) await syncFolder(dirname(path));
}

type FileHandle = Awaited<ReturnType<typeof open>>;

async function writeAll(file: FileHandle, text: string, position: number): Promise<void> {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

interface FileEnd {
  /** Where writing goes on, in bytes. */
  readonly length: number;
  /** Whether the last line is whole and only its line break is missing. */
  readonly unfinished: boolean;
}

/** Sets a torn last line aside, first in its own file and then out of this one, so that it is never lost between. */
async function mendEnd(path: string, bytes: Buffer, told: (sentence: string) => void): Promise<FileEnd> {
  const start = bytes.lastIndexOf('\n') + 1;
  const last = bytes.subarray(start);
  if (last.length === 0) return { length: bytes.length, unfinished: false };
  if (readJsonLines(last.toString('utf8')).events.length > 0) return { length: bytes.length, unfinished: true };
  const torn = await open(tornPath(path), 'a');
  await torn.appendFile(Buffer.concat([last, Buffer.from('\n')]));
  await torn.sync().finally(() => torn.close());
  const file = await open(path, 'r+');
  await file.truncate(start);
  await file.sync().finally(() => file.close());
  told(`${path}: its last line was cut off, as by a crash while it was written; it is kept in ${tornPath(path)}`);
  return { length: start, unfinished: false };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw asStoreError(path, error);
  }
}

/** A new file is safe once its folder is, too. Windows has no way to ask for it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const TROUBLES: Readonly<Record<string, readonly [StoreTrouble, string]>> = {
  ENOSPC: ['full', 'the disk is full; free some space and try again'],
  EDQUOT: ['full', 'your share of the disk is full; free some space and try again'],
  EFBIG: ['full', 'the file cannot grow further here; use another disk'],
  EISDIR: ['unavailable', 'it is a folder; name a file'],
  EACCES: ['unavailable', 'no permission'],
  EPERM: ['unavailable', 'no permission'],
  EROFS: ['unavailable', 'the disk cannot be written'],
  ENOENT: ['unavailable', 'its folder cannot be written'],
  ENOTDIR: ['unavailable', 'a part of its path is no folder'],
};

function asStoreError(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof LockHeld) return new StoreError('blocked', `${path}: ${error.message}`, { cause: error });
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [trouble, says] = TROUBLES[code] ?? ['unavailable', message];
  return new StoreError(trouble, `${path}: ${says}`, { cause: error });
}
