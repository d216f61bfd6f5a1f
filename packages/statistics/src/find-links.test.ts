import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diary, Factor } from './design/diary.ts';
import { DiaryShapeError, TooManyFactorsError } from './errors.ts';
import { expectedAddition } from './expected-addition.ts';
import { findLinks } from './find-links.ts';
import { normalDraws } from './numerics/draws.ts';
import { toldAtOneLook } from './one-look.ts';
import { slabScale } from './select/spike-slab.ts';
import { simulatePerson } from './simulate/person.ts';
import { referenceWorld } from './simulate/world.ts';

/** Pain and factors told on every day. */
function diaryOf(pain: Float64Array, factors: readonly Float64Array[]): Diary {
  const known = new Uint8Array(pain.length).fill(1);
  const all = factors.map((values): Factor => ({ values, known, lags: [0, 1, 2] }));
  return { days: pain.length, firstWeekday: 0, pain: { values: pain, known }, factors: all };
}

/** Factor 0 moves pain a day later by 0.8 points; factors 1 and 2 do nothing. */
function planted(days: number, seed: number): Diary {
  const normal = normalDraws(random(seed));
  const factors = [0, 1, 2].map(() => Float64Array.from({ length: days }, normal));
  const pain = Float64Array.from({ length: days }, (_, d) => 4 + 0.8 * (factors[0]![d - 1] ?? 0) + normal());
  return diaryOf(pain, factors);
}

function everyNumberIsFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value).every(everyNumberIsFinite);
}

describe('finding links', { timeout: 30_000 }, () => {
  it('finds a planted link at its lag, and nothing else (seed 31)', () => {
    const found = findLinks(planted(120, 31));
    expect(toldAtOneLook(found)).toEqual([0]);
    const [link, other] = found.links;
    expect(link!.lag).toBe(1);
    expect(link!.isConfirmed).toBe(true);
    expect(link!.byLag.reduce((sum, p) => sum + p, 0)).toBeCloseTo(link!.inclusion, 12);
    expect(other!.isConfirmed).toBe(false);
    expect(other!.negligible).toBeGreaterThan(0.8);
  });

  it('holds effects drawn from its prior within the 80 % interval (400 diaries, seeds 3000 to 3399)', () => {
    let held = 0;
    for (let seed = 3000; seed < 3400; seed++) {
      const dice = random(seed);
      const normal = normalDraws(dice);
      // Of density b^2 N(b; 0, scale): a chi of three degrees of freedom, with either sign.
      const effect = Math.sign(dice() - 0.5) * Math.hypot(normal(), normal(), normal()) * Math.sqrt(slabScale);
      const factor = Float64Array.from({ length: 100 }, normal);
      let state = normal();
      const pain = factor.map((value) => {
        state = 0.4 * state + Math.sqrt(1 - 0.4 ** 2) * normal();
        return 4 + effect * value + state;
      });
      const diary = diaryOf(pain, [factor]);
      const one = { ...diary.factors[0]!, lags: [0], prior: 0.5 };
      const { links } = findLinks({ ...diary, factors: [one] }, { sweeps: 600 });
      const { given } = links[0]!.effect;
      const truth = effect * links[0]!.sd;
      if (given !== undefined && given.low <= truth && truth <= given.high) held++;
    }
    // One standard error is two points.
    expect(held / 400).toBeGreaterThan(0.72);
    expect(held / 400).toBeLessThan(0.86);
  });

  it('gives the same to the last bit again', () => {
    const { diary } = simulatePerson(referenceWorld, 60, 3);
    expect(findLinks(diary)).toEqual(findLinks(diary));
  });

  it('does not depend on the unit of a factor', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(0.01, 60, 1e4), (seed, unit) => {
        const plain = planted(40, seed);
        const scaled = plain.factors.map((factor) => ({ ...factor, values: factor.values.map((v) => v * unit + 5) }));
        const [a, b] = [findLinks(plain, { sweeps: 120 }), findLinks({ ...plain, factors: scaled }, { sweeps: 120 })];
        a.links.forEach((link, k) => {
          expect(b.links[k]!.inclusion).toBeCloseTo(link.inclusion, 5);
          expect(b.links[k]!.sd / unit).toBeCloseTo(link.sd, 5);
        });
      }),
      { seed: 32, numRuns: 20 },
    );
  });

  it('never looks at a lag that is closed', () => {
    const diary = planted(90, 33);
    const closed = diary.factors.map((factor) => ({ ...factor, lags: [2] }));
    const found = findLinks({ ...diary, factors: closed });
    expect(found.links.every((link) => link.lag === 2 && link.byLag.length === 1)).toBe(true);
    expect(toldAtOneLook(found)).toEqual([]);
  });

  it('reads a prior', () => {
    const diary = planted(30, 35);
    const [low, high] = [0.02, 0.6].map((prior) => {
      const factors = diary.factors.map((factor) => ({ ...factor, prior }));
      return findLinks({ ...diary, factors }).links[1]!.inclusion;
    });
    expect(high).toBeGreaterThan(low!);
  });
});

