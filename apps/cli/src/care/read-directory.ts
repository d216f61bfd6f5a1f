// Reads a directory file from the disk: zip or gzip or plain, in whatever way its letters are written.
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import {
  type ByteSource,
  type DirectoryFormat,
  type DirectoryImport,
  type DirectoryOptions,
  type DirectorySummary,
  detectDirectory,
  ENCODING_HEAD,
  FORMAT_HEAD,
  importDirectory,
  looksLikeZip,
  mainEntry,
  sniffEncoding,
  type ToldRow,
  zipEntries,
} from '@rhomboid/care';
import { problemLine } from '@rhomboid/ground';
import { badInput, problemsLine } from '../failure.ts';
import { cannotRead } from '../read-file.ts';

const PIECE = 262_144;

export interface OpenDirectory {
  readonly path: string;
  readonly format: DirectoryFormat;
  /** The day when the file was last written. */
  readonly date: string;
  /** Reads it from the beginning, as often as it is asked. */
  read(options: Omit<DirectoryOptions, 'date'>): DirectoryImport;
}

/** Opens a file and finds out what it is. Fails with one sentence where it is nothing that can be read. */
export async function openDirectory(path: string, given: DirectoryFormat | null = null): Promise<OpenDirectory> {
  const source = fileBytes(path);
  const pieces = await unpacked(path, source);
  const head = await headOf(pieces());
  const encoding = sniffEncoding(head.subarray(0, ENCODING_HEAD));
  const text = new TextDecoder(encoding).decode(head).slice(0, FORMAT_HEAD);
  const found = detectDirectory(text);
  if (!found.ok && given === null) throw badInput(`${path}: ${problemsLine(found.problems)}`);
  const format = given ?? (found.ok ? found.value : 'table');
  return {
    path,
    format,
    date: source.date,
    read: (options) => importDirectory(format, decoded(pieces(), encoding), { ...options, date: source.date }),
  };
}

/** Throws a `Failure` where a file gave nothing at all: with the first row that could not be kept. */
export function refuseUseless(path: string, { providers, places }: DirectorySummary, told: readonly ToldRow[]): void {
  const [first] = told;
  if (providers + places === 0 && first !== undefined)
    throw badInput(`${path}: line ${first.line}: ${problemLine(first.problem)}`);
}

interface FileBytes extends ByteSource {
  readonly date: string;
}

function fileBytes(path: string): FileBytes {
  const { size, mtime } = statOf(path);
  return {
    size,
    date: mtime.toISOString().slice(0, 10),
    async read(from, to) {
      const bytes = new Uint8Array(Math.max(0, Math.min(size, to) - from));
      const again = openSync(path, 'r');
      try {
        return bytes.subarray(0, readSync(again, bytes, 0, bytes.length, from));
      } finally {
        closeSync(again);
      }
    },
  };
}

function statOf(path: string): Stats {
  try {
    const file = openSync(path, 'r');
    // A folder opens, and fails only when it is read.
    readSync(file, new Uint8Array(1), 0, 1, 0);
    const stats = fstatSync(file);
    closeSync(file);
    return stats;
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** The bytes of the file, or of the one to read in a zip file. */
async function unpacked(path: string, source: ByteSource): Promise<() => AsyncIterable<Uint8Array>> {
  const head = await source.read(0, 4);
  if (head[0] === 0x1f && head[1] === 0x8b) return () => inflated(bytesOf(source, 0, source.size), 'gzip');
  if (!looksLikeZip(head)) return () => bytesOf(source, 0, source.size);
  const contents = await zipEntries(source);
  if (!contents.ok) throw badInput(`${path}: ${problemsLine(contents.problems)}`);
  const entry = mainEntry(contents.value);
  if (entry === null) throw badInput(`${path}: there is no CSV, JSON or XML file in this zip file`);
  const packed = () => bytesOf(source, entry.from, entry.to);
  return entry.packing === 'stored' ? packed : () => inflated(packed(), 'deflate-raw');
}

async function* bytesOf(source: ByteSource, from: number, to: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = from; at < to; at += PIECE) yield (await source.read(at, Math.min(to, at + PIECE))).slice();
}

/** What comes before an archive breaks off is given; then it throws. */
function inflated(
  packed: AsyncIterable<Uint8Array<ArrayBuffer>>,
  form: 'gzip' | 'deflate-raw',
): AsyncIterable<Uint8Array> {
  return ReadableStream.from<Uint8Array<ArrayBuffer>>(packed).pipeThrough(new DecompressionStream(form));
}

async function headOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head = new Uint8Array(ENCODING_HEAD);
  let length = 0;
  try {
    for await (const piece of pieces) {
      const part = piece.subarray(0, head.length - length);
      head.set(part, length);
      length += part.length;
      if (length === head.length) break;
    }
  } catch {
    // A damaged archive: what came before the damage is enough to tell what it is.
  }
  return head.subarray(0, length);
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
