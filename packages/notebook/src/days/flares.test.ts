import { addDays } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayRecord, daysBetweenIn } from './days.ts';
import { currentFlare, flares } from './flares.ts';
import { diary, FIRST_DAY, painDays } from './test-diary.ts';

type Pains = readonly (number | null)[];

const at = (i: number) => addDays(FIRST_DAY, i);
const days = (pains: Pains): readonly DayRecord[] =>
  daysBetweenIn(diary(...painDays(pains)), FIRST_DAY, at(pains.length - 1));
const repeat = (pain: number | null, times: number): Pains => Array.from({ length: times }, () => pain);
const usual = repeat(3, 7);

describe('a flare begins', () => {
  it('two points above usual on two days running', () => {
    expect(flares(days([...usual, 5, 5]))).toEqual([
      { from: at(7), to: at(8), ended: null, usual: 3, peak: 5, told: 2 },
    ]);
    expect(flares(days([...usual, 4.9, 4.9, 4.9]))).toEqual([]);
    expect(flares(days([...usual, 8, 3, 8, 3]))).toEqual([]);
  });

  it('only where four days before tell what is usual', () => {
    expect(flares(days([3, 3, 3, 6, 6]))).toEqual([]);
    expect(flares(days([3, 3, 3, 3, 6, 6]))).toMatchObject([{ from: at(4), usual: 3 }]);
  });

  it('against the seven days before it, not older ones', () => {
    expect(flares(days([...repeat(0, 7), ...repeat(5, 7), 6, 6]))).toMatchObject([{ from: at(7), usual: 0 }]);
    expect(flares(days([...repeat(9, 7), ...usual, 5, 5]))).toMatchObject([{ from: at(14), usual: 3 }]);
  });

  it('not after 30 pain-free days: that is a recurrence, and its own first days set the level', () => {
    expect(flares(days([...repeat(0, 30), 6, 6, 6, 6, 6, 6]))).toEqual([]);
    expect(flares(days([...repeat(0, 29), 6, 6]))).toHaveLength(1);
    expect(flares(days([...repeat(0, 30), 4, 4, 4, 4, 7, 7]))).toMatchObject([{ from: at(34), usual: 4 }]);
  });

  it('not across more than a week without an entry, nor against a level of months ago', () => {
    expect(flares(days([...usual, 6, ...repeat(null, 6), 6]))).toMatchObject([{ from: at(7), to: at(14), told: 2 }]);
    expect(flares(days([...usual, 6, ...repeat(null, 7), 6]))).toEqual([]);
    expect(flares(days([...usual, ...repeat(null, 60), 6, 6]))).toEqual([]);
  });
});

describe('a flare ends', () => {
  it('with the last raised day before two that are not', () => {
    expect(flares(days([...usual, 6, 7, 5, 3, 3, 3]))).toMatchObject([{ to: at(9), ended: 'eased', peak: 7, told: 3 }]);
    expect(flares(days([...usual, 6, 7, 5, 3]))).toMatchObject([{ to: at(9), ended: null }]);
  });

  it('goes on while pain is a point above usual', () => {
    expect(flares(days([...usual, 6, 6, 4, 4, 3, 3]))).toMatchObject([{ to: at(10), ended: 'eased', told: 4 }]);
    expect(flares(days([...usual, 6, 6, 3.9, 3.9]))).toMatchObject([{ to: at(8), ended: 'eased' }]);
  });

  it('is not cut in two by one lighter day, nor by a gap', () => {
    expect(flares(days([...usual, 6, 6, 3, 6, null, null, 6, 3, 3]))).toMatchObject([
      { from: at(7), to: at(13), ended: 'eased', told: 5 },
    ]);
  });

  it('after 28 days: the new level, or nobody saw', () => {
    const long = flares(days([...usual, ...repeat(6, 40)]));
    expect(long).toMatchObject([{ from: at(7), to: at(34), ended: 'lasting', told: 28 }]);
    expect(flares(days([...usual, ...repeat(6, 40), 8, 8]))).toMatchObject([
      {},
      { from: at(47), usual: 6, ended: null },
    ]);
    expect(flares(days([...usual, 6, 6, ...repeat(null, 40)]))).toMatchObject([{ to: at(8), ended: 'unseen' }]);
    expect(flares(days([...usual, ...repeat(6, 27), 3, 3]))).toMatchObject([{ to: at(33), ended: 'eased' }]);
    expect(flares(days([...usual, ...repeat(6, 27), 3, 6]))).toMatchObject([{ to: at(33), ended: 'lasting' }]);
    expect(flares(days([...usual, 6, 6, ...repeat(null, 20)]))).toMatchObject([{ to: at(8), ended: null }]);
  });

  it('and a second one is measured against the days outside the first', () => {
    const found = flares(days([...usual, 7, 7, 7, 3, 3, 3, 6, 6]));
    expect(found).toMatchObject([{ ended: 'eased' }, { from: at(13), usual: 3, ended: null }]);
  });
});

