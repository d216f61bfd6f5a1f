import { describe, expect, it } from 'vitest';
import type { NotebookEvent } from './event.ts';
import { EVENT_VERSION } from './event.ts';
import { openNotebook } from './fold.ts';
import { type Lift, MIGRATION, type Migration } from './migrate.ts';
import { parseEvent } from './parse-event.ts';

// Two made-up older versions: the first wrote pain now as `value`, out of 100; the second still called medicines `drug`.
const painWasValue: Lift = ({ kind, set: { value, ...rest } }) =>
  kind === 'pain' && typeof value === 'number'
    ? { kind, set: { ...rest, now: value / 10 } }
    : { kind, set: withValue(rest, value) };
const withValue = (rest: NotebookEvent['set'], value: NotebookEvent['set'][string] | undefined) =>
  value === undefined ? rest : { ...rest, value };
const medicineWasDrug: Lift = ({ kind, set }) => ({ kind: kind === 'drug' ? 'medicine' : kind, set });
const madeUp: Migration = {
  version: 2,
  lifts: new Map([
    [0, painWasValue],
    [1, medicineWasDrug],
  ]),
};

const event = (v: number, n: number, kind: string, set: NotebookEvent['set']) => ({
  v,
  id: `017f22e2-79b0-7cc3-98c4-00000000000${n}`,
  at: `176722560000${n}-0000-phone`,
  entry: `017f22e2-79b0-7cc3-98c4-0000000000a${n}`,
  kind,
  set,
});
const read = (value: unknown): NotebookEvent => {
  const result = parseEvent(value, madeUp);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('a log of older releases', () => {
  it('opens as if it had been written today', () => {
    const log = [
      event(0, 1, 'pain', { day: '2026-01-01', value: 65 }),
      event(0, 2, 'drug', { day: '2026-01-01', medicine: 'paracetamol' }),
      event(1, 3, 'drug', { day: '2026-01-02', medicine: 'ibuprofen' }),
      event(2, 4, 'factor', { day: '2026-01-02', factor: 'cold', value: true }),
      event(0, 5, 'factor', { day: '2026-01-02', factor: 'lifting', value: 3 }),
    ];
    const { entries } = openNotebook(log.map(read));
    expect([...entries.values()].map(({ id, ...rest }) => rest)).toEqual([
      { kind: 'pain', day: '2026-01-01', now: 6.5 },
      { kind: 'medicine', day: '2026-01-01', medicine: 'paracetamol' },
      { kind: 'medicine', day: '2026-01-02', medicine: 'ibuprofen' },
      { kind: 'factor', day: '2026-01-02', factor: 'cold', value: true },
      { kind: 'factor', day: '2026-01-02', factor: 'lifting', value: 3 },
    ]);
  });

  it('keeps ids, clocks and entries, so that old and lifted copies merge', () => {
    const old = event(0, 1, 'pain', { value: 20 });
    const { id, at, entry, v } = read(old);
    expect({ id, at, entry }).toEqual({ id: old.id, at: old.at, entry: old.entry });
    expect(v).toBe(EVENT_VERSION);
  });

  it('is refused only where it is newer, by the names of both versions', () => {
    const result = parseEvent(event(3, 1, 'pain', {}), madeUp);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).toContain('in version 3; this one reads up to version 2');
  });

  it('has a lift from every version that was released', () => {
    expect(MIGRATION.version).toBe(EVENT_VERSION);
    expect([...MIGRATION.lifts.keys()]).toEqual(Array.from({ length: EVENT_VERSION - 1 }, (_, i) => i + 1));
  });
});
