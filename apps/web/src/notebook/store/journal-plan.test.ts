import { createAuthor } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonRecord, toJson } from './journal-json.ts';
import { type JournalContent, lineOf } from './journal-lines.ts';
import { planMend } from './journal-plan.ts';
import type { LockRecord } from './lock-record.ts';

const author = createAuthor(
  { device: 'phone', now: () => 1_790_000_000_000, random: Math.random, zone: () => 0 },
  null,
);
const [one, two, three] = Array.from({ length: 3 }, () => toJson(author.create('note', { note: 'x' }))) as [
  JsonRecord,
  JsonRecord,
  JsonRecord,
];
const sealed = (id: string): JsonRecord => ({ id, day: null, sealed: btoa('secret') });
const lock = (id: string): LockRecord => {
  const [salt, iv, wrapped] = [new Uint8Array(16), new Uint8Array(12), new Uint8Array(48)];
  return { version: 1, id, cost: { m: 64, t: 1, p: 1 }, salt, iv, wrapped, minutes: 5 };
};
const journal = (records: readonly JsonRecord[], more: Partial<JournalContent> = {}): JournalContent => ({
  header: { generation: 1, lock: null },
  records: new Map(records.map((record) => [record.id, record])),
  lines: records.length,
  damaged: [],
  end: 0,
  ...more,
});
const locked = (records: readonly JsonRecord[], id: string): JournalContent =>
  journal(records, { header: { generation: 1, lock: lock(id) } });
const held = (records: readonly JsonRecord[], kept: LockRecord | null = null) => ({
  ids: new Set(records.map(({ id }) => id)),
  lock: kept,
});

describe('mending', () => {
  it('gives each what only the other has, whatever they hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.uniqueArray(fc.nat(50)), (left, right) => {
        const record = (n: number): JsonRecord => ({ id: `event-${n}` });
        const plan = planMend(journal(left.map(record)), held(right.map(record)));
        expect(plan.putBack.map(({ id }) => id)).toEqual(
          left.filter((n) => !right.includes(n)).map((n) => `event-${n}`),
        );
        expect(plan.copy).toEqual(right.filter((n) => !left.includes(n)).map((n) => `event-${n}`));
        expect(plan.apart).toEqual([]);
      }),
    );
  });

  it('writes a journal that is not there', () => {
    expect(planMend(null, held([one]))).toEqual({ putBack: [], lockBack: null, apart: [], copy: 'whole' });
  });

  it('puts back a lost database with its lock, sealed as it is', () => {
    const lines = [sealed('a'), sealed('b')];
    expect(planMend(locked(lines, 'L'), held([]))).toMatchObject({ putBack: lines, lockBack: { id: 'L' }, copy: [] });
  });

  it('puts back the lock of an empty notebook', () => {
    expect(planMend(locked([], 'L'), held([]))).toMatchObject({ putBack: [], lockBack: { id: 'L' } });
  });

  it('follows the database when a crash fell between it and the journal, while the lock was turned on, off or anew', () => {
    const states = [null, lock('L'), lock('M')];
    for (const before of states)
      for (const after of states) {
        if (before?.id === after?.id) continue;
        const old = journal([before === null ? one : sealed(one.id)], { header: { generation: 1, lock: before } });
        const plan = planMend(old, held([one], after));
        expect(plan).toEqual({ putBack: [], lockBack: null, apart: [], copy: 'whole' });
      }
  });

  it('keeps apart what no lock opens any more', () => {
    const plan = planMend(locked([sealed('a'), sealed('b')], 'L'), held([one, sealed('b')], lock('M')));
    expect(plan).toEqual({ putBack: [], lockBack: null, apart: [lineOf(sealed('a')).trimEnd()], copy: 'whole' });
    const headless = journal([sealed('a')], { header: null });
    expect(planMend(headless, held([]))).toMatchObject({ putBack: [], apart: [lineOf(sealed('a')).trimEnd()] });
  });

  it('brings plain lines into a locked database rather than lose them', () => {
    expect(planMend(journal([one, two]), held([one], lock('L')))).toMatchObject({
      putBack: [two],
      lockBack: null,
      copy: 'whole',
    });
  });

  it('keeps a damaged line apart, but not when the database still has its event', () => {
    const damagedOf = (record: JsonRecord): string => lineOf(record).trimEnd().replace('"x"', '"y"');
    const damaged = [damagedOf(two), damagedOf(three), 'torn beyond reading'];
    expect(planMend(journal([one], { damaged }), held([one, two]))).toEqual({
      putBack: [],
      lockBack: null,
      apart: [damaged[1], damaged[2]],
      copy: 'whole',
    });
  });

  it('writes a journal anew that is more than a quarter repeats', () => {
    const records = [one, two, three];
    expect(planMend(journal(records, { lines: 4 }), held(records)).copy).toEqual([]);
    expect(planMend(journal(records, { lines: 5 }), held(records)).copy).toBe('whole');
  });
});
