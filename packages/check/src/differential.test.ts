// Causes as they are shown: chances, ranges, what must not be missed, and reasons that add up.
import { openFolder } from '@rhomboid/cli/knowledge';
import { byCause, setsPosterior } from '@rhomboid/inference';
import { describe, expect, it } from 'vitest';
import { chancesOf, differentiate, rangeOf } from './differential.ts';
import { explain } from './explain.ts';
import { rankOf } from './rules.ts';
import { appraiseAnswers, type Given } from './test-appraise.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

const now = (answers: Given) => appraiseAnswers(knowledge, answers);

const people: readonly (readonly [string, Given])[] = [
  ['nobody', {}],
  [
    'a strain',
    {
      age: 34,
      sex: 'female',
      'mv-spec': 'yes',
      'onset-trigger': ['lift'],
      duration: '3-14-days',
      'rest-better': 'yes',
      fever: 'no',
    },
  ],
  ['shingles', { age: 67, sex: 'male', rash: 'yes', 'loc-band': 'yes', qual: ['burning'], 'touch-burn': 'yes' }],
  [
    'a heart',
    {
      age: 71,
      sex: 'male',
      sweat: 'yes',
      pressure: 'yes',
      exert: 'yes',
      'heart-risk': ['smoker', 'diabetes'],
      'mv-spec': 'no',
    },
  ],
  ['unsure of all', Object.fromEntries(knowledge.findings.map(({ id }) => [id, 'unsure']))],
];

describe.each(people)('%s', (_name, answers) => {
  const appraised = now(answers);
  const { shown, mustNotMiss, chances } = differentiate(knowledge, appraised);

  it('has chances from 0 to 1, with the estimate inside its range', () => {
    expect(chances).toHaveLength(knowledge.conditions.length);
    for (const chance of chances) {
      const [low, high] = rangeOf(chance);
      expect(0 <= low && low <= chance && chance <= high && high <= 1).toBe(true);
    }
    for (const { probability, range } of shown) expect(range).toEqual(rangeOf(probability));
  });

  it('shows the likeliest causes first, without the one that has no name', () => {
    const order = shown.map(({ probability }) => probability);
    expect(shown).toHaveLength(8);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(shown.map(({ condition }) => condition)).not.toContain('other');
    expect(Math.max(...knowledge.conditions.map(({ id }, i) => (id === 'other' ? 0 : chances[i]!)))).toBe(order[0]);
  });

  it('keeps dangerous causes in sight that are not among the first three', () => {
    const first = shown.slice(0, 3).map(({ condition }) => condition);
    const suspected = appraised.firings
      .filter(({ rank }) => rank < rankOf('routine'))
      .flatMap(({ rule }) => rule.suspects);
    for (const { dangerous, condition } of mustNotMiss) {
      expect([dangerous || suspected.includes(condition), first.includes(condition)]).toEqual([true, false]);
    }
    const seen = new Set([...first, ...mustNotMiss.map(({ condition }) => condition)]);
    const likely = knowledge.conditions.filter(({ dangerous }, i) => dangerous && chances[i]! >= 0.001);
    expect(likely.filter(({ id }) => !seen.has(id))).toEqual([]);
  });

  it('gives reasons that add up, for every cause', () => {
    knowledge.conditions.forEach((_, cause) => {
      const { for: speaks, against, prior, total } = explain(knowledge, appraised, cause);
      const parts = [...speaks, ...against].reduce((sum, { decibans }) => sum + decibans, prior);
      expect(Math.abs(parts - total)).toBeLessThan(1e-9);
    });
  });

  it('puts the heaviest reason first, with one to three weights, from answers that were given', () => {
    const { for: speaks, against } = shown[0]!;
    for (const reasons of [speaks, against]) {
      const sizes = reasons.map(({ decibans }) => Math.abs(decibans));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const { decibans, weight, finding, text } of reasons) {
        expect(weight).toBe(Math.abs(decibans) >= 6 ? 3 : Math.abs(decibans) >= 3 ? 2 : 1);
        expect([answers[finding] === 'unsure', text.length > 0]).toEqual([false, true]);
      }
    }
    expect([speaks.every(({ decibans }) => decibans > 0), against.every(({ decibans }) => decibans < 0)]).toEqual([
      true,
      true,
    ]);
  });
});

describe('the likeliest cause', () => {
  it.each([
    ['shingles', 'zoster'],
    ['a heart', 'acs'],
    ['a strain', 'ms-strain'],
  ])('of %s is %s', (name, cause) => {
    const answers = people.find(([who]) => who === name)![1];
    expect(differentiate(knowledge, now(answers)).shown[0]?.condition).toBe(cause);
  });
});

describe('the range', () => {
  it.each([
    [0, 0, 0],
    [0.5, 1 / 3, 2 / 3],
    [1, 1, 1],
  ])('of %d halves and doubles the odds', (chance, low, high) => {
    const range = rangeOf(chance);
    expect(range[0]).toBeCloseTo(low, 12);
    expect(range[1]).toBeCloseTo(high, 12);
  });
});

describe('sets of causes', () => {
  it.each(people)(
    'of %s: leaving unlikely ones out of the triples changes no chance by a thousandth',
    (_name, answers) => {
      const appraised = now(answers);
      const { marginals } = setsPosterior(appraised.model, appraised.observations, { maxSize: 3 });
      const whole = byCause(appraised.model, marginals);
      const away = chancesOf(appraised).map((chance, i) => Math.abs(chance - whole[i]!));
      expect(Math.max(...away)).toBeLessThan(1e-3);
    },
  );
});
