// Reads which files lie in a ZIP archive and where their bytes are (APPNOTE 6.3.10, with ZIP64). Unpacking is the host's.
import { failed, ok, problem, type Result } from '@rhomboid/ground';

/** Bytes that can be read anywhere, such as a chosen file. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `from` up to `to`, fewer at the end. */
  read(from: number, to: number): Promise<Uint8Array>;
}

export interface ZipEntry {
  readonly name: string;
  readonly packing: 'stored' | 'deflate';
  /** Where its packed bytes begin and end in the archive. */
  readonly from: number;
  readonly to: number;
  /** Bytes when unpacked; null where a damaged archive does not tell. */
  readonly size: number | null;
}

export interface ZipContents {
  readonly entries: readonly ZipEntry[];
  /** The list at its end is missing: the archive was cut off, and its last file too. */
  readonly cutOff: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const MOST_ENTRIES = 10_000;
/** The end record with the longest comment. */
const END_SPAN = 65_557;
const FULL_32 = 0xffffffff;

/** Whether a file begins like a ZIP archive. */
export function looksLikeZip(head: Uint8Array): boolean {
  return head.length >= 4 && head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** The files of an archive. One that was cut off gives what its beginning tells. */
export async function zipEntries(source: ByteSource): Promise<Result<ZipContents>> {
  const list = await centralList(source);
  const contents = list === null ? { entries: await fromBeginning(source), cutOff: true } : list;
  if (contents.entries.length > 0) return ok(contents);
  return failed(
    problem('Nothing in this zip file can be unpacked. Unzip it with another program, and choose a file in it.'),
  );
}

/** The entry to read: the largest that is no list of headers and no folder; null where there is none. */
export function mainEntry({ entries }: ZipContents): ZipEntry | null {
  const files = entries.filter(
    ({ name }) => /\.(csv|json|ndjson|jsonl|xml|osm|txt|tsv)$/i.test(name) && !/header|readme/i.test(name),
  );
  return files.reduce<ZipEntry | null>((best, entry) => (weight(entry) > weight(best) ? entry : best), null);
}

function weight(entry: ZipEntry | null): number {
  return entry === null ? -1 : (entry.size ?? entry.to - entry.from);
}

async function centralList(source: ByteSource): Promise<ZipContents | null> {
  const from = Math.max(0, source.size - END_SPAN);
  const tail = await source.read(from, source.size);
  const end = lastSignature(tail, END);
  if (end === -1 || end + 22 > tail.length) return null;
  let [length, start] = [u32(tail, end + 12), u32(tail, end + 16)];
  const locator = end - 20;
  if ((start === FULL_32 || length === FULL_32) && locator >= 0) {
    const at = u64(tail, locator + 8);
    const wide = await source.read(at, at + 56);
    if (wide.length < 56 || u32(wide, 0) !== END_64) return null;
    [length, start] = [u64(wide, 40), u64(wide, 48)];
  }
  if (start + length > source.size || length > 64 * 1024 * 1024) return null;
  const bytes = await source.read(start, start + length);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && entries.length < MOST_ENTRIES; ) {
    if (u32(bytes, at) !== CENTRAL) return null;
    const [name, extra, comment] = [u16(bytes, at + 28), u16(bytes, at + 30), u16(bytes, at + 32)];
    const sizes = wideSizes(bytes, at + 46 + name, extra, [
      u32(bytes, at + 24),
      u32(bytes, at + 20),
      u32(bytes, at + 42),
    ]);
    const entry = await located(source, textOf(bytes, at + 46, name), u16(bytes, at + 8), u16(bytes, at + 10), sizes);
    if (entry !== null) entries.push(entry);
    at += 46 + name + extra + comment;
  }
  return { entries, cutOff: false };
}

/** The entry with the place of its bytes, which its local header shifts; null where it is locked, or packed otherwise. */
async function located(
  source: ByteSource,
  name: string,
  bits: number,
  method: number,
  [size, packed, offset]: readonly [number, number, number],
): Promise<ZipEntry | null> {
  if ((bits & 1) === 1 || (method !== 0 && method !== 8) || name.endsWith('/')) return null;
  const header = await source.read(offset, offset + 30);
  if (header.length < 30 || u32(header, 0) !== LOCAL) return null;
  const from = offset + 30 + u16(header, 26) + u16(header, 28);
  return { name, packing: method === 0 ? 'stored' : 'deflate', from, to: Math.min(source.size, from + packed), size };
}

/** What local headers tell, one after the other, until one does not say how long it is. */
async function fromBeginning(source: ByteSource): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 30 <= source.size && entries.length < MOST_ENTRIES; ) {
    const head = await source.read(at, at + 30 + 1024);
    if (head.length < 30 || u32(head, 0) !== LOCAL) break;
    const [bits, method, name, extra] = [u16(head, 6), u16(head, 8), u16(head, 26), u16(head, 28)];
    const [size, packed] = wideSizes(head, 30 + name, extra, [u32(head, 22), u32(head, 18), 0]);
    const from = at + 30 + name + extra;
    const unknown = (bits & 8) === 8 && packed === 0;
    const to = unknown ? source.size : Math.min(source.size, from + packed);
    if ((bits & 1) === 0 && (method === 0 || method === 8) && from < source.size)
      entries.push({
        name: textOf(head, 30, Math.min(name, head.length - 30)),
        packing: method === 0 ? 'stored' : 'deflate',
        from,
        to,
        size: unknown ? null : size,
      });
    if (unknown || to === source.size) break;
    at = to;
  }
  return entries;
}

/** Sizes and offset, read from the ZIP64 field where 32 bits were too few. */
function wideSizes(
  bytes: Uint8Array,
  from: number,
  length: number,
  narrow: readonly [number, number, number],
): readonly [number, number, number] {
  const wide: [number, number, number] = [...narrow];
  for (let at = from; at + 4 <= Math.min(bytes.length, from + length); at += 4 + u16(bytes, at + 2)) {
    if (u16(bytes, at) !== 1) continue;
    const end = Math.min(bytes.length, at + 4 + u16(bytes, at + 2));
    let value = at + 4;
    for (const i of [0, 1, 2] as const) {
      if (narrow[i] !== FULL_32 || value + 8 > end) continue;
      wide[i] = u64(bytes, value);
      value += 8;
    }
  }
  return wide;
}

function lastSignature(bytes: Uint8Array, signature: number): number {
  for (let at = bytes.length - 4; at >= 0; at--) if (u32(bytes, at) === signature) return at;
  return -1;
}

function textOf(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (const byte of bytes.subarray(from, from + Math.min(length, 300))) text += String.fromCharCode(byte);
  return text;
}

function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}
