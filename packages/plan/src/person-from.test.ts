// What answers and own words make of a person; nothing that nobody told becomes a no.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import type { PersonEntry } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { carefulAge, personFrom } from './person-from.ts';
import { TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { assessed } = testPeople(knowledge);
const ANSWERS = {
  age: 52,
  sex: 'female',
  duration: '2-6-weeks',
  osteop: 'yes',
  steroid: 'no',
  trauma: 'none',
} as const;

const checked = (answers: Readonly<Record<string, string | number>>, day = TODAY) => ({
  answers,
  assessment: assessed(answers),
  day,
  whole: true,
});
const entry = (some: Partial<PersonEntry>): PersonEntry => ({ kind: 'person', id: 'person', day: TODAY, ...some });

describe('a person', () => {
  it('nobody told of is unknown in everything', () => {
    expect(personFrom(knowledge, null, null, TODAY)).toEqual({
      age: null,
      sex: null,
      country: null,
      facts: {},
      numbers: {},
      painSince: null,
      medicines: [],
    });
  });

  it('takes from the check what it tells, and when the pain began', () => {
    const person = personFrom(knowledge, null, checked(ANSWERS), TODAY);
    expect(person).toMatchObject({ age: 52, sex: 'female', painSince: addDays(TODAY, -28) });
    expect(person.facts).toMatchObject({ osteoporosis: 'yes', 'steroid-tablets-3-months': 'no' });
    expect(person.facts).not.toHaveProperty('anticoagulant');
  });

  it('takes unsure answers for no answer', () => {
    const person = personFrom(knowledge, null, checked({ ...ANSWERS, osteop: 'unsure' }), TODAY);
    expect(person.facts).not.toHaveProperty('osteoporosis');
  });

  it('believes own words before the check, as long as they last', () => {
    const own = entry({ facts: { osteoporosis: 'no' } });
    expect(personFrom(knowledge, own, checked(ANSWERS), TODAY).facts.osteoporosis).toBe('no');
    const old = { ...own, day: addDays(TODAY, -400) };
    expect(personFrom(knowledge, old, checked(ANSWERS), TODAY).facts.osteoporosis).toBe('yes');
  });

  it('knows of a danger sign from the check, and of none only on its day', () => {
    const calm = personFrom(knowledge, null, checked(ANSWERS), TODAY);
    expect(calm.facts['danger-sign']).toBe('no');
    const yesterday = personFrom(knowledge, null, checked(ANSWERS, addDays(TODAY, -1)), TODAY);
    expect(yesterday.facts).not.toHaveProperty('danger-sign');
    const begun = personFrom(knowledge, null, { ...checked(ANSWERS), whole: false }, TODAY);
    expect(begun.facts['danger-sign']).toBeUndefined();
    const weak = personFrom(knowledge, null, checked({ ...ANSWERS, 'leg-weak': 'yes' }, addDays(TODAY, -5)), TODAY);
    expect(weak.facts['danger-sign']).toBe('yes');
  });

  it('is as old as needs more care where only the year is known', () => {
    expect(carefulAge(1961, '2026-03-01')).toBe(65);
    expect(carefulAge(2008, '2026-03-01')).toBe(17);
  });
});
