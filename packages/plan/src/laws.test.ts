// No plan holds what could harm this person, whoever that is; and everything in it is whole.
import { rankOf } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import type { Caution, Expression } from '@rhomboid/knowledge';
import { openNotebook } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Learned } from './learned.ts';
import { learnedItems } from './learned-items.ts';
import { makePlan } from './make-plan.ts';
import type { FactAnswer, Person } from './person.ts';
import { wishesFrom } from './person-from.ts';
import type { Plan } from './plan.ts';
import { TODAY, testPeople } from './test-people.ts';

const RUNS = { numRuns: 20_000, seed: 20261121 };
const empty = openNotebook();
const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { plan, assessmentWith } = testPeople(knowledge);

const yesNo = plan.facts.filter(({ type }) => type === 'yes-no').map(({ id }) => id);

/** A person of any age, with any facts told, denied, unsure or not asked. */
const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    age: fc.option(fc.integer({ min: 16, max: 95 }), { freq: 6 }),
    sex: fc.option(fc.constantFrom('female' as const, 'male' as const), { freq: 6 }),
    usual: fc.constantFrom<FactAnswer | null>('no', 'no', 'no', null),
    odd: fc.array(fc.tuple(fc.constantFrom(...yesNo), fc.constantFrom<FactAnswer>('yes', 'yes', 'no', 'unsure')), {
      maxLength: 8,
    }),
    days: fc.option(fc.integer({ min: 0, max: 300 }), { freq: 6 }),
  })
  .map(({ age, sex, usual, odd, days }) => ({
    age,
    sex,
    country: null,
    facts: {
      ...(usual === null ? {} : Object.fromEntries(yesNo.map((id) => [id, usual]))),
      ...Object.fromEntries(odd),
    },
    numbers: {},
    medicines: [],
    painSince: days === null ? null : addDays(TODAY, -days),
  }));

const taught = [...new Set(learnedItems.flatMap((table) => Object.keys(table)))];
const tried = plan.treatments.map(({ id }) => `treatment:other:${id}`);
/** Whatever a notebook may claim to have taught. */
const anyLearned: fc.Arbitrary<readonly Learned[]> = fc.array(
  fc.record({
    factor: fc.constantFrom(...taught, ...tried),
    name: fc.constant('it'),
    sure: fc.constantFrom('settled' as const, 'confirmed' as const, 'likely' as const, 'hint' as const),
    way: fc.constantFrom('helps' as const, 'helps' as const, 'harms' as const, 'nothing' as const),
    amount: fc.boolean(),
    later: fc.boolean(),
    daysWith: fc.nat(90),
    daysWithout: fc.nat(90),
  }),
  { maxLength: 6 },
);

const LEVELS = ['self-care', 'self-care', 'routine', 'within-days', 'same-day', 'ambulance'] as const;

/** An assessment that puts one to three causes first, at any level. */
const anyAssessment = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...knowledge.conditions.map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...LEVELS),
    fc.double({ min: 0.05, max: 0.9, noNaN: true }),
  )
  .map(([ids, level, first]) =>
    assessmentWith(
      ids.map((condition, i) => ({ condition, probability: i === 0 ? first : (1 - first) / ids.length })),
      level,
    ),
  );

/** Reads a statement the plainest way: every fact is what was told, else `unknown` says what it is taken for. */
function reads(
  expression: Expression,
  person: Person,
  unknown: (id: string, positive: boolean) => boolean,
  positive = true,
): boolean {
  if (expression.op === 'is') {
    const fact = plan.facts.find(({ id }) => id === expression.finding)!;
    const { sex, ageFrom, ageTo } = fact.for;
    const other =
      (sex !== null && person.sex !== null && person.sex !== sex) ||
      (person.age !== null && (person.age < ageFrom || person.age > ageTo));
    const told = person.facts[expression.finding];
    if (told === 'yes' || told === 'no') return expression.values.includes(told);
    if (other) return expression.values.includes('no');
    return unknown(expression.finding, positive);
  }
  if (expression.op === 'compare') {
    const value = expression.finding === 'age' ? person.age : person.numbers[expression.finding];
    if (value === null || value === undefined) return unknown(expression.finding, positive);
    return {
      'at-least': value >= expression.bound,
      'at-most': value <= expression.bound,
      above: value > expression.bound,
      under: value < expression.bound,
    }[expression.by];
  }
  if (expression.op === 'not') return !reads(expression.of, person, unknown, !positive);
  if (expression.op === 'ticked') return positive;
  const count = expression.of.filter((part) => reads(part, person, unknown, positive)).length;
  if (expression.op === 'all') return count === expression.of.length;
  return count >= (expression.op === 'at-least' ? expression.count : 1);
}

