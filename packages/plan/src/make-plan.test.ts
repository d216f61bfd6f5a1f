// What a plan says as a whole: how pain usually goes on, and what is for nobody in this state.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { makePlan } from './make-plan.ts';
import type { FactAnswer } from './person.ts';
import type { Plan } from './plan.ts';
import { notebookOf, personWith, TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { plan, assessmentWith, allClear } = testPeople(knowledge);

interface Some {
  readonly condition?: string;
  readonly probability?: number;
  readonly days?: number;
  readonly age?: number;
  readonly facts?: Readonly<Record<string, FactAnswer>>;
}

function planFor({ condition = 'ms-load', probability = 0.8, days = 20, age = 40, facts = {} }: Some): Plan {
  const person = personWith({ age, facts: { ...allClear, ...facts }, painSince: addDays(TODAY, -days) });
  return makePlan(knowledge, assessmentWith([{ condition, probability }]), person, notebookOf([]), TODAY);
}

describe('the outlook', () => {
  it('promises weeks only while the pain is new', () => {
    expect(planFor({ days: 20 }).outlook.text).toContain('better in 2 to 6 weeks');
    for (const condition of ['ms-load', 'fm', 'tdh', 'axspa']) {
      const { text } = planFor({ condition, days: 200 }).outlook;
      expect(text, condition).not.toMatch(/2 to 6 weeks|within a month|6 to 12 weeks/);
      expect(text, condition).toContain('low back pain fell on average from 51 of 100');
    }
  });
  it('names danger signs at all times', () => {
    for (const days of [0, 20, 200]) expect(planFor({ days }).outlook.text).toContain('get help now');
  });
});

describe('balance', () => {
  const balance = (some: Some) =>
    planFor({ age: 82, ...some }).notes.find((note) => note.startsWith('Practise balance'));

  it('is practised in later years, in company by who is unsteady', () => {
    expect(balance({})).toBeDefined();
    expect(balance({})).not.toContain('unsteady');
    expect(balance({ facts: { 'balance-problem': 'yes' } })).toContain('have someone beside you');
  });
  it.each(['cannot-walk', 'surgery-recent', 'feels-dizzy'])('is not told to who should not stand alone: %s', (fact) => {
    expect(balance({ facts: { [fact]: 'yes' } })).toBeUndefined();
  });
});

describe('who uses a wheelchair', () => {
  it.each([5, 20, 60, 200])('is not told to walk or stand, day %i', (days) => {
    const { items, choices, badDay } = planFor({ days, facts: { 'cannot-walk': 'yes' } });
    const told = [...items, ...choices];
    expect(told.map(({ id }) => id)).not.toContain('A-18');
    const steps = told
      .filter(({ dose }) => !/\b(?:Sit|Stay seated)\b/.test(dose))
      .flatMap(({ id }) => plan.exercises.find((one) => one.id === id)?.steps ?? []);
    expect(steps).not.toEqual([]);
    expect(steps.filter((step) => /^(?:Stand|Walk)\b/.test(step))).toEqual([]);
    expect(badDay.map(({ do: what }) => what).join(' ')).not.toContain('Walk for 5 minutes');
  });
});

describe('what could do harm', () => {
  it('names the cause that it would harm, not the likeliest one', () => {
    const assessment = assessmentWith([
      { condition: 'ms-load', probability: 0.7 },
      { condition: 'ovcf', probability: 0.06 },
    ]);
    const person = personWith({ facts: allClear, painSince: addDays(TODAY, -20) });
    const { leftOut } = makePlan(knowledge, assessment, person, notebookOf([]), TODAY);
    expect(leftOut.find(({ id }) => id === 'A-14')?.text).toBe(
      'It could do harm where this may be so: a broken or squashed bone of back or rib.',
    );
  });
});

describe('a bone check', () => {
  const bones = (facts: Some['facts']) =>
    planFor({ days: 200, ...(facts && { facts }) }).items.find(({ id }) => id === 'A-37');

  it('is for whoever told of thin bones, steroids or lost height, whatever hurts', () => {
    for (const fact of ['osteoporosis', 'steroid-tablets-3-months', 'height-loss']) {
      expect(bones({ [fact]: 'yes' })?.why, fact).toBeDefined();
      expect(bones({ [fact]: 'yes' })?.why, fact).not.toContain('long hours');
    }
    expect(bones({})).toBeUndefined();
    expect(bones({ osteoporosis: 'unsure' })).toBeUndefined();
  });
});

it('says to who is not grown up that it is made for adults', () => {
  const young = (age: number) => planFor({ age }).notes.some((note) => note.includes('made for adults'));
  expect([young(15), young(17), young(18)]).toEqual([true, true, false]);
});
