import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteSource, looksLikeZip, mainEntry, zipEntries } from './zip-entries.ts';

interface File {
  readonly name: string;
  readonly content: string;
}

/** An archive as common programs write it; `streamed` leaves the sizes to behind the data. */
function archive(files: readonly File[], streamed = false): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(streamed ? 8 : 0, 6);
    local.writeUInt16LE(8, 8);
    if (!streamed) local.writeUInt32LE(packed.length, 18);
    if (!streamed) local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    list.push(central, Buffer.from(name));
    parts.push(local, Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}

const source = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

const FILES = [
  { name: 'npidata_pfile_fileheader.csv', content: 'NPI,Entity Type Code\n'.repeat(900) },
  { name: 'npidata_pfile.csv', content: 'NPI,x\n1,2\n'.repeat(50) },
  { name: 'readme.pdf', content: 'x'.repeat(9000) },
];

describe('zip files', () => {
  it('tell what lies in them, and which is the one to read', async () => {
    const bytes = archive(FILES);
    expect(looksLikeZip(bytes)).toBe(true);
    const found = await zipEntries(source(bytes));
    if (!found.ok) throw new Error('not read');
    expect(found.value.cutOff).toBe(false);
    expect(found.value.entries.map(({ name }) => name)).toEqual(FILES.map(({ name }) => name));
    const main = mainEntry(found.value)!;
    expect(main.name).toBe('npidata_pfile.csv');
    expect(bytes.subarray(main.from, main.to)).toEqual(new Uint8Array(deflateRawSync(FILES[1]!.content)));
  });

  it('that were cut off give what their beginning tells', async () => {
    const bytes = archive(FILES.slice(1), true);
    const found = await zipEntries(source(bytes.subarray(0, bytes.length - 60)));
    if (!found.ok) throw new Error('not read');
    expect(found.value.cutOff).toBe(true);
    expect(found.value.entries[0]).toMatchObject({ name: 'npidata_pfile.csv', size: null });
  });

  it('of any bytes do not throw', async () => {
    const whole = archive(FILES);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: whole.length }), async (junk, at) => {
        const bytes = new Uint8Array(whole);
        bytes.set(junk.subarray(0, Math.max(0, bytes.length - at)), at);
        const found = await zipEntries(source(bytes));
        for (const { from, to } of found.ok ? found.value.entries : [])
          expect(to).toBeLessThanOrEqual(Math.max(from, bytes.length));
        await zipEntries(source(junk));
      }),
      { numRuns: 400 },
    );
  });
});
