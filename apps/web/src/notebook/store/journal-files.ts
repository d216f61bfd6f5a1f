// Where the journal lies: a folder of its own in the origin's private file system. Files are made once and then only
// filled and emptied, so that the browser's own list of them has nothing to lose when it is killed.
import type { Bytes } from '@rhomboid/notebook';
import { isHeld } from './held.ts';
import { readAll, type Slots, type SyncFile, writeAt } from './journal-slots.ts';

const SLOTS = ['journal-0', 'journal-1'] as const;
/** Lines that cannot be read, as they were found. */
const APART = 'apart';
/** How often, and how many milliseconds apart, a file is asked for that a closing tab still holds. */
const TRIES = 60;
const PAUSE = 50;

/** The part of the port that only workers have. */
interface SyncFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncFile>;
}

/** The folder of the notebook of this name, made at first use. */
export async function journalFolder(name: string): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}

/** Opens both files for one piece of work. */
export async function withSlots<T>(
  folder: FileSystemDirectoryHandle,
  work: (slots: Slots) => T | Promise<T>,
): Promise<T> {
  return withFile(folder, SLOTS[0], (first) => withFile(folder, SLOTS[1], (second) => work([first, second])));
}

/** Opens the one file that is not empty. Gives null, and does nothing, where there is none, or two. */
export async function withOnlySlot<T>(
  folder: FileSystemDirectoryHandle,
  work: (file: SyncFile, slot: 0 | 1) => T,
): Promise<T | null> {
  const [first, second] = await Promise.all(SLOTS.map((name) => sizeOf(folder, name)));
  if ((first === 0) === (second === 0)) return null;
  const slot = first === 0 ? 1 : 0;
  return withFile(folder, SLOTS[slot], (file) => work(file, slot));
}

/**
 * What the one file that is not empty holds at this moment, without taking hold of it: others may write meanwhile. Gives
 * null where there is none, or two. Rejects where it was written to while it was read.
 */
export async function glance(folder: FileSystemDirectoryHandle): Promise<Bytes | null> {
  const files = await Promise.all(SLOTS.map((name) => fileOf(folder, name)));
  const [only, other] = files.filter((file) => file !== null && file.size > 0);
  return only == null || other != null ? null : new Uint8Array(await only.arrayBuffer());
}

/** Opens one of the two files. */
export async function withSlot<T>(
  folder: FileSystemDirectoryHandle,
  slot: 0 | 1,
  work: (file: SyncFile) => T,
): Promise<T> {
  return withFile(folder, SLOTS[slot], work);
}

/** Keeps lines apart, each once. Returns how many are kept apart by now. */
export async function keepApart(folder: FileSystemDirectoryHandle, lines: readonly string[]): Promise<number> {
  if (lines.length === 0 && (await sizeOf(folder, APART)) === 0) return 0;
  return withFile(folder, APART, (file) => {
    const text = new TextDecoder().decode(readAll(file));
    const known = new Set(text.split('\n').filter((line) => line !== ''));
    const fresh = [...new Set(lines)].filter((line) => !known.has(line));
    if (fresh.length > 0) {
      writeAt(file, new TextEncoder().encode(fresh.map((line) => `${line}\n`).join('')), file.getSize());
      file.flush();
    }
    return known.size + fresh.length;
  });
}

async function sizeOf(folder: FileSystemDirectoryHandle, name: string): Promise<number> {
  return (await fileOf(folder, name))?.size ?? 0;
}

async function fileOf(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (cause) {
    if ((cause as Error).name === 'NotFoundError') return null;
    throw cause;
  }
}

async function withFile<T>(
  folder: FileSystemDirectoryHandle,
  name: string,
  work: (file: SyncFile) => T | Promise<T>,
): Promise<T> {
  const file = await openFile((await folder.getFileHandle(name, { create: true })) as SyncFileHandle);
  try {
    return await work(file);
  } finally {
    file.close();
  }
}

/** How often a file is asked for by now. After one that was not given, no other is waited for: nobody's saving hangs on it. */
let patience = TRIES;

/** A file is open once at a time; a tab that was closed just now may hold it for a moment. */
async function openFile(handle: SyncFileHandle): Promise<SyncFile> {
  for (let tries = 1; ; tries++) {
    try {
      const file = await handle.createSyncAccessHandle();
      patience = TRIES;
      return file;
    } catch (cause) {
      if (!isHeld(cause) || tries >= patience) {
        patience = 1;
        throw cause;
      }
      await new Promise((next) => setTimeout(next, PAUSE));
    }
  }
}