it('ends into days without pain that count for the 30', () => {
  expect(flares(days([...repeat(1, 7), 4, 4, ...repeat(0, 29), 5, 5]))).toHaveLength(2);
  expect(flares(days([...repeat(1, 7), 4, 4, ...repeat(0, 30), 5, 5]))).toHaveLength(1);
});

it('is going on when the last one has not ended', () => {
  expect(currentFlare(days([...usual, 6, 6]))?.from).toBe(at(7));
  expect(currentFlare(days([...usual, 6, 6, 3, 3]))).toBeNull();
  expect(currentFlare([])).toBeNull();
});

describe('laws', () => {
  const somePains = fc
    .array(fc.tuple(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 5 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      maxLength: 14,
      size: 'max',
    })
    .map((runs) => runs.flatMap(([pain, times]) => repeat(pain, times)));
  /** Pain that hardly moves, where no flare is to be found. */
  const calmPains = fc.array(fc.option(fc.integer({ min: 2, max: 4 }), { freq: 6 }), {
    minLength: 1,
    maxLength: 80,
    size: 'max',
  });
  const gaps = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 70 })), {
    minLength: 1,
    maxLength: 4,
    size: 'max',
  });

  it('flares come in order, do not overlap, last 28 days at most, and only the last goes on', () => {
    fc.assert(
      fc.property(somePains, (pains) => {
        const found = flares(days(pains));
        found.forEach(({ from, to, ended, usual: level, peak }, i) => {
          expect(from < to && to < addDays(from, 28)).toBe(true);
          expect(peak).toBeGreaterThanOrEqual(level + 2);
          if (i < found.length - 1) expect(ended !== null && to < found[i + 1]!.from).toBe(true);
        });
      }),
    );
  });

  it('adding a gap never creates one where there was none', () => {
    let tested = 0;
    fc.assert(
      fc.property(fc.oneof(somePains, calmPains), gaps, (pains, holes) => {
        if (flares(days(pains)).length > 0) return;
        tested += 1;
        const gapped = [...pains];
        for (const [where, length] of holes) gapped.splice(where % (gapped.length + 1), 0, ...repeat(null, length));
        expect(flares(days(gapped))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(tested).toBeGreaterThan(100);
  });

  it('pain that stays within two points is never one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.array(fc.double({ min: 0, max: 1.99, noNaN: true }), { maxLength: 50, size: 'max' }),
        (low, more) => {
          expect(flares(days(more.map((extra) => low + extra)))).toEqual([]);
        },
      ),
    );
  });

  it('is the same wherever the calendar stands', () => {
    fc.assert(
      fc.property(somePains, fc.integer({ min: 1, max: 30 }), (pains, shift) => {
        const lengths = (list: Pains) => flares(days(list)).map(({ peak, told, ended }) => ({ peak, told, ended }));
        expect(lengths([...repeat(null, shift), ...pains])).toEqual(lengths(pains));
      }),
    );
  });
});
