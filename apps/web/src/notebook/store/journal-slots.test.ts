// The two files of the journal on a disk that stops at any moment.
import { createAuthor, type NotebookEvent } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendBatch, countingSlot, isReady, rewrite, type Slots, type SyncFile, settle } from './journal-slots.ts';
import type { LockRecord } from './lock-record.ts';

/** How many bytes the disk still takes, and what it does then. */
interface Disk {
  room: number;
  atEnd: 'stops' | 'full';
}

/** A file in memory. Its disk may stop in the middle of a write: then nothing reaches it any more. */
function memoryFile(disk: Disk): SyncFile {
  let content = new Uint8Array(0);
  const grow = (size: number): void => {
    const next = new Uint8Array(size);
    next.set(content.subarray(0, size));
    content = next;
  };
  return {
    getSize: () => content.length,
    read(into, { at }) {
      const part = content.subarray(at, at + into.length);
      into.set(part);
      return part.length;
    },
    write(from, { at }) {
      const taken = from.subarray(0, disk.room);
      disk.room -= taken.length;
      if (content.length < at + taken.length) grow(at + taken.length);
      content.set(taken, at);
      if (taken.length < from.length && disk.atEnd === 'stops') throw new Error('The power is gone.');
      return taken.length;
    },
    truncate(size) {
      if (disk.room === 0 && disk.atEnd === 'stops') throw new Error('The power is gone.');
      grow(size);
    },
    flush() {},
    close() {},
  };
}

const author = createAuthor(
  { device: 'phone', now: () => 1_790_000_000_000, random: Math.random, zone: () => 0 },
  null,
);
const notes = (count: number): readonly NotebookEvent[] =>
  Array.from({ length: count }, (_, i) => author.create('note', { note: `note ${i} `.repeat(i % 4) }));
const lock = (id: string): LockRecord => {
  const [salt, iv, wrapped] = [new Uint8Array(16), new Uint8Array(12), new Uint8Array(48)];
  return { version: 1, id, cost: { m: 64, t: 1, p: 1 }, salt, iv, wrapped, minutes: 5 };
};
const ENDLESS = 1e9;

function journal(disk: Disk, records: readonly NotebookEvent[], kept: LockRecord | null): Slots {
  const slots: Slots = [memoryFile(disk), memoryFile(disk)];
  rewrite(slots, null, { lock: kept, records, keepOld: true });
  return slots;
}

function content(slots: Slots): { readonly ids: readonly string[]; readonly lock: string | null | undefined } {
  const found = countingSlot(slots);
  return { ids: [...(found?.content.records.keys() ?? [])], lock: found?.content.header?.lock?.id };
}

describe('the two files of the journal', () => {
  it('hold the old copy or the new one, wherever a rewrite stops', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(6), fc.nat(6), (room, more, fewer) => {
        const disk: Disk = { room: ENDLESS, atEnd: 'stops' };
        const [before, after] = [notes(fewer), notes(more)];
        const slots = journal(disk, before, lock('old'));
        disk.room = room;
        try {
          rewrite(slots, countingSlot(slots), { lock: lock('new'), records: after, keepOld: true });
        } catch {
          disk.room = ENDLESS;
        }
        disk.room = ENDLESS;
        const found = content(slots);
        const expected = found.lock === 'new' ? after : before;
        expect(found).toEqual({ ids: expected.map(({ id }) => id), lock: found.lock });
        expect(['old', 'new']).toContain(found.lock);
        // What comes next finds its way, too.
        const last = notes(2);
        rewrite(slots, countingSlot(slots), { lock: null, records: last, keepOld: true });
        expect(content(slots)).toEqual({ ids: last.map(({ id }) => id), lock: undefined });
      }),
      { numRuns: 1000 },
    );
  });

  it('hold every batch that was acknowledged, wherever an append stops', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.integer({ min: 1, max: 5 }), (room, count) => {
        const disk: Disk = { room: ENDLESS, atEnd: 'stops' };
        const before = notes(3);
        const slots = journal(disk, before, null);
        disk.room = room;
        const batch = notes(count);
        let acknowledged = true;
        try {
          appendBatch(slots[0], batch);
        } catch {
          acknowledged = false;
        }
        disk.room = ENDLESS;
        const expected = acknowledged ? [...before, ...batch] : before;
        expect(content(slots).ids).toEqual(expected.map(({ id }) => id));
        const found = countingSlot(slots)!;
        const wasTorn = slots[0].getSize() > found.content.end;
        expect(isReady(slots[0], () => true)).toBe(!wasTorn);
        settle(slots, found);
        expect(isReady(slots[0], () => true)).toBe(true);
        const next = notes(1);
        appendBatch(slots[0], next);
        expect(content(slots).ids).toEqual([...expected, ...next].map(({ id }) => id));
      }),
      { numRuns: 1000 },
    );
  });

  it('take nothing of a batch for which there is no room', () => {
    const disk: Disk = { room: ENDLESS, atEnd: 'full' };
    const before = notes(3);
    const slots = journal(disk, before, null);
    disk.room = 100;
    expect(() => appendBatch(slots[0], notes(5))).toThrow(expect.objectContaining({ name: 'QuotaExceededError' }));
    expect(content(slots).ids).toEqual(before.map(({ id }) => id));
    expect(isReady(slots[0], () => true)).toBe(true);
  });

  it('without room for a new copy, keep the old one, or none that a lock should have sealed', () => {
    for (const keepOld of [true, false]) {
      const disk: Disk = { room: ENDLESS, atEnd: 'full' };
      const before = notes(3);
      const slots = journal(disk, before, null);
      disk.room = 100;
      const anew = { lock: lock('new'), records: notes(3), keepOld };
      expect(() => rewrite(slots, countingSlot(slots), anew)).toThrow(/Only a part/);
      expect(content(slots).ids).toEqual(keepOld ? before.map(({ id }) => id) : []);
      expect(slots.map((slot) => slot.getSize() > 0)).toEqual([keepOld, false]);
    }
  });

  it('are not ready for a batch of another lock', () => {
    const slots = journal({ room: ENDLESS, atEnd: 'full' }, notes(1), lock('mine'));
    expect(isReady(slots[0], (header) => header.lock?.id === 'mine')).toBe(true);
    expect(isReady(slots[0], (header) => header.lock === null)).toBe(false);
  });
});
