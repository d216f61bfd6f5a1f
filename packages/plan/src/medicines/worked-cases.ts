// Runs the worked cases that medicine rules carry: each says what its rule alone gives.
import { addDays, type Problem, problem } from '@rhomboid/ground';
import {
  type Knowledge,
  type MedicineAction,
  type MedicineCase,
  type MedicineRule,
  mentions,
  planOf,
} from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import type { FactAnswer, Person } from '../person.ts';
import { contextOf } from './context.ts';
import { historyOf } from './history.ts';
import { fireRule } from './reasons.ts';
import { situationOf } from './situation.ts';
import type { MedicineOptions, TakenMedicine } from './types.ts';
import { momentAfter } from './words.ts';

/** Noon of a winter day in London: what cases count from. */
export const CASE_NOW: Now = { day: '2026-01-15', time: '12:00', zone: 0 };

/**
 * A healthy woman of 35 in the United Kingdom with new pain: whatever rules ask for is denied, but for what excuses (the pain
 * is getting better, ibuprofen was taken before without wheeze).
 */
export function healthyPerson(knowledge: Knowledge): Person {
  const { facts, medicineSafety } = planOf(knowledge);
  const steps = medicineSafety.rules.flatMap((rule) => rule.steps);
  const said = steps.flatMap(({ when }) => (when === null ? [] : mentions(when)));
  const excuses = new Set(said.flatMap(({ finding, positive }) => (positive ? [] : [finding])));
  return {
    age: 35,
    sex: 'female',
    country: 'gb',
    facts: Object.fromEntries(
      facts.flatMap(({ id, type }) => (type === 'yes-no' ? [[id, excuses.has(id) ? 'yes' : 'no'] as const] : [])),
    ),
    numbers: { weight: 70, 'pain-days': 2 },
    medicines: [],
  };
}

/** The person, the doses and the options of a case. */
export function caseOf(
  knowledge: Knowledge,
  one: MedicineCase,
): { readonly person: Person; readonly taken: readonly TakenMedicine[]; readonly options: MedicineOptions } {
  const healthy = healthyPerson(knowledge);
  const { age = healthy.age, sex = healthy.sex, country = healthy.country } = one.person;
  const facts: Record<string, FactAnswer> = { ...healthy.facts };
  const numbers: Record<string, number> = { ...healthy.numbers };
  for (const [id, told] of Object.entries(one.facts)) {
    if (typeof told === 'number') numbers[id] = told;
    else if (id in numbers) delete numbers[id];
    else facts[id] = told;
  }
  const person = { ...healthy, age, sex, country, facts, numbers, medicines: one.medicines } as Person;
  const daily = Array.from({ length: one.days?.count ?? 0 }, (_, index) => ({
    medicine: one.days!.medicine,
    day: addDays(CASE_NOW.day, -1 - index),
    time: CASE_NOW.time,
    zone: CASE_NOW.zone!,
    ...(one.days!.dose === null ? {} : { dose: one.days!.dose, unit: 'mg' }),
  }));
  const { dose, unit } = one;
  return {
    person,
    taken: [...one.taken.map(doseAt), ...daily],
    options: { ...(dose === null ? {} : { dose }), ...(unit === null ? {} : { unit }) },
  };
}

function doseAt({ medicine, hours, dose, unit, zone }: MedicineCase['taken'][number]): TakenMedicine {
  const amount = { ...(dose === null ? {} : { dose }), ...(unit === null ? {} : { unit }) };
  if (hours === null) return { medicine, day: CASE_NOW.day, ...amount };
  const shift = zone ?? CASE_NOW.zone!;
  return { medicine, ...momentAfter(CASE_NOW, -hours * 60 + shift), zone: shift, ...amount };
}

/** What the rule alone says of a case. */
export function caseAction(knowledge: Knowledge, rule: MedicineRule, one: MedicineCase): MedicineAction {
  const context = contextOf(knowledge);
  const { person, taken, options } = caseOf(knowledge, one);
  const named = context.names.find(one.medicine);
  const situation = situationOf(context, historyOf(context, person, taken, CASE_NOW), named, options);
  const own = context.rulesFor(situation.medicine).find((candidate) => candidate.rule.id === rule.id);
  return own === undefined ? 'OK' : (fireRule(own, situation)?.step.action ?? 'OK');
}

/** What is wrong with the worked cases of all medicine rules: each must give the action that it names. */
export function medicineCaseProblems(knowledge: Knowledge): readonly Problem[] {
  return (knowledge.plan?.medicineSafety.rules ?? []).flatMap((rule) =>
    rule.cases.flatMap((one) => {
      const got = caseAction(knowledge, rule, one);
      return got === one.action
        ? []
        : [problem(`gives ${got}, not ${one.action}: ${JSON.stringify(toldIn(one))}`, rule.id, `case “${one.kind}”`)];
    }),
  );
}

function toldIn({ medicine, person, facts, medicines, taken, days }: MedicineCase): object {
  return { medicine, person, facts, medicines, taken, days };
}
