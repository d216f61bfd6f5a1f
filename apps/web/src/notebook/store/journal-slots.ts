// The journal's two files. One counts; the other is empty, except while everything is written anew into it. A new copy
// counts from the moment its header is written, which comes last, so that a crash leaves either the old one or the new one.
import type { Bytes } from '@rhomboid/notebook';
import {
  endsWhole,
  type JournalContent,
  type JournalHeader,
  readHeader,
  readJournal,
  writeBatch,
  writeHeader,
  writeSingly,
} from './journal-lines.ts';
import type { LockRecord } from './lock-record.ts';
import type { StoredRecord } from './records.ts';

/** A header is shorter than this. */
const HEADER_ROOM = 4096;
const BATCH_END: Bytes = new Uint8Array([10, 10]);

/** What is used of a `FileSystemSyncAccessHandle`, which the types of a page do not know. */
export interface SyncFile {
  getSize(): number;
  read(into: Bytes, options: { readonly at: number }): number;
  write(from: Bytes, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

export type Slots = readonly [SyncFile, SyncFile];

/** The file that counts, and what it holds. */
export interface Counting {
  readonly slot: 0 | 1;
  readonly content: JournalContent;
}

/** Finds the file that counts; null where both are empty. Throws for a journal of a newer release. */
export function countingSlot(slots: Slots): Counting | null {
  const filled = ([0, 1] as const)
    .filter((slot) => slots[slot].getSize() > 0)
    .map((slot) => ({ slot, content: readJournal(readAll(slots[slot])) }));
  return filled.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

function rank({ content }: Counting): number {
  return content.header?.generation ?? 0;
}

/**
 * Writes everything anew. When that fails, the old copy stays if `keepOld`, and else goes: no copy is better than one that
 * a lock should have sealed.
 */
export function rewrite(
  slots: Slots,
  old: Counting | null,
  { lock, records, keepOld }: { lock: LockRecord | null; records: readonly StoredRecord[]; keepOld: boolean },
): void {
  const into = slots[old?.slot === 0 ? 1 : 0];
  const header = writeHeader({ generation: (old?.content.header?.generation ?? 0) + 1, lock });
  try {
    into.truncate(0);
    // Without its header the file begins with a hole, which this empty line ends.
    writeAt(into, BATCH_END, header.length - BATCH_END.length);
    writeAt(into, writeSingly(records), header.length);
    into.flush();
    writeAt(into, header, 0);
    into.flush();
  } catch (cause) {
    into.truncate(0);
    if (!keepOld) slots[old?.slot ?? 0].truncate(0);
    throw cause;
  }
  const other = slots[into === slots[0] ? 1 : 0];
  other.truncate(0);
  other.flush();
}

/** Leaves the file that counts as it is, without what was torn at its end, and empties the other. */
export function settle(slots: Slots, { slot, content }: Counting): void {
  const other = slots[slot === 0 ? 1 : 0];
  if (other.getSize() > 0) other.truncate(0);
  if (slots[slot].getSize() > content.end) slots[slot].truncate(content.end);
}

/** Whether a batch can be appended as it is: the header is sound, and nothing is torn. Throws as `readHeader`. */
export function isReady(file: SyncFile, fits: (header: JournalHeader) => boolean): boolean {
  const size = file.getSize();
  const header = readHeader(readPart(file, 0, Math.min(size, HEADER_ROOM)));
  return header !== null && fits(header) && endsWhole(readPart(file, Math.max(0, size - 2), Math.min(size, 2)));
}

/** Appends a batch, durably and as a whole or not at all. Returns the size before and after. */
export function appendBatch(
  file: SyncFile,
  records: readonly StoredRecord[],
): { readonly before: number; readonly after: number } {
  const before = file.getSize();
  try {
    writeAt(file, writeBatch(records), before);
    file.flush();
  } catch (cause) {
    file.truncate(before);
    throw cause;
  }
  return { before, after: file.getSize() };
}

/** Everything in a file. */
export function readAll(file: SyncFile): Bytes {
  return readPart(file, 0, file.getSize());
}

/** Throws QuotaExceededError where only a part of it was written. */
export function writeAt(file: SyncFile, bytes: Bytes, at: number): void {
  if (file.write(bytes, { at }) !== bytes.length)
    throw new DOMException('Only a part of it was written.', 'QuotaExceededError');
}

function readPart(file: SyncFile, at: number, length: number): Bytes {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, file.read(bytes, { at }));
}
