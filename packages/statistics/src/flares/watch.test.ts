import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { normalDraws } from '../numerics/draws.ts';
import { calibrateAlarm, countAlarms } from './alarm.ts';
import { fitCalm } from './calm.ts';
import { recurrence } from './recurrence.ts';
import { watchFlares } from './watch.ts';

/** Whole points around 3.5 with a correlation of .5, a tenth not told; `rise` points more on days from..to. */
function diary(seed: number, days: number, from: number, to: number, rise: number): Float64Array {
  const dice = random(seed);
  const normal = normalDraws(dice);
  let state = 1.3 * normal();
  return Float64Array.from({ length: days }, (_, day) => {
    state = 0.5 * state + 1.3 * Math.sqrt(0.75) * normal();
    const felt = 3.5 + state + 0.5 * normal() + (day >= from && day <= to ? rise : 0);
    return dice() < 0.1 ? Number.NaN : Math.min(10, Math.max(0, Math.round(felt)));
  });
}

describe('what calm means', () => {
  it('is learnt without prejudice, on average over diaries of 120 days (seeds 1 to 40)', () => {
    let level = 0;
    let spread = 0;
    let phi = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const calm = fitCalm(diary(seed, 120, -1, -1, 0));
      level += calm.level / 40;
      spread += calm.spread / 40;
      phi += calm.phi / 40;
    }
    expect(Math.abs(level - 3.5)).toBeLessThan(0.15);
    expect(Math.abs(spread - Math.sqrt(1.69 + 0.25 + 1 / 12))).toBeLessThan(0.12);
    // 0.5 of the slow part, thinned by reporting noise and rounding
    expect(Math.abs(phi - (0.5 * 1.69) / (1.69 + 0.25 + 1 / 12))).toBeLessThan(0.07);
  });

  it('leaves a flare aside', () => {
    const calm = fitCalm(diary(2, 120, 60, 80, 4));
    expect(calm.level).toBeLessThan(4);
  });
});

describe('the alarm', () => {
  const calm = { level: 3.5, spread: 1.4, phi: 0.4, days: 90 };

  it('has one false alarm in the days asked for, and the same dice give the same threshold', () => {
    const alarm = calibrateAlarm(calm, random(1));
    expect(alarm.falseAlarms).toBeGreaterThan(0.9);
    expect(alarm.falseAlarms).toBeLessThan(1.1);
    expect(calibrateAlarm(calm, random(1))).toEqual(alarm);
  });

  it('warns later where fewer false alarms are wanted', () => {
    const rare = calibrateAlarm(calm, random(1), { daysBetweenFalseAlarms: 720, stretches: 40 });
    expect(rare.threshold).toBeGreaterThan(calibrateAlarm(calm, random(1)).threshold);
  });

  it('counts alarms close together as one, and stretches apart', () => {
    const odds = new Float64Array(40).fill(-5);
    odds[3] = odds[10] = odds[18] = 2;
    odds[39] = 2;
    expect(countAlarms(odds, 0, 40)).toBe(2);
    expect(countAlarms(odds, 0, 20)).toBe(2);
    expect(countAlarms(odds, 3, 40)).toBe(0);
  });
});

describe('watching a diary', () => {
  it('finds a flare of 3 points over 14 days: start and end within 4 days, warned (seeds 1 to 16)', () => {
    let found = 0;
    let warned = 0;
    for (let seed = 1; seed <= 16; seed++) {
      const pain = diary(seed, 130, 90, 103, 3);
      const { flares } = watchFlares(pain, random(1), { stretches: 20 });
      if (flares.some(({ start, end }) => Math.abs(start - 90) <= 4 && Math.abs(end - 103) <= 4)) found++;
      const upTo = [94, 96, 98].map((day) => watchFlares(pain.subarray(0, day), random(1), { stretches: 20 }));
      if (upTo.some((watch) => watch.warned)) warned++;
    }
    expect(found).toBeGreaterThanOrEqual(10);
    expect(warned).toBeGreaterThanOrEqual(11);
  });

  it('the chance of an evening stays what it was when later days come in (seed 3)', () => {
    const pain = diary(3, 200, 120, 140, 2.5);
    const whole = watchFlares(pain, random(1), { stretches: 20 }).chance;
    for (const day of [30, 77, 121, 150]) {
      const until = watchFlares(pain.subarray(0, day), random(1), { stretches: 20 }).chance;
      expect(until).toEqual(whole.subarray(0, day));
    }
  });

  it.each([
    ['no day', 0, () => 3],
    ['one day', 1, () => 3],
    ['nothing told', 100, () => Number.NaN],
    ['all zero', 200, () => 0],
    ['all ten', 200, () => 10],
    ['a year of silence', 500, (day: number) => (day > 60 && day < 425 ? Number.NaN : day % 4)],
    ['every third day', 300, (day: number) => (day % 3 ? Number.NaN : 2 + (day % 5))],
  ])('%s: a defined answer, no warning out of nothing', (_, days, painOn) => {
    const watch = watchFlares(
      Float64Array.from({ length: days }, (_, day) => painOn(day)),
      random(1),
      { stretches: 20 },
    );
    expect(watch.chance).toHaveLength(days);
    for (const chance of watch.chance) expect(Number.isNaN(chance) || (chance >= 0 && chance <= 1)).toBe(true);
    expect(watch.warned).toBe(false);
  });

  it('refuses infinite pain', () => {
    expect(() => watchFlares(Float64Array.of(1, Number.POSITIVE_INFINITY), random(1))).toThrow(/infinite/);
  });
});

describe('how often flares come back', () => {
  it('starts from one in 60 days, and follows what was seen', () => {
    const none = recurrence([], 0);
    expect(none.gap.low).toBeLessThan(60);
    expect(none.gap.high).toBeGreaterThan(60);
    const flare = { open: false, rise: 2, chance: 1 };
    const flares = Array.from({ length: 20 }, (_, i) => ({ ...flare, start: i * 30, end: i * 30 + 4 }));
    const { gap, length } = recurrence(flares, 600);
    expect(Math.abs(gap.middle - 26)).toBeLessThan(3);
    expect(Math.abs(length.middle - 5.5)).toBeLessThan(1);
    expect(gap.high - gap.low).toBeLessThan(none.gap.high - none.gap.low);
  });
});
