import { addDays } from '@rhomboid/ground';
import { type EntryKind, EVENT_VERSION, openNotebook, stableUuid } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTERS, timelineOf } from './timeline-entries.ts';

const FIELDS = {
  pain: { now: 3 },
  factor: { factor: 'sitting', value: 4 },
  medicine: { medicine: 'ibuprofen' },
  treatment: { treatment: 'heat' },
  function: { activity: 'a', score: 5 },
  note: { note: 'n' },
  marker: { text: 'm' },
  peg: { pain: 4 },
  change: { change: 4 },
  'own-factor': { name: 'gardening', shape: 'yes-no' },
} as const satisfies Partial<Record<EntryKind, object>>;

const line = fc.record({
  kind: fc.constantFrom(...(Object.keys(FIELDS) as (keyof typeof FIELDS)[])),
  back: fc.nat(900),
  hour: fc.integer({ min: 10, max: 23 }),
});

function notebookOf(lines: readonly { kind: keyof typeof FIELDS; back: number; hour: number }[]) {
  return openNotebook(
    lines.map(({ kind, back, hour }, i) => ({
      v: EVENT_VERSION,
      id: stableUuid(`event ${i}`, 1_767_600_000_000 + i),
      at: `${1_767_600_000_000 + i}-0000-test`,
      entry: stableUuid(`entry ${i}`, 1_767_600_000_000 + i),
      kind,
      set: { day: addDays('2026-11-21', -back), time: `${hour}:00`, ...FIELDS[kind] },
    })),
  );
}

describe('the list of everything', () => {
  it('holds each entry of a day once, newest first, under its month', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 200 }), (lines) => {
        const { months, count } = timelineOf(notebookOf(lines), 'all');
        const entries = months.flatMap(({ days }) => days.flatMap((day) => day.entries));
        expect(entries.length).toBe(count);
        expect(count).toBe(lines.filter(({ kind }) => kind !== 'own-factor').length);
        const keys = entries.map(({ day, time }) => `${day} ${time}`);
        expect(keys).toEqual(keys.toSorted().reverse());
        for (const { month, days, count: own } of months) {
          expect(days.every(({ day }) => day.startsWith(month))).toBe(true);
          expect(own).toBe(days.reduce((sum, day) => sum + day.entries.length, 0));
        }
      }),
    );
  });

  it('is shared out among its filters without rest', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 100 }), (lines) => {
        const notebook = notebookOf(lines);
        const parts = FILTERS.filter((filter) => filter !== 'all').map((filter) => timelineOf(notebook, filter).count);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(timelineOf(notebook, 'all').count);
      }),
    );
  });
});
