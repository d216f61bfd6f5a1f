// Opens a foreign file for import: finds out what it is, decodes it, and reads large health exports piece by piece.
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import {
  appleHealthReader,
  type ColumnMapping,
  detectFormat,
  HEAD_LENGTH,
  type ImportFormat,
  type ImportOptions,
  type ImportPreview,
  previewImport,
  readTable,
} from '@rhomboid/notebook';
import { badInput, problemsLine } from '../failure.ts';
import { cannotRead } from '../read-file.ts';

/** Tables are read whole; no diary comes near this size. */
const LARGEST_TABLE = 200 * 1024 * 1024;
const CHUNK = 1024 * 1024;

export interface ForeignFile {
  readonly path: string;
  readonly format: ImportFormat;
}

/** Finds out what a file is, unless that is told. A file that is packed or of no use throws, whatever was told. */
export function openForeign(path: string, told: ImportFormat | null): ForeignFile {
  const found = detectFormat(decoded(headOf(path)));
  if (!found.ok) throw badInput(`${path}: ${problemsLine(found.problems)}`);
  return { path, format: told ?? found.value };
}

/** The table in a file, for a mapping of its columns. */
export function tableOf({ path }: ForeignFile): ReturnType<typeof readTable> {
  return readTable(textOf(path));
}

/** What an import of the file would bring. The mapping counts for tables. */
export async function previewFile(
  { path, format }: ForeignFile,
  options: ImportOptions,
  mapping: ColumnMapping | null,
): Promise<ImportPreview> {
  if (format !== 'apple-health') return previewImport(format, textOf(path), options, mapping);
  const reader = appleHealthReader(options);
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK })) {
    if (!reader.write(String(chunk))) break;
  }
  return reader.finish();
}

function headOf(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    const head = Buffer.alloc(HEAD_LENGTH);
    const length = readSync(file, head, 0, HEAD_LENGTH, 0);
    closeSync(file);
    return head.subarray(0, length);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function textOf(path: string): string {
  if (statSync(path).size > LARGEST_TABLE)
    throw badInput(`${path}: it is larger than ${LARGEST_TABLE / 1024 / 1024} MB; split it into parts and import each`);
  return decoded(readFileSync(path));
}

/** UTF-8, or UTF-16 where the file says so; what is no UTF-8 is what older spreadsheets write. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // As a stream: the head of a file may end in the middle of a letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder(isPacked(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

/** Whether the file begins as zip or gzip does: then it is no text in any code. */
function isPacked(bytes: Buffer): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x1f && bytes[1] === 0x8b);
}
