// Days, times, durations and numbers in cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrder, readDate } from './dates.ts';
import { findDecimal, readNumber } from './numbers.ts';
import { outOfTen } from './scales.ts';
import { readDuration, readTime } from './times.ts';
import { yesOrNo } from './yes-no.ts';

describe('days', () => {
  it.each([
    ['2024-05-12', 'mdy', '2024-05-12', ''],
    ['2024/5/2 08:30', 'dmy', '2024-05-02', '08:30'],
    ['2024-05-12T08:30:00Z', 'ymd', '2024-05-12', 'T08:30:00Z'],
    ['20240512', 'ymd', '2024-05-12', ''],
    ['12th May 2021', 'ymd', '2021-05-12', ''],
    ['1st March 2024', 'ymd', '2024-03-01', ''],
    ['Wed, 12 May 2021 09:15', 'ymd', '2021-05-12', '09:15'],
    ['May 12, 2021', 'ymd', '2021-05-12', ''],
    ['December 9 2017', 'ymd', '2017-12-09', ''],
    ['12.05.2021', 'dmy', '2021-05-12', ''],
    ['12/5/21', 'dmy', '2021-05-12', ''],
    ['5/12/21 8:30 pm', 'mdy', '2021-05-12', '8:30 pm'],
  ] as const)('%s by %s', (text, order, day, rest) => {
    expect(readDate(text, order)).toEqual({ day, rest });
  });

  it.each(['2026-02-30', '31.04.2026', 'yesterday', '', '12/05/2021x1', '1021-05-12', '12 Foo 2021', '45000'])(
    'refuses %j',
    (text) => {
      expect(readDate(text, 'dmy')).toBeNull();
    },
  );

  it('needs the order for figures, and only there', () => {
    expect(readDate('12/05/2021', 'ymd')).toBeNull();
    expect(readDate('13/05/2021', 'mdy')).toBeNull();
  });
});

describe('the order of dates', () => {
  const order = (...texts: readonly string[]) => findOrder(texts, '2026-11-21');

  it('is decided by a day that only one order can read', () => {
    expect(order('03/04/2026', '13/04/2026')).toEqual({ order: 'dmy', doubt: null });
    expect(order('03/04/2026', '04/13/2026')).toEqual({ order: 'mdy', doubt: null });
    expect(order('2026-04-03', '3 April 2026')).toEqual({ order: 'ymd', doubt: null });
  });

  it('is decided by a day that would be still to come in the other', () => {
    expect(order('11/12/2026')).toEqual({ order: 'mdy', doubt: null });
  });

  it('goes with most where dates contradict each other', () => {
    expect(order('13/04/2026', '14/04/2026', '04/15/2026')).toEqual({ order: 'dmy', doubt: null });
    expect(order('13/04/2026', '04/15/2026', '01/02/2026').order).toBeNull();
  });

  it('asks when all fit both', () => {
    expect(order('03/04/2026', '05/05/2026')).toEqual({
      order: null,
      doubt: { text: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
    });
    expect(order('05/05/2026').order).toBe('ymd');
  });

  it('finds again the order that dates were written in, or asks', () => {
    const day = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.constantFrom('dmy', 'mdy'), (offsets, wanted) => {
        const days = offsets.map((offset) => new Date(Date.UTC(1991, 0, 1 + offset)).toISOString().slice(0, 10));
        const texts = days.map((iso) => {
          const [year, month, date] = iso.split('-');
          return wanted === 'dmy' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
        });
        const found = order(...texts);
        if (found.order !== null && found.order !== 'ymd') {
          expect(found.order).toBe(wanted);
          expect(texts.map((text) => readDate(text, wanted)?.day)).toEqual(days);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('times', () => {
  it.each([
    ['20:15', '20:15'],
    ['8:05', '08:05'],
    ['8.30', '08:30'],
    ['8h30', '08:30'],
    ['8:30 am', '08:30'],
    ['8:30:59 PM', '20:30'],
    ['12:10 am', '00:10'],
    ['12:10 p.m.', '12:10'],
    ['8 pm', '20:00'],
    ['T08:30:12.5Z', '08:30'],
    ['08:30:00 +0200', '08:30'],
  ])('%s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['24:00', '8:60', '13:00 pm', 'noon', '8', ''])('refuses %j', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it.each([
    ['7:45', 7.75],
    ['7 h 30 min', 7.5],
    ['7h15', 7.25],
    ['45 min', 0.75],
    ['8 hours', 8],
    ['7', null],
    ['', null],
    ['ham', null],
  ])('%j as a duration', (text, hours) => {
    expect(readDuration(text)).toBe(hours);
  });
});

describe('numbers', () => {
  it.each([
    ['7.5', '.', 7.5],
    ['7,5', ',', 7.5],
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['-1', '.', -1],
    ['\u22121', '.', -1],
    ['+2', '.', 2],
    ['.5', '.', 0.5],
    ['12 345', '.', 12_345],
    ['7.5', ',', null],
    ['1,23', '.', null],
    ['five', '.', null],
    ['', '.', null],
    ['.', '.', null],
    ['1e3', '.', null],
  ] as const)('%s with %s', (text, mark, value) => {
    expect(readNumber(text, mark)).toBe(value);
  });

  it.each([
    [['7,5', '8'], ';', ','],
    [['7,5', '8'], ',', ','],
    [['7.5', '8'], ';', '.'],
    [['1,234'], ',', '.'],
    [['1,234'], ';', ','],
    [['1,234', '7.5'], ';', '.'],
    [['1.234', '980'], ';', ','],
    [['1.234'], ',', '.'],
    [['0.125'], ';', '.'],
    [[], ';', '.'],
  ] as const)('the decimal mark of %j, parted by %j', (texts, delimiter, mark) => {
    expect(findDecimal(texts, delimiter)).toBe(mark);
  });

  it('spreads scales over 0 to 10', () => {
    expect([1, 3, 5].map((value) => outOfTen(value, { from: 1, to: 5 }))).toEqual([0, 5, 10]);
    expect([11, -1].map((value) => outOfTen(value, { from: 0, to: 10 }))).toEqual([null, null]);
    expect(outOfTen(4.5, { from: 0, to: 10 })).toBe(4.5);
  });

  it('knows yes and no', () => {
    expect(['Yes', 'x', 'ja', 'TRUE'].map(yesOrNo)).toEqual([true, true, true, true]);
    expect(['No', '0', 'nein'].map(yesOrNo)).toEqual([false, false, false]);
    expect(yesOrNo('maybe')).toBeNull();
  });
});
