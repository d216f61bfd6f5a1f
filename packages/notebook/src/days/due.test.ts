import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { type DueItem, due } from './due.ts';
import { diary, FIRST_DAY, type Line, painDays } from './test-diary.ts';

const at = (i: number) => addDays(FIRST_DAY, i);
const kinds = (items: readonly DueItem[]) => items.map(({ kind }) => kind);
const pause: Line = { kind: 'settings', id: 'settings', day: at(0), pauseFrom: at(0) };
const noon = (i: number) => ({ day: at(i), time: '12:00' });

describe('the effect of a medicine or treatment', () => {
  const taken = (fields: object = {}): Line => ({
    kind: 'medicine',
    day: at(0),
    time: '10:00',
    medicine: 'ibuprofen',
    ...fields,
  });
  const asked = (line: Line, time: string, day = at(0)) => kinds(due(diary(line), { day, time })).includes('effect');

  it('is asked from an hour after until the day is over', () => {
    expect(asked(taken(), '10:59')).toBe(false);
    expect(asked(taken(), '11:00')).toBe(true);
    expect(asked(taken(), '23:59')).toBe(true);
    expect(asked(taken(), '00:01', at(1))).toBe(false);
    expect(due(diary(taken()), { day: at(0), time: '11:30' })).toMatchObject([{ minutes: 90 }]);
  });

  it('is asked past midnight for six hours', () => {
    expect(asked(taken({ time: '23:30' }), '00:29', at(1))).toBe(false);
    expect(asked(taken({ time: '23:30' }), '00:30', at(1))).toBe(true);
    expect(asked(taken({ time: '23:30' }), '05:30', at(1))).toBe(true);
    expect(asked(taken({ time: '23:30' }), '05:31', at(1))).toBe(false);
  });

  it('is not asked again, nor where the time is not known, nor of what was filled in later', () => {
    expect(asked(taken({ effect: 'same' }), '12:00')).toBe(false);
    expect(asked({ kind: 'medicine', day: at(0), medicine: 'ibuprofen' }, '12:00')).toBe(false);
    expect(asked(taken({ late: true }), '12:00')).toBe(false);
    expect(asked({ kind: 'treatment', day: at(0), time: '10:00', treatment: 'heat' }, '11:00')).toBe(true);
  });

  it('counts true minutes in the night in which clocks change', () => {
    const line = taken({ day: '2026-10-25', time: '02:30', zone: 120 });
    const now = { day: '2026-10-25', time: '02:30', zone: 60 };
    expect(kinds(due(diary(line), now))).toEqual(['effect']);
  });
});

describe('yesterday', () => {
  const asked = (pains: readonly (number | null)[], ...more: Line[]) =>
    kinds(due(diary(...painDays(pains), ...more), noon(pains.length))).includes('yesterday');

  it('is asked when it holds nothing', () => {
    expect(asked([4, 4, 4, null])).toBe(true);
    expect(asked([4, 4, 4, 4])).toBe(false);
    expect(asked([4, null])).toBe(true);
  });

  it('is not asked of a notebook that began today or yesterday, nor of an empty one', () => {
    expect(asked([null])).toBe(false);
    expect(kinds(due(diary(...painDays([null, 4])), noon(1)))).toEqual([]);
    expect(kinds(due(diary({ kind: 'marker', day: at(0), text: 'new chair' }), noon(1)))).toEqual([]);
  });

  it('is not asked of people who write now and then', () => {
    expect(asked([4, null, null, null, null, null, 4, null])).toBe(false);
    expect(asked([4, null, 4, null, 4, null, 4, null])).toBe(true);
  });

  it('is not asked in a pause, nor of a day in one', () => {
    expect(asked([4, 4, 4, null], pause)).toBe(false);
    expect(asked([4, 4, 4, null], { ...pause, pauseUntil: at(3) })).toBe(false);
    expect(asked([4, 4, 4, null], { ...pause, pauseUntil: at(2) })).toBe(true);
  });
});

describe('scores', () => {
  const scores = (i: number, ...more: Line[]) =>
    kinds(due(diary({ kind: 'pain', day: at(0), now: 4 }, ...more), noon(i))).filter((kind) => kind !== 'yesterday');
  const peg = (i: number): Line => ({ kind: 'peg', day: at(i), pain: 4, enjoyment: 4, activity: 4 });
  const change = (i: number): Line => ({ kind: 'change', day: at(i), change: 3 });

  it('ask PEG from the second day, then weekly', () => {
    expect(scores(0)).toEqual([]);
    expect(scores(1)).toEqual(['peg']);
    expect(scores(7, peg(1))).toEqual([]);
    expect(scores(8, peg(1))).toEqual(['peg']);
    expect(scores(13, peg(8), peg(1))).toEqual([]);
  });

  it('ask for global change two weeks after the first pain, then two-weekly', () => {
    expect(scores(13, peg(12))).toEqual([]);
    expect(scores(14, peg(12))).toEqual(['change']);
    expect(scores(27, peg(26), change(14))).toEqual([]);
    expect(scores(28, peg(26), change(14))).toEqual(['change']);
  });

  it('ask nothing before the first pain, nor in a pause', () => {
    expect(kinds(due(diary({ kind: 'note', day: at(0), note: 'hello' }), noon(0)))).toEqual([]);
    expect(scores(30, pause)).toEqual([]);
  });
});

describe('a backup', () => {
  const notebook = diary(...painDays([4]), pause);
  const asked = (i: number, last: string | null, unsaved: number) =>
    kinds(due(notebook, noon(i), { last, unsaved })).includes('backup');

  it('is due after a week with something new, or after much of it', () => {
    expect(asked(6, null, 3)).toBe(false);
    expect(asked(7, null, 3)).toBe(true);
    expect(asked(30, at(24), 3)).toBe(false);
    expect(asked(30, at(23), 3)).toBe(true);
    expect(asked(30, at(1), 0)).toBe(false);
    expect(asked(1, at(1), 50)).toBe(true);
    expect(kinds(due(notebook, noon(30)))).toEqual([]);
  });
});
