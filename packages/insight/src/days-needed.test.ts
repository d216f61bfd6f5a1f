// The number of days told against the prior of the selection, worked out by summing, and against people who keep a diary.
import {
  type Diary,
  findLinks,
  referenceWorld,
  sharedDoubt,
  simulatePerson,
  slabScale,
  usualPrior,
} from '@rhomboid/statistics';
import { describe, expect, it } from 'vitest';
import { daysNeeded, type Wait } from './days-needed.ts';

const told = (count: number, varied = count / 2) => ({ told: count, varied, series: { lags: [0, 1, 2] } });
const prior = usualPrior(20);
const doubt = sharedDoubt(new Array<number>(20).fill(prior));
/** Of a yes/no factor that is there on half of the days; the noise clings to no other day. */
const WAIT = { noise: { phi: 0, noiseShare: 0, variance: 2 }, stepInSd: 2, prior, doubt } satisfies Wait;
const needed = (some: Partial<Wait> = {}, days = 28): number => daysNeeded(told(40), days, { ...WAIT, ...some })!;

/** P(link) once an effect was seen so large, its prior b^2 N(b; 0, scale) / scale summed over steps. */
function chanceOf(seen: number, standardError: number): number {
  const normal = (x: number, sd: number): number => Math.exp(-0.5 * (x / sd) ** 2) / sd / Math.sqrt(2 * Math.PI);
  const step = 0.001;
  let sum = 0;
  for (let b = -3; b < 3; b += step)
    sum += ((b * b) / slabScale) * normal(b, Math.sqrt(slabScale)) * normal(seen - b, standardError) * step;
  // Nothing else is in: of the prior's three lags one is right, and the doubt that all share is against it.
  const chance = prior / (1 - prior) / 0.9 / 3 / Math.exp(doubt);
  const odds = (chance * sum) / normal(seen, standardError);
  return odds / (1 + odds);
}

/** A diary until so many days of pain were told. */
function firstTold({ firstWeekday, pain, factors }: Diary, count: number): Diary {
  let days = 0;
  for (let left = count; left > 0; days++) left -= pain.known[days]!;
  const cut = <S extends Diary['pain']>(series: S): S => ({
    ...series,
    values: series.values.subarray(0, days),
    known: series.known.subarray(0, days),
  });
  return { days, firstWeekday, pain: cut(pain), factors: factors.map(cut) };
}

describe('the days until one point would be claimed', () => {
  it('end when an effect that is seen as small as in two people of ten makes the link likely', () => {
    for (const [stepInSd, variance] of [
      [2, 2],
      [2.5, 1.2],
      [1.2, 4],
    ] as const) {
      const days = 28 + needed({ stepInSd, noise: { ...WAIT.noise, variance } });
      const at = (day: number): number => {
        const standardError = Math.sqrt(variance / (day - 16));
        return chanceOf(Math.max(0, 1 / stepInSd - 0.84 * standardError), standardError);
      };
      expect(days).toBeGreaterThan(32);
      expect(at(days)).toBeGreaterThanOrEqual(0.9);
      expect(at(days - 1)).toBeLessThan(0.9);
    }
  });

  it('are enough for more than half of a world on that very evening, and not for all (seeds 5000 to 5079)', () => {
    const found = Array.from({ length: 80 }, (_, i) => {
      const { diary, truth } = simulatePerson({ ...referenceWorld, trueSizes: [0.5] }, 400, 5000 + i);
      const { links } = findLinks(firstTold(diary, 28 + needed({ noise: truth })), { sweeps: 600 });
      return links[truth.links[0]!.factor]!.inclusion >= 0.9;
    }).filter(Boolean).length;
    expect(found).toBeGreaterThan(0.5 * 80);
    expect(found).toBeLessThan(0.9 * 80);
  });

  it('are one fewer with every day, and none in the end', () => {
    const all = needed({}, 28);
    expect([29, 40, 28 + all - 1, 28 + all, 28 + all + 50].map((days) => needed({}, days))).toEqual([
      all - 1,
      all - 12,
      1,
      0,
      0,
    ]);
  });

  it.each([
    ['noisier pain', { noise: { ...WAIT.noise, variance: 3 } }],
    ['a smaller effect a sd', { stepInSd: 2.5 }],
    ['less chance beforehand', { prior: prior / 3 }],
    ['more doubt', { doubt: doubt + 1 }],
  ])('are more with %s', (_, some) => {
    expect(needed(some)).toBeGreaterThan(needed());
  });

  it('are more where more lags may be the right one, fewer where yesterday foretells today', () => {
    const one = daysNeeded({ ...told(40), series: { lags: [1] } }, 28, WAIT);
    expect(one).toBeLessThan(needed());
    expect(needed({ noise: { ...WAIT.noise, phi: 0.7 } })).toBeLessThan(needed());
  });

  it('leave time for 28 days and five looks, and for five days with what seldom happens', () => {
    expect(needed({ stepInSd: 0.5 }, 0)).toBe(32);
    expect(daysNeeded(told(40, 2), 0, { ...WAIT, stepInSd: 0.5 })).toBe(100);
  });

  it('are not told of what never changed, nor beyond two years', () => {
    expect(daysNeeded(told(40, 0), 40, WAIT)).toBeNull();
    expect(needed({ stepInSd: 10 })).toBeNull();
    expect(daysNeeded(told(0), 0, { ...WAIT, noise: undefined })).toBeNull();
  });
});
