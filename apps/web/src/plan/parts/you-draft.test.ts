import type { Fact, Knowledge } from '@rhomboid/knowledge';
import type { Person } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { factMistake } from './fact-field.tsx';
import { toldOf } from './told-of.ts';
import { medicinesIn, toldIn, youDraft } from './you-draft.ts';

const fact = (id: string, type: Fact['type'] = 'yes-no', range: Fact['range'] = null): Fact =>
  ({ id, type, label: id, range }) as Fact;
const FACTS = [fact('asthma'), fact('fever'), fact('weight', 'number', { min: 30, max: 250 })];

const PERSON: Person = {
  age: 34,
  sex: 'female',
  country: 'gb',
  facts: { asthma: 'no' },
  numbers: { weight: 70 },
  medicines: [],
};

describe('the form about the person', () => {
  const start = youDraft(PERSON, null, (id) => id);

  it('tells only what was changed: nobody confirms an answer by not looking at it', () => {
    expect(toldIn(FACTS, start, start, [])).toMatchObject({ facts: {}, numbers: {} });
    const changed = { ...start, facts: { ...start.facts, fever: 'yes' } };
    expect(toldIn(FACTS, changed, start, [])).toMatchObject({ facts: { fever: 'yes' }, numbers: {} });
  });

  it('takes back what was emptied', () => {
    const emptied = { ...start, facts: { ...start.facts, asthma: '', weight: '' } };
    expect(toldIn(FACTS, emptied, start, [])).toMatchObject({ facts: { asthma: null }, numbers: { weight: null } });
  });

  it('reads medicines line by line, by the names that we know', () => {
    const knowledge = { medicines: [{ id: 'ibuprofen', name: 'Ibuprofen' }] } as unknown as Knowledge;
    expect(medicinesIn(' ibuprofen \n\nGinkgo drops\nginkgo drops', knowledge)).toEqual([
      'ibuprofen',
      'Ginkgo drops',
      'ginkgo drops',
    ]);
  });
});

describe('numbers and age', () => {
  it('age is kept as a year of birth', () => {
    expect(toldOf([fact('age', 'number')], { age: '34' }, '2026-11-21')).toEqual({
      facts: {},
      numbers: {},
      birthYear: 1992,
    });
  });

  it('a number outside its range, or no number at all, gets one clear sentence', () => {
    const weight = FACTS[2]!;
    expect(factMistake(weight, '70,5')).toBeNull();
    expect(factMistake(weight, '')).toBeNull();
    for (const wrong of ['7', '999', 'heavy', '7 0']) expect(factMistake(weight, wrong), wrong).toMatch(/30 to 250/);
  });
});
