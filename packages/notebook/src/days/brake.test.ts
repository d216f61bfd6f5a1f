import { addDays } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brake } from './brake.ts';
import { daysBetweenIn } from './days.ts';
import { currentFlare } from './flares.ts';
import { diary, FIRST_DAY, type Line, painDays } from './test-diary.ts';

const at = (i: number) => addDays(FIRST_DAY, i);
const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
/** What is suggested on the last of these days. */
const suggested = (pains: readonly (number | null)[], ...more: readonly Line[]) =>
  brake(diary(...painDays(pains), ...more), at(pains.length - 1));
const steady = (days: number) => Array.from({ length: days }, (_, i) => 3 + (i % 3));

describe('the brake', () => {
  it('suggests lighter writing after two steady weeks', () => {
    expect(suggested(steady(13))).toEqual({ suggestion: 'none', why: 'not-steady' });
    expect(suggested(steady(14))).toEqual({ suggestion: 'lighter', why: 'steady' });
    expect(suggested([...steady(12), null, null, null, ...steady(2)])).toMatchObject({ suggestion: 'lighter' });
    expect(suggested([...steady(14), ...repeat(null, 10)])).toMatchObject({ suggestion: 'none' });
  });

  it('suggests writing once a week after six', () => {
    expect(suggested(steady(42))).toEqual({ suggestion: 'weekly', why: 'steady-six-weeks' });
    expect(suggested(steady(27))).toMatchObject({ suggestion: 'lighter' });
  });

  it('suggests a pause after 30 pain-free days', () => {
    expect(suggested([4, 4, ...repeat(0, 30)])).toEqual({ suggestion: 'pause-ok', why: 'pain-free' });
    expect(suggested([4, 4, ...repeat(0, 29)]).suggestion).not.toBe('pause-ok');
  });

  it('suggests nothing while pain moves', () => {
    expect(suggested(Array.from({ length: 21 }, (_, i) => (i % 2 === 0 ? 2 : 6)))).toMatchObject({ why: 'not-steady' });
    expect(suggested(Array.from({ length: 21 }, (_, i) => Math.floor(i / 6)))).toMatchObject({ why: 'not-steady' });
    expect(suggested([...repeat(2, 10), ...repeat(3.2, 10)])).toMatchObject({ why: 'not-steady' });
  });

  it('suggests nothing in a flare, however steady the weeks before', () => {
    expect(suggested([...steady(50), 8, 8])).toEqual({ suggestion: 'none', why: 'flare' });
    expect(suggested([...repeat(0, 40), 3, 3, 3])).toEqual({ suggestion: 'none', why: 'flare' });
  });

  it('suggests nothing while a fair test waits or runs: each of its days needs its pain', () => {
    const test: Line = {
      ...{ kind: 'experiment', day: at(20), subject: 'carrying', withIt: 'a', withoutIt: 'b', design: 'pairs' },
      ...{ start: at(21), length: 22, seed: 1 },
    };
    expect(suggested(steady(42), test)).toEqual({ suggestion: 'none', why: 'fair-test' });
    expect(suggested(steady(21), test)).toMatchObject({ why: 'fair-test' });
    expect(suggested(steady(42), { ...test, length: 20 })).toMatchObject({ suggestion: 'weekly' });
    expect(suggested(steady(42), { ...test, ending: 'stopped', ended: at(30) })).toMatchObject({
      suggestion: 'weekly',
    });
  });

  it('suggests nothing for two weeks after a danger sign or an urgent check', () => {
    const sign = (i: number, answer: string): Line => ({ kind: 'pain', day: at(i), signs: { fever: answer } });
    expect(suggested(steady(42), sign(28, 'yes'))).toEqual({ suggestion: 'none', why: 'danger-sign' });
    expect(suggested(steady(42), sign(41, 'unsure'))).toMatchObject({ why: 'danger-sign' });
    expect(suggested(steady(42), sign(41, 'no'), sign(27, 'yes'))).toMatchObject({ suggestion: 'weekly' });
    const check = (level: string): Line => ({
      kind: 'screening',
      day: at(41),
      answers: {},
      level,
      rules: [],
      knowledge: '1',
    });
    expect(suggested(steady(42), check('within-days'))).toMatchObject({ why: 'danger-sign' });
    expect(suggested(steady(42), check('self-care'))).toMatchObject({ suggestion: 'weekly' });
  });

  it('keeps quiet in a pause', () => {
    const pause: Line = { kind: 'settings', id: 'settings', day: at(0), pauseFrom: at(40) };
    expect(suggested(steady(42), pause)).toEqual({ suggestion: 'none', why: 'paused' });
  });

  it('slows down when entries multiply and pain does not change', () => {
    const uneven = Array.from({ length: 28 }, (_, i) => [2, 6, 4][i % 3]!);
    const often = (times: number): Line[] =>
      Array.from({ length: 7 }, (_, i) =>
        repeat({ kind: 'pain', day: at(21 + i), now: uneven[21 + i] } as Line, times),
      ).flat();
    expect(suggested(uneven, ...often(5))).toEqual({ suggestion: 'lighter', why: 'more-writing-same-pain' });
    expect(suggested(uneven, ...often(3))).toMatchObject({ why: 'not-steady' });
    expect(suggested([...repeat(null, 21), ...uneven.slice(21)], ...often(5))).toMatchObject({ why: 'not-steady' });
    const few = uneven.map((pain, i) => (i < 21 && i % 5 !== 0 ? null : pain));
    expect(suggested(few, ...often(5))).toMatchObject({ why: 'not-steady' });
    const worse = uneven.map((pain, i) => (i >= 21 ? pain + 1.5 : pain));
    expect(suggested(worse, ...often(5).map((line) => ({ ...line, now: Number(line.now) + 1.5 })))).toMatchObject({
      suggestion: 'none',
    });
  });

  it('never suggests less in a flare, whatever was told', () => {
    const pains = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 20 })), {
        minLength: 1,
        maxLength: 8,
        size: 'max',
      })
      .map((runs) => runs.flatMap(([pain, times]) => repeat(pain, times)));
    fc.assert(
      fc.property(pains, (told) => {
        const notebook = diary(...painDays(told));
        const flare = currentFlare(daysBetweenIn(notebook, FIRST_DAY, at(told.length - 1)));
        if (flare !== null) expect(brake(notebook, at(told.length - 1)).suggestion).toBe('none');
      }),
    );
  });

  it('suggests nothing to an empty notebook', () => {
    expect(brake(diary(), FIRST_DAY)).toEqual({ suggestion: 'none', why: 'not-steady' });
  });
});
