import { emptyMap } from '@rhomboid/body';
import { addDays } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNotebook } from '../log/fold.ts';
import { dayRecord, daysBetweenIn } from './days.ts';
import { FIRST_DAY as day, diary, events, painDays } from './test-diary.ts';

const pain = (fields: object) => ({ kind: 'pain', day, ...fields }) as const;

describe("a day's pain", () => {
  it('is the average where one was told, whatever else was', () => {
    const record = dayRecord(diary(pain({ now: 8 }), pain({ average: 5, worst: 9 }), pain({ now: 2 })), day);
    expect(record).toMatchObject({ pain: 5, worst: 9, logged: true, late: false });
  });

  it('is the average that was written last, not the one that is latest in the day', () => {
    const lines = [pain({ time: '22:00', average: 5 }), pain({ average: 6 }), pain({ time: '08:00', average: 4 })];
    expect(dayRecord(diary(...lines), day).pain).toBe(4);
  });

  it('is else the mean of the moments, else the worst', () => {
    expect(dayRecord(diary(pain({ now: 3 }), pain({ now: 6 }), pain({ worst: 9 })), day).pain).toBe(4.5);
    expect(dayRecord(diary(pain({ worst: 7 }), pain({ worst: 6 })), day)).toMatchObject({ pain: 7, worst: 7 });
  });

  it('is that of the strongest of several pains', () => {
    const lines = [pain({ now: 6 }), pain({ pain: 'neck', now: 1 }), pain({ pain: 'neck', now: 3 })];
    expect(dayRecord(diary(...lines), day).pain).toBe(6);
  });

  it('is that of the strongest place drawn where no number was told', () => {
    const areas = [
      { region: 't5-t8', layer: 'pain', intensity: 4 },
      { region: 'neck-left', layer: 'numb', intensity: 9 },
    ] as const;
    const map = { ...emptyMap, areas };
    expect(dayRecord(diary(pain({ map })), day)).toMatchObject({ pain: 4, worst: 4 });
    expect(dayRecord(diary(pain({ map, now: 2 })), day)).toMatchObject({ pain: 2, worst: 2 });
    expect(dayRecord(diary(pain({ map: emptyMap })), day)).toMatchObject({ pain: null, worst: null, logged: true });
  });

  it('is not known where nothing was told, and is never carried on', () => {
    const notebook = diary(...painDays([5, null, 0]));
    expect(daysBetweenIn(notebook, day, addDays(day, 3)).map((record) => record.pain)).toEqual([5, null, 0, null]);
  });
});

describe('a day', () => {
  it('holds what was told last of each factor, and the mean of its activities', () => {
    const record = dayRecord(
      diary(
        { kind: 'factor', day, time: '21:00', factor: 'sleep', value: 6 },
        { kind: 'factor', day, time: '07:00', factor: 'sleep', value: 7 },
        { kind: 'factor', day, factor: 'driving', value: false },
        { kind: 'function', day, activity: 'lift', score: 2 },
        { kind: 'function', day, activity: 'lift', score: 4 },
        { kind: 'function', day, activity: 'drive', score: 8 },
      ),
      day,
    );
    expect([...record.factors]).toEqual([
      ['driving', false],
      ['sleep', 7],
    ]);
    expect(record.function).toBe(6);
  });

  it('is logged by what a person writes, not by a device, a mark or a check', () => {
    const steps = { kind: 'factor', day, factor: 'steps', value: 900, source: 'apple-health' } as const;
    const mark = { kind: 'marker', day, text: 'new chair' } as const;
    const screening = { kind: 'screening', day, answers: {}, level: 'routine', rules: [], knowledge: '1' } as const;
    expect(dayRecord(diary(steps, mark, screening), day)).toMatchObject({ logged: false, late: false });
    expect(dayRecord(diary(steps, mark, screening), day).entries).toHaveLength(3);
    expect(dayRecord(diary(steps, { kind: 'note', day, note: 'fine' }), day).logged).toBe(true);
  });

  it('is late when all of it was written later', () => {
    expect(dayRecord(diary(pain({ now: 3, late: true })), day).late).toBe(true);
    expect(dayRecord(diary(pain({ now: 3, late: true }), pain({ now: 4 })), day).late).toBe(false);
  });
});

it('gives every day of a period once, over the change of clocks and of the year', () => {
  const days = daysBetweenIn(diary(), '2026-03-20', '2027-02-01');
  expect(days).toHaveLength(319);
  expect(new Set(days.map((record) => record.day)).size).toBe(319);
  expect(daysBetweenIn(diary(), '2026-03-20', '2026-03-19')).toEqual([]);
});

it('holds pain between the lowest and the highest told, whatever was told', () => {
  const told = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  const entry = fc.record({
    now: told,
    worst: told,
    average: told,
    pain: fc.constantFrom(undefined, 'neck'),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
      const given = entries.map((fields) =>
        Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)),
      );
      const record = dayRecord(diary(...given.map(pain)), day);
      const values = entries.flatMap(({ now, worst, average }) => [now, worst, average].filter((v) => v !== undefined));
      // A property that gives anything back but true has failed: an assertion is no answer.
      if (values.length === 0) {
        expect(record.pain).toBeNull();
        return;
      }
      expect(record.pain).toBeGreaterThanOrEqual(Math.min(...values));
      expect(record.pain).toBeLessThanOrEqual(Math.max(...values));
      expect(record.worst).toBe(Math.max(...values));
    }),
  );
});

it('tells a day anew once one of its entries changes, comes or goes', () => {
  const [first, second, deleted] = events(
    { kind: 'pain', id: 'a', day: day, now: 2 },
    { kind: 'pain', id: 'a', day: day, now: 6 },
    { kind: 'pain', id: 'a', day: day, deleted: true },
  );
  const notebook = openNotebook([first!]);
  const before = dayRecord(notebook, day);
  expect(before.pain).toBe(2);
  expect(dayRecord(notebook, day)).toBe(before);
  notebook.take([second!]);
  expect(dayRecord(notebook, day).pain).toBe(6);
  notebook.take([deleted!]);
  expect(dayRecord(notebook, day)).toMatchObject({ pain: null, logged: false });
  expect(dayRecord(notebook, '2026-01-06').day).toBe('2026-01-06');
  expect(dayRecord(notebook, '2026-01-07').day).toBe('2026-01-07');
});
