import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analysis.ts';
import { PlanError } from './check-plan.ts';
import { Evidence } from './evidence.ts';
import { type Plan, schedule } from './plan.ts';
import { power } from './power.ts';

const pairs: Plan = { blockDays: 1, washOut: 0, days: 84 };
const blocks: Plan = { blockDays: 3, washOut: 1, days: 84 };
const usual = { level: 4, spread: 1.4, phi: 0.45, missing: 0 };

/** Every order of `units` units. */
function allSchedules(plan: Plan, units: number): Int8Array[] {
  const unit = 2 * plan.blockDays;
  return Array.from({ length: 2 ** units }, (_, code) =>
    Int8Array.from({ length: units * unit }, (_, day) => {
      const first = (code >> Math.floor(day / unit)) & 1;
      return day % unit < plan.blockDays ? first : 1 - first;
    }),
  );
}

describe('the schedule', () => {
  it('has one block of each kind in every unit, and either order about half the time (seed 1)', () => {
    for (const plan of [pairs, blocks]) {
      const unit = 2 * plan.blockDays;
      const arms = schedule({ ...plan, days: 3600 }, random(1));
      let withFirst = 0;
      for (let start = 0; start < arms.length; start += unit) {
        const ones = arms.subarray(start, start + unit).reduce((sum, arm) => sum + arm, 0);
        expect(ones).toBe(plan.blockDays);
        withFirst += arms[start]!;
      }
      expect(Math.abs(withFirst / (arms.length / unit) - 0.5)).toBeLessThan(0.08);
    }
  });

  it('is the same for the same seed, and whole units long', () => {
    expect(schedule({ ...blocks, days: 40 }, random(4))).toEqual(schedule({ ...blocks, days: 36 }, random(4)));
  });

  it.each([
    { blockDays: 0, washOut: 0, days: 10 },
    { blockDays: 3, washOut: 3, days: 84 },
    { blockDays: 1.5, washOut: 0, days: 84 },
    { blockDays: 3, washOut: 0, days: 5 },
    { blockDays: 1, washOut: 0, days: Number.NaN },
    { blockDays: 1, washOut: 0, days: 1e9 },
  ])('refuses the impossible plan %o', (plan) => {
    expect(() => schedule(plan, random(1))).toThrow(PlanError);
  });
});

describe('the evidence', () => {
  it.each([
    ['pairs', { ...pairs, days: 12 }, 6],
    ['blocks', { ...blocks, days: 30 }, 5],
  ])('%s: whatever the pain, its mean over all draws is exactly 1', (_, plan, units) => {
    const pain = fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN)), {
      minLength: plan.days,
      maxLength: plan.days,
    });
    fc.assert(
      fc.property(pain, fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 5 }), (values, before) => {
        let sum = 0;
        for (const arms of allSchedules(plan, units)) {
          const evidence = new Evidence(plan, 0);
          evidence.pushBefore(Float64Array.from(before));
          for (let start = 0; start < plan.days; start += 2 * plan.blockDays)
            evidence.pushUnit(arms, Float64Array.from(values), start);
          sum += Math.exp(evidence.logE) / 2 ** units;
        }
        expect(sum).toBeCloseTo(1, 9);
      }),
      { numRuns: 15, seed: 2 },
    );
  });

  it('against a supposed effect is that against none after taking the effect off', () => {
    const arms = schedule(pairs, random(3));
    const pain = Float64Array.from(arms, (arm, day) => (day % 7) - 1.5 * arm);
    const shifted = new Evidence(pairs, -1.5);
    const plain = new Evidence(pairs, 0);
    for (let start = 0; start < arms.length; start += 2) {
      shifted.pushUnit(arms, pain, start);
      plain.pushUnit(
        arms,
        pain.map((value, day) => value + 1.5 * arms[day]!),
        start,
      );
    }
    expect(shifted.logE).toBeCloseTo(plain.logE, 12);
  });
});

