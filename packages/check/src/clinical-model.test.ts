// Conditions and links as tables of probabilities, answers as observations, a person's age and sex as priors.
import { openFolder } from '@rhomboid/cli/knowledge';
import type { Condition, Finding, Knowledge, Link } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { clinicalModel, observe, personal } from './clinical-model.ts';
import { takeIn } from './facts.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const clinical = clinicalModel(knowledge);

function factsOf(answers: Readonly<Record<string, unknown>>) {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return intake.value.facts;
}
/** The observed state of a finding's features: the state's name, or null. */
function observed(answers: Readonly<Record<string, unknown>>, finding: string): readonly (string | null)[] {
  const states = observe(clinical, factsOf(answers));
  return (clinical.featuresOf.get(finding) ?? []).map(
    (index) => clinical.features[index]!.states[states[index]!] ?? null,
  );
}
const prior = (answers: Readonly<Record<string, unknown>>, cause: string): number =>
  personal(clinical, factsOf(answers)).prior[clinical.causes.findIndex(({ id }) => id === cause)]!;

describe('the tables', () => {
  it('hold probabilities that add up to one for every cause, away from 0 and 1', () => {
    const { model, features } = clinical;
    features.forEach((feature, f) => {
      for (let cause = 0; cause < model.causes; cause++) {
        const row = feature.states.map((_, state) => model.table[(model.firstRow[f]! + state) * model.causes + cause]!);
        expect(Math.abs(row.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-9);
        expect(Math.min(...row)).toBeGreaterThan(0);
      }
    });
  });

  it('are built once for each release', () => {
    expect(clinicalModel(knowledge)).toBe(clinical);
  });
});

describe('options that a link does not name', () => {
  const options = ['a', 'b', 'c'].map((id, i) => ({
    id,
    text: id,
    background: [0.2, 0.6, 0.2][i]!,
    exclusive: false,
    aliases: [],
    implies: {},
  }));
  const finding: Finding = {
    ...knowledge.findings.find(({ type }) => type === 'one')!,
    id: 'f',
    options,
    group: '',
    askIf: null,
  };
  const link: Link = { ...knowledge.conditions[0]!.links[0]!, finding: 'f', probabilities: { a: 0.6 } };
  const cause = (id: string, links: readonly Link[]): Condition => ({
    ...knowledge.conditions[0]!,
    id,
    links,
    presentations: [],
    onlyIf: null,
  });
  const small: Knowledge = {
    ...knowledge,
    findings: [finding],
    conditions: [cause('linked', [link]), cause('plain', [])],
    redFlags: [],
  };

  it('share what is left as they do in the background; a cause without a link has the background', () => {
    const { model } = clinicalModel(small);
    const column = (which: number) => [0, 1, 2].map((state) => model.table[state * model.causes + which]!);
    const told = (share: number) => 0.97 * share + (0.03 * (1 - share)) / 2;
    const expected = [
      [0.6, 0.3, 0.1],
      [0.2, 0.6, 0.2],
    ].map((shares) => shares.map(told));
    for (const which of [0, 1]) {
      for (const [state, p] of column(which).entries()) expect(p).toBeCloseTo(expected[which]![state]!, 6);
    }
  });
});

describe('observations', () => {
  it.each([
    [{ sweat: 'yes' }, 'sweat', ['yes']],
    [{ sweat: 'no' }, 'sweat', ['no']],
    [{ sweat: 'unsure' }, 'sweat', [null]],
    [{}, 'sweat', [null]],
    [{ duration: '3-14-days' }, 'duration', ['3-14-days']],
  ])('%j', (answers, finding, states) => {
    expect(observed(answers, finding)).toEqual(states);
  });

  it('take every option of a ticked list for itself', () => {
    const states = observed({ 'heart-risk': ['smoker'] }, 'heart-risk');
    expect(states.filter((state) => state === 'yes')).toHaveLength(1);
    expect(states).not.toContain(null);
  });

  it('leave out a follow-up whose occasion is denied, since its no says nothing new', () => {
    expect(observed({ cough: 'no', sputum: 'no' }, 'sputum')).toEqual([null]);
    expect(observed({ cough: 'yes', sputum: 'no' }, 'sputum')).toEqual(['no']);
    expect(observed({ cough: 'unsure', sputum: 'no' }, 'sputum')).toEqual(['no']);
    expect(observed({ cough: 'no', sputum: 'yes' }, 'sputum')).toEqual(['yes']);
  });
});

describe('priors', () => {
  it('add up to one', () => {
    const { prior: all } = personal(clinical, factsOf({ age: 70, sex: 'female' }));
    expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
  });

  it('follow age in bands: from the first year on, up to but without the last', () => {
    const { age } = clinical.causes.find(({ id }) => id === 'acs')!;
    const border = age[1]!.from;
    const odds = (years: number) => prior({ age: years }, 'acs') / prior({ age: years }, 'ms-load');
    expect(odds(border) / odds(border - 1)).toBeGreaterThan(1.5);
    expect(prior({ age: 70 }, 'acs')).toBeGreaterThan(20 * prior({ age: 25 }, 'acs'));
  });

  it('do not change with an age or sex that nobody knows', () => {
    expect(prior({ age: 'unsure', sex: 'unsure' }, 'acs')).toBe(prior({}, 'acs'));
  });

  it('all but exclude what cannot be, and count by its share what may be', () => {
    expect(prior({ sex: 'male' }, 'preecl')).toBeLessThan(1e-9);
    expect(prior({ trauma: 'none' }, 'trauma-fx')).toBeLessThan(1e-9);
    expect(prior({ age: 40 }, 'pmr')).toBeLessThan(1e-9);
    const [unknown, hit] = [prior({}, 'trauma-fx'), prior({ trauma: 'major' }, 'trauma-fx')];
    expect(unknown).toBeGreaterThan(1e-6);
    expect(hit).toBeGreaterThan(3 * unknown);
  });
});