describe('what the factors add to a day', () => {
  it('foretells the effect of a planted link from the day before (seed 42)', () => {
    const diary = planted(200, 42);
    const found = findLinks(diary);
    let products = 0;
    let squares = 0;
    for (let day = 1; day < 200; day++) {
      const real = 0.8 * diary.factors[0]!.values[day - 1]!;
      products += real * expectedAddition(found, diary, day, diary.days);
      squares += real * real;
    }
    expect(products / squares).toBeGreaterThan(0.7);
    expect(products / squares).toBeLessThan(1.15);
  });

  it('uses the day after the last, but nothing that is not told', () => {
    const diary = planted(100, 43);
    const found = findLinks(diary);
    expect(expectedAddition(found, diary, 100, diary.days)).not.toBe(0);
    expect(expectedAddition(found, diary, 500, diary.days)).toBe(0);
    expect(expectedAddition(found, diary, -9, diary.days)).toBe(0);
  });
});

describe('a diary with little in it claims nothing and does not fall over', () => {
  const varied = Float64Array.from({ length: 60 }, (_, d) => (d * 7) % 5);
  const flat = (value: number) => new Float64Array(60).fill(value);
  const withGaps = (): Diary => {
    const diary = planted(800, 36);
    const known = new Uint8Array(800);
    for (const d of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 780, 781, 782, 783, 784, 799]) known[d] = 1;
    const factors = diary.factors.map((factor) => ({ ...factor, known }));
    return { ...diary, pain: { ...diary.pain, known }, factors };
  };
  const onceTold = (): Diary => {
    const diary = diaryOf(varied, [varied.map((v) => v + 1)]);
    const known = new Uint8Array(60);
    known[30] = 1;
    return { ...diary, factors: [{ ...diary.factors[0]!, known }] };
  };
  it.each<[string, Diary]>([
    ['no day', diaryOf(new Float64Array(0), [new Float64Array(0)])],
    ['no factor', diaryOf(varied, [])],
    ['one day', diaryOf(Float64Array.of(4), [Float64Array.of(1)])],
    ['pain always 0', diaryOf(flat(0), [varied])],
    ['pain always 10', diaryOf(flat(10), [varied])],
    ['a factor that never varies', diaryOf(planted(60, 34).pain.values, [flat(3), flat(0)])],
    ['a factor told once', onceTold()],
    [
      'a weekly factor that the week explains',
      diaryOf(planted(60, 34).pain.values, [varied.map((_, d) => (d % 7 >= 5 ? 1 : 0))]),
    ],
    ['gaps of two years', withGaps()],
  ])('%s', (_, diary) => {
    const found = findLinks(diary);
    expect(everyNumberIsFinite(found)).toBe(true);
    expect(toldAtOneLook(found)).toEqual([]);
    expect(found.links.some((link) => link.isConfirmed)).toBe(false);
  });

  it('pain that is a factor to the last digit', () => {
    expect(everyNumberIsFinite(findLinks(diaryOf(varied, [varied, varied, varied.map((v) => -2 * v)])))).toBe(true);
  });

  it('a link so strong over years that the chance of its other lags underflows, with days untold (seed 38)', () => {
    const dice = random(38);
    const draw = (chance: number) => Float64Array.from({ length: 2000 }, () => Number(dice() < chance));
    const [cause, other, told] = [draw(0.5), draw(0.5), Uint8Array.from(draw(0.9))];
    const pain = cause.map((value) => 2 + 5 * value + Math.round(2 * dice()));
    const diary = diaryOf(pain, [cause, other]);
    const found = findLinks({ ...diary, factors: diary.factors.map((factor) => ({ ...factor, known: told })) });
    expect(everyNumberIsFinite(found)).toBe(true);
    expect(found.links[0]).toMatchObject({ lag: 0, isConfirmed: true });
    expect(found.links[0]!.inclusion).toBeGreaterThan(0.99);
  });

  it('identical factors share one link and name each other', () => {
    const diary = planted(120, 37);
    const [first] = diary.factors;
    const { links } = findLinks({ ...diary, factors: [first!, first!] });
    expect(links[0]!.inclusion + links[1]!.inclusion).toBeGreaterThan(0.9);
    expect(links[0]!.partners[0]!.factor).toBe(1);
    expect(links[1]!.partners[0]!.correlation).toBeCloseTo(1, 9);
  });

  it('refuses what is not a number, and 10 000 factors', () => {
    const diary = planted(20, 38);
    const broken = { ...diary, pain: { ...diary.pain, values: diary.pain.values.map(() => Number.NaN) } };
    expect(() => findLinks(broken)).toThrow(DiaryShapeError);
    const many = new Array<Factor>(10_000).fill(diary.factors[0]!);
    expect(() => findLinks({ ...diary, factors: many })).toThrow(TooManyFactorsError);
  });

  it('takes anything of the right shape (200 small random diaries)', () => {
    const number = fc.oneof(fc.constantFrom(0, 10, 1e9, -1e9, 1e-9), fc.double({ min: -20, max: 20, noNaN: true }));
    const day = fc.tuple(number, number, number, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), (days) => {
        const column = (i: 0 | 1 | 2) => Float64Array.from(days, (row) => row[i]);
        const flags = (i: 3 | 4) => Uint8Array.from(days, (row) => (row[i] ? 1 : 0));
        const diary = diaryOf(column(0), [column(1), column(2)]);
        const factors = diary.factors.map((factor) => ({ ...factor, known: flags(4) }));
        const found = findLinks({ ...diary, pain: { ...diary.pain, known: flags(3) }, factors }, { sweeps: 60 });
        expect(everyNumberIsFinite(found)).toBe(true);
      }),
      { seed: 39, numRuns: 200 },
    );
  });
});
