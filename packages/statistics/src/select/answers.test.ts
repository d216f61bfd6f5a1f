import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { lagsOf } from '../design/diary.ts';
import { findLinks } from '../find-links.ts';
import { seriesOf } from '../fit.ts';
import { normalDraws } from '../numerics/draws.ts';
import { answersOf } from './answers.ts';

const DAYS = 120;

/**
 * Pain that clings to yesterday, and two factors of the same day: the first moves it by 0.8 points, the second answers to
 * it as strongly. Both go with the day's pain; only the second goes with what the day before had foretold.
 */
function twoWays(seed: number, isBeforePain = false) {
  const normal = normalDraws(random(seed));
  const known = new Uint8Array(DAYS).fill(1);
  const cause = Float64Array.from({ length: DAYS }, normal);
  let state = normal();
  const pain = cause.map((value) => {
    state = 0.6 * state + normal();
    return 4 + state + 0.8 * value;
  });
  const answer = pain.map((value) => 0.5 * (value - 4) + normal());
  const factors = [cause, answer].map((values) => ({ values, known, lags: lagsOf('exposure', false), isBeforePain }));
  return { days: DAYS, firstWeekday: 0, pain: { values: pain, known }, factors };
}

function average(of: (seed: number) => number): number {
  return Array.from({ length: 40 }, (_, i) => of(700 + i)).reduce((sum, value) => sum + value, 0) / 40;
}

describe('which way a same-day link goes', () => {
  it('is heard from the factor itself, and not from one that has nothing to do with pain (seeds 700 to 739)', () => {
    const answerOf = (seed: number): number => answersOf(seriesOf(twoWays(seed)))[1]!;
    const strayOf = (seed: number): number => {
      const diary = twoWays(seed);
      const stray = { ...diary.factors[0]!, values: twoWays(seed + 5000).factors[0]!.values };
      return answersOf(seriesOf({ ...diary, factors: [stray] }))[0]!;
    };
    expect(average(answerOf)).toBeGreaterThan(10);
    expect(average(strayOf)).toBeLessThan(-0.5);
  });

  it('keeps same-day causes, and takes most of the chance from answers (seeds 700 to 739)', () => {
    const sameDay = (seed: number, k: number, isBefore: boolean) =>
      findLinks(twoWays(seed, isBefore), { sweeps: 300 }).links[k]!.byLag[0]!;
    expect(average((seed) => sameDay(seed, 0, false))).toBeGreaterThan(0.8);
    expect(average((seed) => sameDay(seed, 1, false))).toBeLessThan(0.25);
    // Whoever holds that it was there before the pain is fooled.
    expect(average((seed) => sameDay(seed, 1, true))).toBeGreaterThan(0.8);
  });

  it('is not asked where the same day is closed, nothing varied, or it was there before the pain', () => {
    const diary = twoWays(1);
    const [cause, answer] = diary.factors;
    const flat = { ...cause!, values: new Float64Array(DAYS).fill(2) };
    const closed = { ...answer!, lags: [1, 2] };
    const before = { ...answer!, isBeforePain: true };
    expect([...answersOf(seriesOf({ ...diary, factors: [flat, closed, before] }))]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('does not depend on the unit of the factor', () => {
    const diary = twoWays(2);
    const plain = answersOf(seriesOf(diary));
    const factors = diary.factors.map((factor) => ({ ...factor, values: factor.values.map((v) => 60 * v - 7) }));
    const scaled = answersOf(seriesOf({ ...diary, factors }));
    plain.forEach((log, k) => {
      expect(scaled[k]).toBeCloseTo(log, 6);
    });
  });
});
