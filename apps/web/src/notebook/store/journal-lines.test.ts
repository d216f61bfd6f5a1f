import { createAuthor, type NotebookEvent } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { idInside, readHeader, readJournal, recordOf, writeBatch, writeHeader } from './journal-lines.ts';
import type { LockRecord } from './lock-record.ts';
import { type StoredRecord, toRecord } from './records.ts';

const author = createAuthor(
  { device: 'phone', now: () => 1_790_000_000_000, random: Math.random, zone: () => 0 },
  null,
);
const note = (text: string): NotebookEvent => author.create('note', { note: text });
const bytes = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));
const lock: LockRecord = {
  version: 1,
  id: 'one-lock',
  cost: { m: 64, t: 1, p: 1 },
  salt: crypto.getRandomValues(new Uint8Array(16)),
  iv: crypto.getRandomValues(new Uint8Array(12)),
  wrapped: crypto.getRandomValues(new Uint8Array(48)),
  minutes: 5,
};
const batches = fc.array(
  fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }).map((texts) => texts.map(note)),
  { minLength: 1, maxLength: 5 },
);
const header = writeHeader({ generation: 7, lock });

it('the checksum is that of gzip', () => {
  expect(crc32(new Uint8Array(Buffer.from('123456789')))).toBe(0xcb_f4_39_26);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

describe('the journal', () => {
  it('gives back what was written, the lock and sealed records too', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const records: StoredRecord[] = [note('plain'), await toRecord(note('sealed'.repeat(1500)), key), { id: 'newer' }];
    const read = readJournal(bytes(header, writeBatch(records)));
    expect(read.header).toEqual({ generation: 7, lock });
    expect([...read.records.values()].map(recordOf)).toEqual(records);
    expect(read).toMatchObject({ lines: 3, damaged: [], end: header.length + writeBatch(records).length });
    expect(readHeader(header)).toEqual({ generation: 7, lock });
  });

  it('cut anywhere, gives every batch that was whole, and nothing of the next', () => {
    fc.assert(
      fc.property(batches, fc.nat(), (written, at) => {
        const parts = written.map(writeBatch);
        const whole = bytes(header, ...parts);
        const cut = header.length + (at % (whole.length - header.length + 1));
        const read = readJournal(whole.subarray(0, cut));
        const endOf = (i: number): number => bytes(header, ...parts.slice(0, i + 1)).length;
        const expected = written.filter((_, i) => endOf(i) <= cut).flat();
        expect([...read.records.values()]).toEqual(expected);
        expect(read.damaged).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('with one byte damaged, loses the line of this byte at most, and says so', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, at, change) => {
        const all = written.flat();
        const whole = bytes(header, writeBatch(all));
        // The end of the batch is what tells a torn one: the database still has it.
        const place = header.length + (at % (whole.length - header.length - 2));
        whole[place]! ^= change;
        const read = readJournal(whole);
        const found = [...read.records.values()];
        const gone = all.filter(({ id }) => !read.records.has(id));
        // A line break that is gone costs the two lines beside it; so does one too many, but of one line.
        expect(gone.length).toBeLessThanOrEqual(2);
        expect(found).toEqual(all.filter((event) => !gone.includes(event)));
        expect(gone.length > 0).toBe(read.damaged.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('whose header was never written begins with a hole, and still gives its records', () => {
    const events = [note('a'), note('b')];
    const whole = bytes(new Uint8Array(header.length - 2), new Uint8Array([10, 10]), writeBatch(events));
    expect(readJournal(whole)).toMatchObject({ header: null, lines: 2, damaged: [] });
  });

  it('of a newer release is not read', () => {
    const text = new TextDecoder().decode(header).slice(9).replace('"journal":1', '"journal":2').trim();
    const sum = crc32(new Uint8Array(Buffer.from(text)))
      .toString(16)
      .padStart(8, '0');
    expect(() => readJournal(new Uint8Array(Buffer.from(`${sum} ${text}\n\n`)))).toThrow(/newer release/);
  });

  it('keeps the first of repeats, and counts them', () => {
    const event = note('once');
    expect(readJournal(bytes(header, writeBatch([event]), writeBatch([event, event])))).toMatchObject({
      records: new Map([[event.id, event]]),
      lines: 3,
    });
  });

  it('shows the id of a damaged line where it can still be read', () => {
    const event = note('x');
    expect(idInside(`00000000 ${JSON.stringify(event)}`)).toBe(event.id);
    expect(idInside('torn')).toBeNull();
  });
});
