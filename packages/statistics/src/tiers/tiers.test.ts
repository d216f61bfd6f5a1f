import { describe, expect, it } from 'vitest';
import type { Link, Links } from '../links.ts';
import { simulatePerson } from '../simulate/person.ts';
import { hostileWorlds, referenceWorld } from '../simulate/world.ts';
import { lookOf, TierMachine } from './tier.ts';
import { TierWatch, tiersOf } from './tier-watch.ts';

const unknown: Link = {
  inclusion: 0.15,
  lag: 0,
  byLag: [0.05, 0.05, 0.05],
  effect: { mean: 0, low: 0, high: 0, given: undefined },
  effectByLag: [0, 0, 0],
  mean: 0,
  sd: 1,
  told: 60,
  negligible: 0,
  eValue: 1,
  isConfirmed: false,
  partners: [],
};

function found(link: Partial<Link>, painDays = 60): Links {
  const noise = { phi: 0.4, noiseShare: 0.15, variance: 2, score: 0 };
  return { painDays, noise, links: [{ ...unknown, ...link }] };
}

/** The tier after each of several looks, a day apart from day 100 on. */
function tiersAfter(looks: readonly Links[], machine = new TierMachine(1)) {
  return looks.map((look, i) => {
    machine.look(100 + i, lookOf(look, [0.15]));
    return machine.states()[0]!;
  });
}

describe('the tiers', () => {
  it('become hint and likely after five looks in a row, and say since when', () => {
    const states = tiersAfter([
      ...new Array<Links>(5).fill(found({ inclusion: 0.85 })),
      ...new Array<Links>(6).fill(found({ inclusion: 0.95 })),
    ]);
    expect(states.map(({ tier }) => tier)).toEqual([
      ...new Array<string>(4).fill('watching'),
      ...new Array<string>(5).fill('hint'),
      ...new Array<string>(2).fill('likely'),
    ]);
    expect(states[4]).toEqual({ tier: 'hint', since: 104, heldFor: 5 });
    expect(states[8]).toEqual({ tier: 'hint', since: 104, heldFor: 9 });
    expect(states[10]).toEqual({ tier: 'likely', since: 109, heldFor: 6 });
  });

  it('begin anew after one look below', () => {
    const high = found({ inclusion: 0.95 });
    const states = tiersAfter([high, high, high, high, found({ inclusion: 0.79 }), high, high, high, high, high]);
    expect(states.at(-2)).toEqual({ tier: 'watching', since: undefined, heldFor: 0 });
    expect(states.at(-1)).toEqual({ tier: 'likely', since: 109, heldFor: 5 });
  });

  it.each([
    ['fewer than 28 told days', found({ inclusion: 0.99, isConfirmed: true }, 27)],
    ['a factor told on fewer', found({ inclusion: 0.99, isConfirmed: true, told: 27 })],
    ['no noise', { ...found({ inclusion: 0.99 }), noise: undefined }],
    ['a factor that never varied', found({ inclusion: 0.99, sd: 0 })],
    ['evidence that the other factors explain', found({ inclusion: 0.5, isConfirmed: true })],
  ])('stay watching: %s', (_, look) => {
    expect(tiersAfter(new Array<Links>(9).fill(look)).at(-1)!.tier).toBe('watching');
  });

  it('confirm what is likely while its evidence stands, and take it back', () => {
    const likely = found({ inclusion: 0.97 });
    const sure = found({ inclusion: 0.97, isConfirmed: true });
    const states = tiersAfter([...new Array<Links>(5).fill(likely), sure, sure, likely]);
    expect(states.slice(4).map(({ tier }) => tier)).toEqual(['likely', 'confirmed', 'confirmed', 'likely']);
    expect(states[6]).toEqual({ tier: 'confirmed', since: 105, heldFor: 2 });
    expect(states[7]).toEqual({ tier: 'likely', since: 107, heldFor: 8 });
  });

  it('make a hint likely that evidence bears out, and confirm it once its chance has held too', () => {
    const hint = found({ inclusion: 0.89, isConfirmed: true });
    const sure = found({ inclusion: 0.9, isConfirmed: true });
    const states = tiersAfter([...new Array<Links>(5).fill(hint), ...new Array<Links>(5).fill(sure)]);
    expect(states[3]!.tier).toBe('watching');
    expect(states[4]).toEqual({ tier: 'likely', since: 104, heldFor: 5 });
    expect(states[8]).toEqual({ tier: 'likely', since: 104, heldFor: 9 });
    expect(states[9]).toEqual({ tier: 'confirmed', since: 109, heldFor: 5 });
    const less = new Array<Links>(9).fill(found({ inclusion: 0.79, isConfirmed: true }));
    expect(tiersAfter(less).at(-1)!.tier).toBe('watching');
  });

  it('are confirmed by a settled experiment, whatever the diary says', () => {
    const machine = new TierMachine(1, new Map([[0, 70]]));
    expect(tiersAfter([found({ inclusion: 0.1 })], machine)[0]).toEqual({ tier: 'confirmed', since: 70, heldFor: 1 });
  });

  it('rule nothing out on the prior alone, only on days', () => {
    // The prior: in with 0.15, and then below 0.3 points in about a fifth.
    const prior = found({ inclusion: 0.15, negligible: 1 - 0.15 * 0.8 });
    expect(prior.links[0]!.negligible).toBeGreaterThan(0.87);
    expect(tiersAfter(new Array<Links>(9).fill(prior)).at(-1)!.tier).toBe('watching');
    const learnt = found({ inclusion: 0.02, negligible: 0.99 });
    expect(tiersAfter(new Array<Links>(9).fill(learnt)).at(-1)).toMatchObject({ tier: 'no-link', since: 104 });
  });
});