describe('power and false alarms, looked at every day', () => {
  it('pairs: 1 point less is settled in 85 of 100 within 84 days, nothing in 2 of 100 (seeds 1 and 2)', () => {
    const helped = power(pairs, { ...usual, effect: -1 }, 500, random(1));
    expect(helped.power).toBeGreaterThan(0.85);
    expect(helped.falseAlarms).toBeLessThan(0.01);
    expect(helped.typicalDays).toBeLessThan(50);
    const nothing = power(pairs, { ...usual, effect: 0 }, 1000, random(2));
    expect(nothing.power).toBe(0);
    expect(nothing.falseAlarms).toBeLessThan(0.025);
  });

  it('what lingers makes pairs see less (seed 3)', () => {
    const lingering = power(pairs, { ...usual, effect: -1, lingers: 0.4 }, 200, random(3));
    expect(lingering.power).toBeLessThan(0.7);
  });

  it('no runs: no power, no crash', () => {
    expect(power(pairs, { ...usual, effect: -1 }, 0, random(1))).toMatchObject({ power: 0, error: 0, typicalDays: 84 });
  });
});

describe('the analysis', () => {
  const arms = schedule(pairs, random(5));
  const acting = (effect: number) => Float64Array.from(arms, (arm, day) => 4 + (day % 3) + effect * arm);

  it('settles a clear help and a clear harm, with shrunken effects inside both intervals', () => {
    for (const [effect, verdict] of [
      [-2, 'helps'],
      [2, 'harms'],
    ] as const) {
      const result = analyse(pairs, arms, acting(effect));
      expect(result.verdict).toBe(verdict);
      expect(Math.abs(result.effect)).toBeLessThanOrEqual(2.05);
      expect(Math.abs(result.effect)).toBeGreaterThan(1.5);
      expect(result.low).toBeLessThan(result.effect);
      expect(result.high).toBeGreaterThan(result.effect);
      expect(result.safeLow).toBeLessThanOrEqual(effect);
      expect(result.safeHigh).toBeGreaterThanOrEqual(effect);
      expect(result.chanceHelps).toBeCloseTo(effect < 0 ? 1 : 0, 2);
    }
  });

  it('once settled it stays settled, and it ends early where nothing is to be found', () => {
    const pain = acting(-2);
    let settledFrom = 0;
    for (let day = 0; day <= pain.length; day++) {
      const { verdict } = analyse(pairs, arms, pain.subarray(0, day));
      if (day < 14) expect(verdict).toBe('too-early');
      if (verdict === 'helps' && !settledFrom) settledFrom = day;
      if (settledFrom) expect(verdict).toBe('helps');
    }
    expect(settledFrom).toBeGreaterThan(0);
    expect(analyse(pairs, arms, acting(0)).verdict).toBe('too-small');
  });

  it('the safe interval holds the truth at every look in 9 of 10 experiments (seeds 1 to 100)', () => {
    let held = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const dice = random(seed);
      const drawn = schedule({ ...pairs, days: 40 }, dice);
      const pain = Float64Array.from(drawn, (arm) => 4 + 3 * dice() + 2 * dice() - arm);
      const { safeLow, safeHigh } = analyse({ ...pairs, days: 40 }, drawn, pain);
      if (safeLow <= -1 && safeHigh >= -1) held++;
    }
    expect(held).toBeGreaterThanOrEqual(88);
  });

  it.each([
    ['nothing told', () => Number.NaN],
    ['all zero', () => 0],
    ['all ten', () => 10],
    ['huge', (day: number) => (day % 2 ? 1e9 : -1e9)],
  ])('%s: a defined answer that claims nothing', (_, painOn) => {
    const result = analyse(
      pairs,
      arms,
      Float64Array.from(arms, (_, day) => painOn(day)),
    );
    expect(['unsettled', 'too-small', 'open']).toContain(result.verdict);
    for (const value of [result.effect, result.low, result.high, result.safeLow, result.safeHigh, result.eValue])
      expect(Number.isFinite(value)).toBe(true);
  });

  it('counts the days that were compared', () => {
    const drawn = schedule(blocks, random(1));
    const pain = new Float64Array(12).fill(3);
    pain[1] = Number.NaN;
    const { daysWith, daysWithout } = analyse(blocks, drawn, pain);
    expect(daysWith + daysWithout).toBe(7);
  });

  it('refuses arms that are no schedule of the plan, and infinite pain', () => {
    expect(() => analyse(pairs, [1, 1], Float64Array.of(1, 2))).toThrow(PlanError);
    expect(() => analyse(pairs, [1, 0, 1], Float64Array.of(1, 2))).toThrow(PlanError);
    expect(() => analyse(pairs, [], Float64Array.of())).toThrow(PlanError);
    expect(() => analyse(pairs, [2, -1], Float64Array.of(1, 2))).toThrow(PlanError);
    expect(() => analyse(pairs, [1, 0], Float64Array.of(1, Number.NEGATIVE_INFINITY))).toThrow(PlanError);
  });
});
