// Laws of the log: whatever the events, their order, their doubles and their damage, everybody folds the same notebook.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotebookEvent } from './event.ts';
import { type Notebook, openNotebook } from './fold.ts';
import { stableUuid } from './ids.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { merge } from './merge.ts';

const SEED = 20_261_121;
const RUNS = 10_000;
/** The seed stands in the name of each law, so that a failure can be had again. */
const name = (text: string) => `${text} (${RUNS} cases, seed ${SEED})`;
const assert = <T>(property: fc.IProperty<T>): void => fc.assert(property, { seed: SEED, numRuns: RUNS });

const START = 1_767_225_600_000;
const ENTRIES = ['settings', ...[1, 2, 3].map((n) => stableUuid(`entry ${n}`, START))];
const DAYS = ['2025-12-31', '2026-01-01', '2026-01-02', '2026-01-03'];

/** Values that a field may hold, and values that it may not. */
const fieldValues: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  day: fc.constantFrom(...DAYS, '2026-02-30', null),
  time: fc.constantFrom('07:00', '21:30', 'noon', null),
  zone: fc.constantFrom(0, 600, -600, 'east'),
  note: fc.constantFrom('a', 'b', '', 7, null),
  now: fc.constantFrom(0, 4, 10, 11, null),
  factor: fc.constantFrom('cold', null),
  value: fc.constantFrom(true, 3, 'often', {}, null),
  reminders: fc.constantFrom(['07:00'], ['7', '08:00'], 5),
  deleted: fc.constantFrom(true, false, 'yes'),
  map: fc.constantFrom(
    { areas: [{ region: 'blade-left', layer: 'pain' }], strokes: [], spread: [] },
    {
      areas: [
        { region: 'tail', layer: 'pain' },
        { region: 'blade-left', layer: 'numb' },
      ],
    },
    'map',
  ),
  later: fc.jsonValue(),
};

/** Few clocks and few entries, so that events meet; sometimes two events even share an id, which should never be. */
const someEvent: fc.Arbitrary<NotebookEvent> = fc
  .record({
    number: fc.oneof({ weight: 9, arbitrary: fc.nat(1e9) }, { weight: 1, arbitrary: fc.nat(2) }),
    time: fc.nat(3),
    count: fc.nat(1),
    device: fc.constantFrom('phone', 'tablet'),
    entry: fc.nat(3),
    odd: fc.nat(9),
    set: fc.record(fieldValues, { requiredKeys: [] }),
  })
  .map(({ number, time, count, device, entry, odd, set }) => {
    const usual = ['settings', 'pain', 'factor', 'note'][entry]!;
    return {
      v: 1,
      id: stableUuid(`${number}`, START),
      at: `${START + time * 36_000_000}-000${count}-${device}`,
      entry: ENTRIES[entry]!,
      kind: (odd === 0 ? 'pain' : odd === 1 ? 'dream' : usual) as 'pain',
      set: set as NotebookEvent['set'],
    };
  });
const someLog = fc.array(someEvent, { maxLength: 12, size: 'max' });

/** Everything that a notebook says. */
function told(notebook: Notebook) {
  const byId = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
  return {
    entries: [...notebook.entries.values()].map((entry) => [entry.id, entry] as const).sort(byId),
    timeless: [...notebook.timeless].sort(byId),
    deleted: [...notebook.deleted].sort(byId),
    incomplete: [...notebook.incomplete].sort(byId),
    foreign: ENTRIES.filter((id) => notebook.foreign.has(id)),
    latest: notebook.latest,
    span: notebook.span,
    days: DAYS.map((day) => notebook.onDay(day)),
  };
}
const folded = (...logs: readonly (readonly NotebookEvent[])[]) => told(openNotebook(logs.flat()));

/** A log, and the same events in another order, some of them twice, copied. */
const anotherOrder = someLog.chain((log) =>
  fc.tuple(
    fc.constant(log),
    fc.shuffledSubarray(log, { minLength: log.length }),
    fc.subarray(log).map((some) => some.map((event) => structuredClone(event))),
  ),
);