describe('tiers of a diary', { timeout: 30_000 }, () => {
  const person = (seed: number) => simulatePerson(referenceWorld, 150, seed).diary;

  it.each([101, 102, 103])('are the same by daily use, by replay, and by the last looks (seed %d)', (seed) => {
    const diary = person(seed);
    const watch = new TierWatch({ firstWeekday: diary.firstWeekday, factors: diary.factors });
    for (let day = 0; day < diary.days; day++) {
      watch.push({
        pain: diary.pain.known[day] === 1 ? diary.pain.values[day]! : Number.NaN,
        factors: diary.factors.map(({ values, known }) => (known[day] === 1 ? values[day]! : Number.NaN)),
      });
    }
    const daily = watch.read();
    const whole = tiersOf(diary, { looks: Number.POSITIVE_INFINITY });
    const last = tiersOf(diary);
    expect(whole).toEqual(daily);
    expect(last.links).toEqual(daily.links);
    expect(last.tiers.map(({ tier }) => tier)).toEqual(daily.tiers.map(({ tier }) => tier));
    last.tiers.forEach(({ since }, k) => {
      if (since !== undefined) expect(since).toBe(daily.tiers[k]!.since);
    });
    expect(daily.tiers.some(({ tier }) => tier !== 'watching')).toBe(true);
  });

  it('come to the same again, and name no one likely where nothing is (seeds 110 to 113)', () => {
    for (let seed = 110; seed < 114; seed++) {
      const { diary } = simulatePerson(hostileWorlds.noTrueFactor!, 90, seed);
      const { tiers } = tiersOf(diary);
      expect(tiers).toEqual(tiersOf(diary).tiers);
      expect(tiers.filter(({ tier }) => tier === 'likely' || tier === 'confirmed')).toEqual([]);
    }
  });

  it('of a short or empty diary are all watching', () => {
    for (const days of [1, 20]) {
      const { tiers, links } = tiersOf(simulatePerson(referenceWorld, days, 120).diary);
      expect(
        tiers.every(({ tier, since, heldFor }) => tier === 'watching' && since === undefined && heldFor === 0),
      ).toBe(true);
      expect(links.links).toHaveLength(20);
    }
    const none = new Float64Array(0);
    const empty = { days: 0, firstWeekday: 0, pain: { values: none, known: new Uint8Array(0) }, factors: [] };
    expect(tiersOf(empty)).toEqual({ links: { painDays: 0, noise: undefined, links: [] }, tiers: [] });
  });
});