/** Holds by what was told alone: whatever is unknown would have to speak for it, and does not. */
const toldOnly = (caution: Caution, person: Person): boolean => reads(caution.when, person, (_, positive) => !positive);
/** Holds where unknown is read the careful way. */
const careful = (caution: Caution, person: Person): boolean =>
  reads(caution.when, person, (id, positive) => {
    const assume = plan.facts.find((fact) => fact.id === id)!.assume;
    return assume === null ? positive : assume === 'yes';
  });

function harmsOf(made: Plan, person: Person): readonly string[] {
  return [...made.items, ...made.choices].flatMap(({ id }) => {
    const item = plan.treatments.find((one) => one.id === id) ?? plan.exercises.find((one) => one.id === id);
    if (item === undefined) return [`${id} is nowhere in the knowledge`];
    return item.cautions
      .filter(({ action }) => action !== 'adapt')
      .filter((caution) => toldOnly(caution, person) || (caution.unknownCounts && careful(caution, person)))
      .map(({ text }) => `${id}: ${text}`);
  });
}

describe('a plan for anyone', { timeout: 240_000 }, () => {
  it('never holds what is contraindicated, or may be', () => {
    fc.assert(
      fc.property(anyPerson, anyAssessment, anyLearned, (person, assessment, learned) => {
        const made = makePlan(knowledge, assessment, person, empty, TODAY, wishesFrom(null), learned);
        expect(harmsOf(made, person)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is none at all where care is due today, and says what to do until then', () => {
    fc.assert(
      fc.property(anyPerson, anyAssessment, (person, assessment) => {
        const made = makePlan(knowledge, assessment, person, empty, TODAY);
        if (rankOf(assessment.disposition.level) <= rankOf('same-day')) {
          expect(made.careFirst?.meanwhile.length).toBeGreaterThan(0);
        }
        if (made.careFirst !== null) expect([made.items, made.choices, made.week]).toEqual([[], [], []]);
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it('is made of whole items, with at most two comforts, within the minutes of the day', () => {
    fc.assert(
      fc.property(anyPerson, anyAssessment, fc.integer({ min: 3, max: 60 }), anyLearned, (...told) => {
        const [person, assessment, minutes, learned] = told;
        const wishes = { declined: [], liked: [], atHome: [], minutes, goal: '' };
        const made = makePlan(knowledge, assessment, person, empty, TODAY, wishes, learned);
        for (const item of [...made.items, ...made.choices]) {
          for (const text of [item.name, item.why, item.dose, item.stop, item.evidence.text])
            expect([item.id, text.length > 3]).toEqual([item.id, true]);
          expect(item.evidence.sources.length).toBeGreaterThan(0);
          expect(item.reviewOn > TODAY).toBe(true);
        }
        expect(new Set(made.items.map(({ id }) => id)).size).toBe(made.items.length);
        // No medicine comes in, whatever is said to have helped.
        const medicines = plan.treatments.filter((one) => one.class === 'medicine').map(({ id }) => id);
        expect(made.items.filter(({ id }) => medicines.includes(id))).toEqual([]);
        expect(
          made.items.filter(({ kind }) => kind === 'comfort' || kind === 'professional').length,
        ).toBeLessThanOrEqual(2);
        for (const day of made.week) {
          // One exercise alone may be longer than the day has minutes: something is better than nothing.
          const timed = day.items.filter(({ id }) =>
            plan.exercises.some((one) => one.id === id && one.tag !== 'moving' && id !== plan.coach.breaks.exercise),
          );
          expect(day.minutes <= minutes || timed.length === 1).toBe(true);
        }
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it('is the same for the same person on the same day', () => {
    fc.assert(
      fc.property(anyPerson, anyAssessment, (person, assessment) => {
        expect(makePlan(knowledge, assessment, person, empty, TODAY)).toEqual(
          makePlan(knowledge, assessment, structuredClone(person), openNotebook(), TODAY),
        );
      }),
      { ...RUNS, numRuns: 500 },
    );
  });
});
