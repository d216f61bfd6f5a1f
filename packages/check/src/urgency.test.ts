// The level that probabilities ask for: by thresholds, with estimates halved and doubled, and when answers are unsure.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { appraise } from './appraise.ts';
import { takeIn } from './facts.ts';
import { levelOf, rankOf } from './rules.ts';
import { urgencyOf } from './urgency.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

function now(answers: Readonly<Record<string, unknown>>) {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return appraise(knowledge, intake.value.facts);
}
/** A calm strain: nothing but what most people with it say. */
const calm = {
  age: 34,
  sex: 'female',
  'mv-spec': 'yes',
  duration: '3-14-days',
  trend: 'better',
  trauma: 'none',
  'onset-speed': 'gradual',
};

describe('the chances', () => {
  it('are probabilities, one for each threshold, and rise with the reach of the care that is counted', () => {
    const { chances } = now(calm).urgency;
    expect(chances.map(({ level, above }) => ({ level, above }))).toEqual(
      knowledge.thresholds.map(({ level, above }) => ({ level, above })),
    );
    for (const { chance } of chances) expect(chance >= 0 && chance <= 1).toBe(true);
    const byReach = chances
      .map(({ needs, chance }) => ({ reach: rankOf(needs), chance }))
      .sort((a, b) => a.reach - b.reach);
    expect(byReach.map(({ chance }) => chance)).toEqual(chances.map(({ chance }) => chance).sort((a, b) => a - b));
  });

  it('ask for a level only above its threshold, and never for more than same-day', () => {
    expect(levelOf(now(calm).urgency.rank)).toBe('self-care');
    const ill = now({
      ...calm,
      age: 70,
      fever: 'yes',
      infection: 'yes',
      immuno: 'yes',
      night: 'every-night',
      constant: 'constant',
      'spine-tender': 'yes',
    });
    expect(levelOf(ill.urgency.rank)).toBe('same-day');
    expect(ill.urgency.chances[0]!.chance).toBeGreaterThan(0.5);
  });

  it('scale with the odds', () => {
    const { model, observations } = now(calm);
    const [half, plain, twice] = [0.5, 1, 2].map(
      (factor) => urgencyOf(knowledge, model.logPrior, observations, factor).chances[0]!.chance,
    );
    const odds = (p: number) => p / (1 - p);
    expect(odds(half!) * 2).toBeCloseTo(odds(plain!), 9);
    expect(odds(twice!) / 2).toBeCloseTo(odds(plain!), 9);
  });

  it('fall with answers that reassure', () => {
    const before = now({ age: 62, sex: 'male' }).urgency.chances[0]!.chance;
    const after = now({
      age: 62,
      sex: 'male',
      pressure: 'no',
      sob: 'no',
      sweat: 'no',
      'rad-chest': 'no',
      exert: 'no',
      'mv-spec': 'yes',
    });
    expect(after.urgency.chances[0]!.chance).toBeLessThan(before / 2);
  });
});

describe('answers nobody is sure of', () => {
  const belt = { age: 50, 'mv-spec': 'yes', duration: '12-72-hours', rash: 'no', 'loc-band': 'yes' };

  it('may raise the level, and are named then: a yes less one', () => {
    const [plain, unsure, yes] = [belt, { ...belt, nausea: 'unsure' }, { ...belt, nausea: 'yes' }].map(now);
    expect([plain, unsure, yes].map((one) => levelOf(one!.byChance))).toEqual(['self-care', 'within-days', 'same-day']);
    expect([plain, unsure, yes].map((one) => one!.doubted)).toEqual([[], ['nausea'], []]);
  });

  it('raise by what they would imply too', () => {
    const older = { age: 70, 'mv-spec': 'no' };
    const [unsure, yes] = ['unsure', 'yes'].map((value) => now({ ...older, 'belly-right': value }));
    expect(yes!.byChance).toBeLessThan(rankOf('routine'));
    expect(unsure!.byChance).toBe(yes!.byChance + 1);
  });

  it('lean on two doubts at most and give within-days at most for one', () => {
    const everything = Object.fromEntries(knowledge.findings.map(({ id }) => [id, 'unsure']));
    const { doubted, byChance } = now(everything);
    expect(doubted.length).toBeLessThanOrEqual(2);
    expect(byChance).toBeGreaterThanOrEqual(rankOf('same-day') + doubted.length);
  });
});

describe('the level in all', () => {
  it('is raised by one where a rule raises, but not beyond same-day', () => {
    const again = { 'recent-visit': 'last-2-weeks', 'new-symptom': 'yes' };
    expect(levelOf(now({ ...calm, trend: 'same' }).rank)).toBe('self-care');
    expect(levelOf(now({ ...calm, trend: 'same', 'recent-visit': 'last-2-weeks' }).rank)).toBe('routine');
    const sameDay = { ...calm, cancer: 'active' };
    expect([now(sameDay), now({ ...sameDay, ...again })].map(({ rank }) => levelOf(rank))).toEqual([
      'same-day',
      'same-day',
    ]);
  });

  it('loses one level, not two, where the sign that raises is unsure and speaks for an urgent cause too', () => {
    const before = { sex: 'female', urine: 'yes', 'neck-mv': 'yes' };
    const [unsure, yes] = ['unsure', 'yes'].map((value) =>
      now({ ...before, 'recent-visit': 'last-2-weeks', 'new-symptom': value }),
    );
    expect(yes!.raisedBy?.id).toBe('C-X2');
    expect(unsure!.rank).toBe(yes!.rank + 1);
    expect(unsure!.doubted).toEqual(['new-symptom']);
  });

  it('is the more urgent of rules and probabilities', () => {
    const { rank, byRules, byChance } = now({ age: 71, weight: 'yes', constant: 'constant' });
    expect(rank).toBe(Math.min(byRules, byChance));
  });
});
