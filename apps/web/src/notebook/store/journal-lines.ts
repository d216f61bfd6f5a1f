// The journal as text: one self-contained line an event, behind a checksum, so that a damaged line is told from a sound one
// and costs no other. A batch ends with an empty line: what stands after the last of them was torn while it was written.
import type { Bytes } from '@rhomboid/notebook';
import { crc32 } from './crc32.ts';
import { fromJson, type JsonRecord, type LockJson, lockFromJson, lockToJson, toJson } from './journal-json.ts';
import type { LockRecord } from './lock-record.ts';
import type { StoredRecord } from './records.ts';

/** The format of the journal; a higher one is left alone. */
const FORMAT = 1;
const NEWLINE = 10;
const SPACE = 32;
/** Lines that are read before whoever reads in steps may do something else: a few milliseconds. */
const STEP = 256;
/** Hexadecimal digits of a checksum. */
const SUM_LENGTH = 8;
const ID = /"id":"([^"\\]+)"/;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The first line: which of two files counts, and the lock, without which sealed lines could not be read. */
export interface JournalHeader {
  /** Grows with every rewrite. */
  readonly generation: number;
  readonly lock: LockRecord | null;
}

export interface JournalContent {
  /** Null where it is damaged or was never finished. */
  readonly header: JournalHeader | null;
  /** What sound lines hold, by id; of repeats the first counts. */
  readonly records: ReadonlyMap<string, JsonRecord>;
  /** Sound lines, repeats included. */
  readonly lines: number;
  readonly damaged: readonly string[];
  /** Where the last whole batch ends, in bytes. */
  readonly end: number;
}

/** The header as bytes, with the empty line that ends it. */
export function writeHeader({ generation, lock }: JournalHeader): Bytes {
  const json = { journal: FORMAT, generation, lock: lock === null ? null : lockToJson(lock) };
  return encoder.encode(`${lineOf(json)}\n`);
}

/** Records as one batch: either all of it is read again, or nothing. */
export function writeBatch(records: readonly StoredRecord[]): Bytes {
  return encoder.encode(`${records.map((record) => lineOf(toJson(record))).join('')}\n`);
}

/** Records as batches of one each, so that damage at the end costs the last alone. */
export function writeSingly(records: readonly StoredRecord[]): Bytes {
  return encoder.encode(records.map((record) => `${lineOf(toJson(record))}\n`).join(''));
}

/** Whether these bytes end with a whole batch. */
export function endsWhole(tail: Bytes): boolean {
  return tail.length >= 2 && tail.at(-1) === NEWLINE && tail.at(-2) === NEWLINE;
}

/** The header that the bytes begin with; null where there is none. Throws for a journal of a newer release. */
export function readHeader(bytes: Bytes): JournalHeader | null {
  const to = bytes.indexOf(NEWLINE);
  return to < 0 ? null : headerFrom(soundJson(bytes.subarray(0, to)));
}

/** Reads a journal. Throws for one of a newer release. */
export function readJournal(bytes: Bytes): JournalContent {
  const steps = readInSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Reads a journal with a stop every few milliseconds. Throws as `readJournal`. */
export function* readInSteps(bytes: Bytes): Generator<void, JournalContent, void> {
  const end = wholeEnd(bytes);
  const records = new Map<string, JsonRecord>();
  const damaged: string[] = [];
  let header: JournalHeader | null = null;
  let lines = 0;
  let seen = 0;
  for (let from = 0; from < end; ) {
    const to = bytes.indexOf(NEWLINE, from);
    const line = bytes.subarray(from, to);
    from = to + 1;
    if (isBlank(line)) continue;
    if (++seen % STEP === 0) yield;
    const json = soundJson(line);
    header ??= headerFrom(json);
    if (isRecord(json)) {
      lines++;
      if (!records.has(json.id)) records.set(json.id, json);
    } else if (!isHeader(json)) damaged.push(decoder.decode(line));
  }
  return { header, records, lines, damaged, end };
}

/** The id that a damaged line still shows; null for none. */
export function idInside(line: string): string | null {
  return ID.exec(line)?.[1] ?? null;
}

/** A record as it was stored. */
export function recordOf(json: JsonRecord): StoredRecord {
  return fromJson(json);
}

/** A line as it stands in the journal. */
export function lineOf(json: object): string {
  const text = JSON.stringify(json);
  const sum = crc32(encoder.encode(text)).toString(16).padStart(SUM_LENGTH, '0');
  return `${sum} ${text}\n`;
}

function soundJson(line: Bytes): unknown {
  if (line[SUM_LENGTH] !== SPACE) return null;
  const sum = Number.parseInt(decoder.decode(line.subarray(0, SUM_LENGTH)), 16);
  const text = line.subarray(SUM_LENGTH + 1);
  if (sum !== crc32(text)) return null;
  return JSON.parse(decoder.decode(text));
}

function headerFrom(json: unknown): JournalHeader | null {
  if (!isHeader(json)) return null;
  if (json.journal !== FORMAT) throw new Error('The journal was written by a newer release.');
  return { generation: json.generation, lock: json.lock === null ? null : lockFromJson(json.lock) };
}

function isHeader(
  json: unknown,
): json is { readonly journal: number; readonly generation: number; readonly lock: LockJson | null } {
  return typeof json === 'object' && json !== null && 'journal' in json;
}

function isRecord(json: unknown): json is JsonRecord {
  return typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string';
}

/** An empty line, or the hole in a file whose header was never written. */
function isBlank(line: Bytes): boolean {
  return line.length === 0 || (line[0] === 0 && line.every((byte) => byte === 0));
}

function wholeEnd(bytes: Bytes): number {
  let last = bytes.lastIndexOf(NEWLINE);
  while (last > 0 && bytes[last - 1] !== NEWLINE) last = bytes.lastIndexOf(NEWLINE, last - 1);
  return last > 0 ? last + 1 : 0;
}
