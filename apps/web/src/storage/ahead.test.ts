// @vitest-environment happy-dom
import type { Knowledge } from '@rhomboid/knowledge';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CheckRecord, newRecord } from '../state/check-record.ts';
import { withAhead } from './ahead.ts';
import { NO_SETTINGS, type Settings, type Shelf } from './shelf.ts';

const release = { version: '1.0.0', hash: 'abc' } as Knowledge;
const fresh = newRecord('id-1', '2026-11-21T10:00:00.000Z', '2026-11-21', release);
const answered: CheckRecord = { ...fresh, answers: { age: 50 } };
const drawn: CheckRecord = {
  ...answered,
  sketch: { areas: [{ region: 'blade-left', layer: 'pain', intensity: 7 }], strokes: [], spread: [] },
};

/** A shelf in memory. While it is `slow`, no write ends, as in a page that is closed; while `broken`, every write fails. */
function shelfOf(): Shelf & { records: Map<string, CheckRecord>; now: 'quick' | 'slow' | 'broken' } {
  let settings: Settings = NO_SETTINGS;
  const work = async <T>(task: () => T): Promise<T> => {
    if (shelf.now === 'slow') return new Promise(() => {});
    if (shelf.now === 'broken') throw new Error('The disk is full.');
    return task();
  };
  const shelf: ReturnType<typeof shelfOf> = {
    records: new Map(),
    now: 'quick',
    checks: () => work(() => ({ records: [...shelf.records.values()], unreadable: 0 })),
    changeCheck: (id, change) =>
      work(() => {
        const next = change(shelf.records.get(id) ?? null);
        shelf.records.set(id, next);
        return next;
      }),
    removeCheck: (id) => work(() => void shelf.records.delete(id)),
    settings: () => work(() => settings),
    changeSettings: (change) =>
      work(() => {
        settings = { ...settings, ...change };
      }),
    clear: () => work(() => shelf.records.clear()),
  };
  return shelf;
}

beforeEach(() => localStorage.clear());

describe('what was done a moment ago', () => {
  it('is forgotten once the shelf has it', async () => {
    const shelf = shelfOf();
    const kept = await withAhead(shelf);
    await kept.changeCheck('id-1', () => answered, answered);
    await kept.changeSettings({ open: 'id-1' });
    expect(shelf.records.get('id-1')).toEqual(answered);
    expect(localStorage.length).toBe(0);
  });

  it('is written by the next page when this one went first', async () => {
    const shelf = shelfOf();
    shelf.records.set('gone', { ...fresh, id: 'gone' });
    const before = await withAhead(shelf);
    shelf.now = 'slow';
    void before.changeSettings({ open: 'id-1' });
    void before.changeSettings({ country: 'gb' });
    void before.changeCheck('id-1', () => answered, answered);
    void before.changeCheck('id-1', () => drawn, drawn);
    void before.removeCheck('gone');
    shelf.now = 'quick';
    await withAhead(shelf);
    expect([...shelf.records]).toEqual([['id-1', drawn]]);
    expect(await shelf.settings()).toEqual({ open: 'id-1', country: 'gb' });
    expect(localStorage.length).toBe(0);
  });

  it('never takes the place of what another open tab wrote later', async () => {
    const shelf = shelfOf();
    const here = await withAhead(shelf);
    const there = await withAhead(shelf);
    shelf.now = 'slow';
    void here.changeCheck('id-1', () => answered, answered);
    shelf.now = 'quick';
    await there.changeCheck('id-1', () => drawn, drawn);
    await withAhead(shelf);
    expect(shelf.records.get('id-1')).toEqual(drawn);
  });

  it('stays for the next time when it cannot be written, and so does what a later release kept', async () => {
    const shelf = shelfOf();
    const kept = await withAhead(shelf);
    shelf.now = 'broken';
    await expect(kept.changeCheck('id-1', () => answered, answered)).rejects.toThrow('full');
    await withAhead(shelf);
    localStorage.setItem('rhomboid-ahead-1 check id-2', '{"id":"id-2","shape":"new"}');
    shelf.now = 'quick';
    await withAhead(shelf);
    expect([...shelf.records.keys()]).toEqual(['id-1']);
    expect(Object.keys(localStorage)).toEqual(['rhomboid-ahead-1 check id-2']);
  });

  it('is gone when everything is deleted', async () => {
    const shelf = shelfOf();
    const kept = await withAhead(shelf);
    shelf.now = 'slow';
    void kept.changeCheck('id-1', () => answered, answered);
    shelf.now = 'quick';
    await kept.clear();
    await withAhead(shelf);
    expect(shelf.records.size).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it('is written all the same where nothing can be kept ahead, and leaves nothing older there', async () => {
    const shelf = shelfOf();
    localStorage.setItem('rhomboid-ahead-1 check id-1', JSON.stringify(answered));
    const full = new Proxy(localStorage, {
      get(store, name) {
        if (name === 'setItem') throw new DOMException('', 'QuotaExceededError');
        const value: unknown = Reflect.get(store, name);
        return typeof value === 'function' ? value.bind(store) : value;
      },
    });
    shelf.now = 'broken';
    const kept = await withAhead(shelf, full);
    shelf.now = 'quick';
    await kept.changeCheck('id-1', () => drawn, drawn);
    await withAhead(shelf);
    expect(shelf.records.get('id-1')).toEqual(drawn);
    const without = await withAhead(shelf, null);
    await without.changeCheck('id-1', () => fresh, fresh);
    expect(shelf.records.get('id-1')).toEqual(fresh);
  });
});
