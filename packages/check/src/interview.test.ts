// Virtual people: the same seed gives the same person and the same interview, and what they say exists.
import { openFolder } from '@rhomboid/cli/knowledge';
import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { takeIn } from './facts.ts';
import { interview, USUAL_NOISE } from './interview.ts';
import { LIMITS } from './next.ts';
import { rankOf } from './rules.ts';
import { drawPerson } from './virtual-person.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const SEEDS = Array.from({ length: 12 }, (_, i) => 100 + i);

function run(seed: number, noise = USUAL_NOISE) {
  const dice = random(seed);
  const person = drawPerson(knowledge, dice);
  const { answers, outcome, pages } = interview(knowledge, person, dice, noise);
  return { person, answers, pages, rank: outcome.rank };
}

describe('a virtual person', () => {
  it.each(SEEDS)('is drawn with true answers that the check takes (seed %i)', (seed) => {
    const person = drawPerson(knowledge, random(seed));
    expect(takeIn(knowledge, person.truth)).toMatchObject({ ok: true });
    expect(person.age).toBeGreaterThanOrEqual(18);
    expect([1, 2]).toContain(person.causes.length);
  });

  it('is another with another seed', () => {
    expect(new Set(SEEDS.map((seed) => JSON.stringify(drawPerson(knowledge, random(seed)).truth))).size).toBe(
      SEEDS.length,
    );
  });
});

describe('an interview', { timeout: 30_000 }, () => {
  it('is the same with the same seed', () => {
    for (const seed of SEEDS.slice(0, 3)) expect(run(seed)).toEqual(run(seed));
  });

  it('ends, and answers only what was asked', () => {
    for (const seed of SEEDS) {
      const { answers, pages } = run(seed);
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(LIMITS.mostPages + 10);
      expect(Object.keys(answers).length).toBeGreaterThanOrEqual(pages);
    }
  });

  it('without noise gives the truth alone, apart from the map', () => {
    const { answers, person } = run(SEEDS[0]!, { unsure: 0, wrong: 0 });
    for (const [id, value] of Object.entries(answers)) {
      if (id !== 'loc' && person.truth[id] !== undefined) expect([id, value]).toEqual([id, person.truth[id]]);
    }
  });

  it('with unsure answers alone says nothing but age and sex, and still sends the person to be seen', () => {
    const { answers, rank } = run(SEEDS[1]!, { unsure: 1, wrong: 0 });
    const said = Object.entries(answers).filter(([, value]) => value !== 'unsure' && value !== 'maybe');
    expect(said.map(([id]) => id).sort()).toEqual(['age', 'sex']);
    expect(rank).toBeLessThanOrEqual(rankOf('same-day'));
  });
});