describe('folding', { timeout: 300_000 }, () => {
  it(name('does not depend on the order of events, nor on how often each comes'), () => {
    assert(
      fc.property(anotherOrder, ([log, other, doubles]) => {
        expect(folded(other, doubles)).toEqual(folded(log));
        expect(folded(doubles, other)).toEqual(folded(log));
      }),
    );
  });

  it(name('bit by bit gives what folding everything gives, and names every day that changes'), () => {
    const parts = fc.array(fc.array(someEvent, { maxLength: 4 }), { maxLength: 5 });
    assert(
      fc.property(parts, (batches) => {
        const notebook = openNotebook();
        for (const [i, batch] of batches.entries()) {
          const before = DAYS.map((day) => notebook.onDay(day));
          const changed = notebook.take(batch);
          for (const [n, day] of DAYS.entries()) if (!changed.has(day)) expect(notebook.onDay(day)).toBe(before[n]);
          expect(told(notebook)).toEqual(folded(...batches.slice(0, i + 1)));
        }
      }),
    );
  });

  it(name('of merged logs is folding of one and then the other'), () => {
    assert(fc.property(someLog, someLog, (a, b) => void expect(folded(merge(a, b))).toEqual(folded(a, b))));
  });

  it(name('has every entry of the log somewhere: there, deleted, incomplete or of a newer release'), () => {
    assert(
      fc.property(someLog, (log) => {
        const { entries, deleted, incomplete, foreign } = openNotebook(log);
        for (const { entry } of merge(log))
          expect([entries, deleted, incomplete, foreign].filter((place) => place.has(entry))).toHaveLength(1);
      }),
    );
  });
});

describe('merging', { timeout: 300_000 }, () => {
  it(name('is commutative, associative and idempotent, and begins with nothing'), () => {
    assert(
      fc.property(someLog, someLog, someLog, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, b, c)).toEqual(merge(merge(a, b), c));
        expect(merge(merge(a), merge(a))).toEqual(merge(a));
        expect(merge(a, [])).toEqual(merge(a));
      }),
    );
  });

  it(name('keeps every event and makes none'), () => {
    const ids = (log: readonly NotebookEvent[]) => new Set(log.map(({ id }) => id));
    assert(
      fc.property(someLog, someLog, (a, b) => {
        const merged = merge(a, b);
        expect(ids(merged)).toEqual(ids([...a, ...b]));
        expect(merged.length).toBe(ids(merged).size);
        for (const event of merged) expect([...a, ...b]).toContain(event);
      }),
    );
  });
});

describe('the notebook file', { timeout: 300_000 }, () => {
  /** Any field with any JSON, in any alphabet; and lone halves of characters, which UTF-8 cannot hold. */
  const anySet = fc.dictionary(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.oneof(
      fc.jsonValue({ stringUnit: 'binary', noUnicodeString: false } as fc.JsonSharedConstraints),
      fc.constantFrom(-0, '\ud800', '\u2028\r\n'),
    ),
    { maxKeys: 5 },
  );
  const wildLog = fc
    .array(fc.tuple(someEvent, anySet), { maxLength: 8 })
    .map((log) =>
      merge(log.map(([event, set]) => ({ ...event, set: { ...event.set, ...set } as NotebookEvent['set'] }))),
    );

  it(name('reads back what was written, nothing bad, and writes it again in the same bytes'), () => {
    assert(
      fc.property(wildLog, (log) => {
        const text = writeJsonLines(log);
        const back = readJsonLines(text);
        expect(back).toEqual({ events: log, bad: [] });
        expect(writeJsonLines(back.events)).toBe(text);
      }),
    );
  });

  it(name('is the same bytes for the same log in any order'), () => {
    assert(
      fc.property(anotherOrder, ([log, other, doubles]) => {
        expect(writeJsonLines([...doubles, ...other])).toBe(writeJsonLines(log));
      }),
    );
  });

  it(name('cut off anywhere, gives all whole lines and tells the broken one'), () => {
    assert(
      fc.property(wildLog, fc.double({ min: 0, max: 1, noNaN: true }), (log, share) => {
        const text = writeJsonLines(log);
        const cut = text.slice(0, Math.floor(text.length * share));
        const whole = cut.split('\n').length - 1;
        const { events, bad } = readJsonLines(cut);
        expect(events.slice(0, whole)).toEqual(log.slice(0, whole));
        // Without its line end only, the last line is still whole.
        expect(events.length + bad.length).toBe(whole + (cut === '' || cut.endsWith('\n') ? 0 : 1));
        expect(bad.every(({ line }) => line === whole + 1)).toBe(true);
      }),
    );
  });
});
