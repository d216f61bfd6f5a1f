// A chosen file as text in pieces: unzipped while it is read, in whatever way its letters are written.
import {
  type DirectoryFormat,
  detectDirectory,
  ENCODING_HEAD,
  type Encoding,
  FORMAT_HEAD,
  looksLikeZip,
  mainEntry,
  sniffEncoding,
  zipEntries,
} from '@rhomboid/care';
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { find } from '../words/find.ts';

export interface OpenFile {
  readonly format: DirectoryFormat;
  readonly encoding: Encoding;
  /** The beginning of its text. */
  readonly head: string;
  /** The text from the beginning, as often as it is asked; `onBytes` is told how much was unpacked. */
  chunks(onBytes: (bytes: number) => void): AsyncIterable<string>;
}

/** What the file is; or one sentence that says why it cannot be read. */
export async function openFile(file: File): Promise<Result<OpenFile>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const start = await beginning(bytes.value());
  const encoding = sniffEncoding(start);
  const head = new TextDecoder(encoding).decode(start);
  const format = detectDirectory(head.slice(0, FORMAT_HEAD));
  if (!format.ok) return format;
  return ok({ format: format.value, encoding, head, chunks: (onBytes) => decoded(bytes.value(), encoding, onBytes) });
}

type Stream = () => ReadableStream<Uint8Array>;

async function bytesOf(file: File): Promise<Result<Stream>> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (head[0] === 0x1f && head[1] === 0x8b) return ok(() => unpacked(file, 'gzip'));
  if (!looksLikeZip(head)) return ok(() => file.stream());
  const contents = await zipEntries({
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  });
  if (!contents.ok) return contents;
  const entry = mainEntry(contents.value);
  if (entry === null) return failed(problem(find.import.noEntry));
  const packed = file.slice(entry.from, entry.to);
  return ok(entry.packing === 'stored' ? () => packed.stream() : () => unpacked(packed, 'deflate-raw'));
}

function unpacked(packed: Blob, form: CompressionFormat): ReadableStream<Uint8Array> {
  return packed.stream().pipeThrough(new DecompressionStream(form));
}

async function beginning(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const head = new Uint8Array(ENCODING_HEAD);
  const reader = stream.getReader();
  let length = 0;
  try {
    while (length < head.length) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(0, head.length - length);
      head.set(part, length);
      length += part.length;
    }
    await reader.cancel();
  } catch {
    // A damaged archive: what came before the damage tells what it is.
  }
  return head.subarray(0, length);
}

async function* decoded(
  stream: ReadableStream<Uint8Array>,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      bytes += piece.value.byteLength;
      onBytes(bytes);
      yield decoder.decode(piece.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
