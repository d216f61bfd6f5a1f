import { addDays } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliefLog } from './relief.ts';
import { FIRST_DAY as day, diary, type Line } from './test-diary.ts';

const taken = (time: string | undefined, fields: object = {}): Line => ({
  kind: 'medicine',
  day,
  medicine: 'ibuprofen',
  ...(time === undefined ? {} : { time }),
  ...fields,
});
const pain = (time: string, now: number, fields: object = {}): Line => ({ kind: 'pain', day, time, now, ...fields });
const log = (...lines: readonly Line[]) => reliefLog(diary(...lines), day, addDays(day, 6));

it('counts how often each thing was done and what was said of it', () => {
  const lines = log(
    taken('08:00', { effect: 'better' }),
    taken('20:00', { effect: 'better' }),
    taken(undefined),
    { kind: 'treatment', day, treatment: 'session', what: 'physiotherapist', effect: 'same' },
    { kind: 'treatment', day, treatment: 'session', what: 'massage' },
  );
  expect(lines.map(({ kind, name, what, times, told }) => [kind, name, what, times, told])).toEqual([
    ['medicine', 'ibuprofen', null, 3, 2],
    ['treatment', 'session', 'massage', 1, 0],
    ['treatment', 'session', 'physiotherapist', 1, 1],
  ]);
  expect(lines[0]!.effects).toEqual({ 'much-better': 0, better: 2, same: 0, worse: 0, 'much-worse': 0 });
});

it('leaves out what lies outside the period', () => {
  expect(log(taken('08:00', { day: addDays(day, -1) }), taken('08:00', { day: addDays(day, 7) }))).toEqual([]);
});

describe('the change of pain', () => {
  it('goes from the last value before to the first from half an hour after', () => {
    const [line] = log(
      pain('07:00', 9),
      pain('07:50', 7),
      taken('08:00'),
      pain('08:20', 8),
      pain('09:30', 4),
      pain('11:00', 2),
    );
    expect(line!.change).toEqual({ mean: -3, n: 1 });
  });

  it.each([
    ['04:59', '09:00', null],
    ['05:00', '09:00', -2],
    ['08:00', '08:30', -2],
    ['08:00', '08:29', null],
    ['08:00', '14:00', -2],
    ['08:00', '14:01', null],
  ])('with pain at %s and %s around 08:00: %s', (before, after, change) => {
    const [line] = log(pain(before, 6), taken('08:00'), pain(after, 4));
    expect(line!.change?.mean ?? null).toBe(change);
  });

  it('needs a time, and pain at that time', () => {
    expect(log(pain('07:00', 6), taken(undefined), pain('09:00', 4))[0]!.change).toBeNull();
    const summary: Line = { kind: 'pain', day, time: '09:00', average: 3 };
    expect(log(pain('07:00', 6), taken('08:00'), summary)[0]!.change).toBeNull();
  });

  it('compares one pain with itself', () => {
    const lines = [pain('07:30', 6), pain('07:45', 2, { pain: 'neck' }), taken('08:00'), pain('10:00', 3)];
    expect(log(...lines)[0]!.change).toEqual({ mean: -3, n: 1 });
    expect(log(...lines, pain('09:00', 4, { pain: 'neck' }))[0]!.change).toEqual({ mean: 2, n: 1 });
  });

  it('looks over midnight, and counts the hour that a night has twice', () => {
    const night = (line: Line, zone: number): Line => ({ ...line, zone });
    const evening = '2026-10-24';
    const next = '2026-10-25';
    const after = (time: string) => {
      const lines = [pain('22:30', 6, { day: evening }), taken('23:00', { day: evening })].map((line) =>
        night(line, 120),
      );
      return reliefLog(diary(...lines, night(pain(time, 4, { day: next }), 60)), evening, evening)[0]!.change;
    };
    expect(after('04:00')).toEqual({ mean: -2, n: 1 });
    expect(after('04:30')).toBeNull();
  });

  it('is the mean over all times that have both values', () => {
    const next = { day: addDays(day, 1) };
    const [line] = log(
      ...[pain('07:00', 6), taken('08:00'), pain('09:00', 4)],
      ...[pain('07:00', 6, next), taken('08:00', next), pain('09:00', 5, next)],
      taken('18:00', next),
    );
    expect(line).toMatchObject({ times: 3, change: { mean: -1.5, n: 2 } });
  });
});

it('never counts more values than uses, nor more than 10 points', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const clock = ([hour, minute]: readonly [number, number]) =>
    `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const entry = fc.oneof(
    fc.tuple(time, fc.integer({ min: 0, max: 10 })).map(([at, now]) => pain(clock(at), now)),
    time.map((at) => taken(clock(at))),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20, size: 'max' }), (entries) => {
      for (const { times, told, change } of log(...entries)) {
        expect(told).toBeLessThanOrEqual(times);
        if (change === null) continue;
        expect(change.n).toBeLessThanOrEqual(times);
        expect(Math.abs(change.mean)).toBeLessThanOrEqual(10);
      }
    }),
  );
});
