import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDraws } from '../numerics/draws.ts';
import { Forecaster, fewestDays } from './forecaster.ts';

/** AR(1) pain with a weekly wave, whole points, a tenth of the days not told; hints carry a sixth of the variance. */
function person(seed: number, days: number) {
  const dice = random(seed);
  const normal = normalDraws(dice);
  const pain = new Float64Array(days);
  const hints = new Float64Array(days);
  let state = normal();
  for (let day = 0; day < days; day++) {
    state = 0.5 * state + 1.1 * normal();
    hints[day] = 0.6 * normal();
    const felt = 4 + state + hints[day]! + 0.4 * Math.sin((2 * Math.PI * day) / 7) + 0.5 * normal();
    pain[day] = dice() < 0.1 ? Number.NaN : Math.min(10, Math.max(0, Math.round(felt)));
  }
  return { pain, hints };
}

function skillOver(people: number, withHints: boolean) {
  let error = 0;
  let errorOfMean = 0;
  let covered = 0;
  for (let seed = 1; seed <= people; seed++) {
    const { pain, hints } = person(seed, 180);
    const forecaster = new Forecaster({ firstWeekday: 0, hints: withHints });
    for (let day = 0; day < pain.length; day++) forecaster.push(pain[day]!, withHints ? hints[day]! : 0);
    const skill = forecaster.skill.read();
    error += skill.error / people;
    errorOfMean += skill.errorOfMean / people;
    covered += skill.covered / people;
  }
  return { skill: 1 - error / errorOfMean, covered };
}

describe('the forecast of tomorrow', () => {
  it('beats the running mean, more so with hints, and its 80 % interval holds what it says (seeds 1 to 12)', () => {
    const plain = skillOver(12, false);
    const hinted = skillOver(12, true);
    expect(plain.skill).toBeGreaterThan(0.04);
    expect(hinted.skill).toBeGreaterThan(plain.skill + 0.04);
    for (const { covered } of [plain, hinted]) {
      expect(covered).toBeGreaterThan(0.78);
      expect(covered).toBeLessThan(0.88);
    }
  });

  it('is not misled much by hints that mean nothing (seeds 1 to 6)', () => {
    let wrong = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const { pain } = person(seed, 180);
      const { hints } = person(seed + 100, 180);
      const forecaster = new Forecaster({ firstWeekday: 0, hints: true });
      for (let day = 0; day < pain.length; day++) forecaster.push(pain[day]!, hints[day]!);
      wrong += forecaster.skill.read().skill / 6;
    }
    expect(wrong).toBeGreaterThan(skillOver(6, false).skill - 0.03);
  });

  it('says nothing before the fewest days, and claims no skill before four weeks were foretold', () => {
    const forecaster = new Forecaster({ firstWeekday: 3, hints: false });
    for (let day = 0; day < fewestDays; day++) {
      expect(forecaster.next(0)).toBeUndefined();
      forecaster.push(day % 2 ? 3 : 5, 0);
    }
    expect(forecaster.next(0)).toBeDefined();
    for (let day = 0; day < 27; day++) forecaster.push(day % 2 ? 3 : 5, 0);
    expect(forecaster.skill.read()).toMatchObject({ days: 27, beats: false });
  });

  it('looking changes nothing', () => {
    const { pain } = person(7, 60);
    const quiet = new Forecaster({ firstWeekday: 0, hints: false });
    const watched = new Forecaster({ firstWeekday: 0, hints: false });
    for (const value of pain) {
      watched.next(0);
      quiet.push(value, 0);
      watched.push(value, 0);
    }
    expect(watched.next(0)!.middle).toBe(quiet.next(0)!.middle);
  });

  it('a lasting rise becomes the new level within a month', () => {
    const forecaster = new Forecaster({ firstWeekday: 0, hints: false });
    const noise = normalDraws(random(3));
    for (let day = 0; day < 400; day++) forecaster.push(Math.round(3 + noise()), 0);
    for (let day = 0; day < 30; day++) forecaster.push(Math.round(7 + noise()), 0);
    expect(forecaster.next(0)!.middle).toBeGreaterThan(6);
  });

  it.each([
    ['all zero', () => 0],
    ['all ten', () => 10],
    ['nothing told', () => Number.NaN],
    ['a year of silence in between', (day: number) => (day > 40 && day < 400 ? Number.NaN : day % 6)],
    ['infinite', () => Number.POSITIVE_INFINITY],
  ])('%s: no crash, and an interval within the scale', (_, painOn) => {
    const forecaster = new Forecaster({ firstWeekday: -1, hints: true });
    for (let day = 0; day < 420; day++) forecaster.push(painOn(day), day % 3 ? Number.NaN : 1e6);
    const forecast = forecaster.next(Number.NaN);
    if (!forecast) return;
    expect(forecast.low).toBeGreaterThanOrEqual(0);
    expect(forecast.middle).toBeGreaterThanOrEqual(forecast.low);
    expect(forecast.high).toBeGreaterThanOrEqual(forecast.middle);
    expect(forecast.high).toBeLessThanOrEqual(10);
  });

  it('the chance of at least a limit falls as the limit rises', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 7, maxLength: 40 }), (pains) => {
        const forecaster = new Forecaster({ firstWeekday: 0, hints: false });
        for (const pain of pains) forecaster.push(pain, 0);
        const forecast = forecaster.next(0)!;
        for (let limit = 1; limit <= 10; limit++)
          expect(forecast.chanceOfAtLeast(limit)).toBeLessThanOrEqual(forecast.chanceOfAtLeast(limit - 1));
      }),
      { numRuns: 30, seed: 5 },
    );
  });
});
