// What would change the result: the change that is told, when made, really brings what is told.
import { openFolder } from '@rhomboid/cli/knowledge';
import { byCause, posterior } from '@rhomboid/inference';
import { describe, expect, it } from 'vitest';
import { levelOf, rankOf } from './rules.ts';
import { appraiseAnswers, type Given } from './test-appraise.ts';
import { changeOfCause, changeOfLevel } from './what-if.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

const now = (answers: Given) => appraiseAnswers(knowledge, answers);

const people: readonly (readonly [string, Given])[] = [
  ['nobody', {}],
  [
    'a calm strain',
    { age: 34, sex: 'female', 'mv-spec': 'yes', duration: '3-14-days', trend: 'better', sweat: 'no', fever: 'no' },
  ],
  ['someone unsure of fever', { age: 50, sex: 'male', fever: 'unsure', immuno: 'yes', duration: '3-14-days' }],
  ['shingles', { age: 67, rash: 'yes', 'loc-band': 'yes', qual: ['burning'] }],
  [
    'cancer before',
    { age: 63, cancer: 'past', 'cancer-kind': 'other', night: 'moving', constant: 'comes-and-goes', trend: 'same' },
  ],
];

describe.each(people)('the level of %s', (_name, answers) => {
  const before = now(answers);
  const change = changeOfLevel(knowledge, before);

  it('changes to the level that is told, which is more urgent', () => {
    expect(change).not.toBeNull();
    const { finding, value } = change!.answers[0]!;
    const after = now({ ...answers, [finding]: value });
    expect(levelOf(after.rank)).toBe(change!.to);
    expect(after.rank).toBeLessThan(before.rank);
  });

  it('changes by an answer that is open, and says which', () => {
    const { finding, text } = change!.answers[0]!;
    expect([undefined, 'unsure']).toContain(answers[finding]);
    expect(text).toContain(knowledge.findings.find(({ id }) => id === finding)!.label);
  });
});

describe('the level', () => {
  it('has nothing above an ambulance', () => {
    const worst = now({ 'leg-weak': 'yes', 'leg-sides': 'both', 'cord-when': 'sudden' });
    expect(worst.rank).toBe(rankOf('ambulance'));
    expect(changeOfLevel(knowledge, worst)).toBeNull();
  });
});

describe.each(people)('the first cause of %s', (_name, answers) => {
  const before = now(answers);
  const change = changeOfCause(knowledge, before);
  const first = (p: Float64Array) => knowledge.conditions[p.indexOf(Math.max(...p))]!.id;

  it('changes to the cause that is told', () => {
    expect(change).not.toBeNull();
    const observations = before.observations.slice();
    for (const { finding, value } of change!.answers) {
      const option = value.replace(/^not /, '');
      for (const index of before.clinical.featuresOf.get(finding)!) {
        const feature = before.clinical.features[index]!;
        if (feature.option === '') observations[index] = feature.states.indexOf(value);
        else if (feature.option === option) observations[index] = value === option ? 1 : 0;
      }
    }
    const after = first(byCause(before.model, posterior(before.model, observations)));
    expect(after).toBe(change!.to);
    expect(after).not.toBe(first(before.posterior));
  });

  it('changes by two answers at most', () => {
    expect([1, 2]).toContain(change!.answers.length);
    expect(change!.text).toBe(knowledge.conditions.find(({ id }) => id === change!.to)!.name);
  });
});
