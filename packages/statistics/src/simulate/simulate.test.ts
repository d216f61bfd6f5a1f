import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDiary } from '../design/diary.ts';
import { daysBefore, simulatePerson } from './person.ts';
import { hostileWorlds, referenceWorld, type World } from './world.ts';
import data from './worlds.json' with { type: 'json' };

const worlds: [string, World][] = [['reference', referenceWorld], ...Object.entries(hostileWorlds)];

describe('simulated people', () => {
  it.each(worlds)('are sound diaries of any length: %s', (_, world) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer(), (days, seed) => {
        const { diary, truth } = simulatePerson(world, days, seed);
        expect(() => checkDiary(diary)).not.toThrow();
        expect(diary.factors).toHaveLength(world.binary + world.ordinal + world.automatic);
        expect(truth.links.map(({ effect }) => Math.abs(effect))).toEqual(world.trueSizes);
        expect(new Set(truth.links.map(({ factor }) => factor)).size).toBe(truth.links.length);
        for (const value of diary.pain.values) expect(Number.isInteger(value) && value >= 0 && value <= 10).toBe(true);
      }),
      { seed: 51, numRuns: 15 },
    );
  });

  it('are the same again for the same seed, and others for another', () => {
    expect(simulatePerson(referenceWorld, 50, 4)).toEqual(simulatePerson(referenceWorld, 50, 4));
    expect(simulatePerson(referenceWorld, 50, 5).diary.pain).not.toEqual(
      simulatePerson(referenceWorld, 50, 4).diary.pain,
    );
  });

  it('carry the effects that their truth tells, at its lags (seed 6)', () => {
    const { truth } = simulatePerson(referenceWorld, 40, 6);
    truth.effects.forEach((value, day) => {
      const sum = truth.links.reduce((s, l) => s + l.effect * truth.factors[l.factor]![daysBefore + day - l.lag]!, 0);
      expect(value).toBeCloseTo(sum, 10);
    });
  });

  it('forget about a fifth of their days, more of the bad ones, and never the weather (300 people)', () => {
    let told = 0;
    let toldPain = 0;
    let allPain = 0;
    for (let seed = 0; seed < 300; seed++) {
      const { diary, truth } = simulatePerson(referenceWorld, 90, seed);
      let days = 0;
      let pain = 0;
      diary.pain.known.forEach((known, d) => {
        days += known;
        pain += known * truth.pain[d]!;
      });
      told += days / 90 / 300;
      toldPain += pain / days / 300;
      allPain += truth.pain.reduce((sum, value) => sum + value, 0) / 90 / 300;
      expect(diary.factors.at(-1)!.known.every((known) => known === 1)).toBe(true);
      expect(diary.factors[0]!.known).toEqual(diary.pain.known);
    }
    expect(told).toBeGreaterThan(0.75);
    expect(told).toBeLessThan(0.85);
    expect(toldPain).toBeLessThan(allPain - 0.03);
  });

  it('close the same day to known responses only', () => {
    const lagsOfAll = (world: World) => simulatePerson(world, 30, 7).diary.factors.filter((f) => f.lags[0] === 1);
    expect(lagsOfAll(hostileWorlds.knownResponses!)).toHaveLength(3);
    expect(lagsOfAll(hostileWorlds.unknownResponses!)).toHaveLength(0);
  });

  it('fill factors in later where the world says so', () => {
    const { diary } = simulatePerson({ ...referenceWorld, isBackfilled: true }, 60, 8);
    expect(diary.factors.every((factor) => factor.known.every((known) => known === 1))).toBe(true);
    expect(diary.pain.known.includes(0)).toBe(true);
  });

  it('blame harmless factors on worse days only, where the world says so (seed 9)', () => {
    const world = hostileWorlds.blamedFactors!;
    const plain = simulatePerson({ ...world, blameChance: 0 }, 200, 9);
    const blaming = simulatePerson({ ...world, blameChance: 1 }, 200, 9);
    const { pain, links } = plain.truth;
    const usual = [...pain].sort((a, b) => a - b)[100]!;
    const changed = plain.diary.factors.flatMap(({ values }, k) =>
      [...values.keys()]
        .filter((day) => values[day] !== blaming.diary.factors[k]!.values[day])
        .map((day) => ({ k, day })),
    );
    expect(new Set(changed.map(({ k }) => k)).size).toBe(3);
    for (const { k, day } of changed) {
      expect(pain[day]).toBeGreaterThan(usual - 1);
      expect(links.some(({ factor }) => factor === k)).toBe(false);
    }
  });
});

describe('the numbers of the worlds', () => {
  it('each say where they come from', () => {
    for (const [name, { mark, source }] of Object.entries(data.reference)) {
      expect(['measured', 'estimate', 'choice'], name).toContain(mark);
      expect(source.length, name).toBeGreaterThan(3);
    }
  });

  it('are all those of a world, and hostile worlds change no others', () => {
    const names = Object.keys(referenceWorld);
    expect(Object.keys(data.reference)).toEqual(names);
    for (const { changes, why } of Object.values(data.hostile)) {
      expect(why.length).toBeGreaterThan(10);
      for (const name of Object.keys(changes)) expect(names).toContain(name);
    }
  });
});
