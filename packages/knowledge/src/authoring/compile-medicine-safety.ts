// Medicine rules, pack doses, names and alternatives as written ──► as the medicine check reads them.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import {
  type MedicineCase,
  type MedicineRule,
  type MedicineSafety,
  type PackDose,
  SITUATION,
} from '../medicine-safety.ts';
import { standing } from './compile-facts.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import { family } from './plan-files.ts';
import {
  medicineAlternativeSchema,
  medicineChoiceSchema,
  medicineClassSchema,
  medicineRuleSchema,
  packDoseSchema,
  poisonLineSchema,
  regularMedicineSchema,
} from './schema-medicine-safety.ts';
import type { SourceFile } from './source-file.ts';

type RawRule = z.output<typeof medicineRuleSchema>;

const FOLDER = 'medicine-rules/';
const CLASSES = `${FOLDER}classes.yaml`;
const DOSES = `${FOLDER}doses.yaml`;
const REGULAR = `${FOLDER}regular.yaml`;
const ALTERNATIVES = `${FOLDER}alternatives.yaml`;
const CHOICES = `${FOLDER}choices.yaml`;
const POISON = `${FOLDER}poison-lines.yaml`;
const NOT_RULES = [CLASSES, DOSES, REGULAR, ALTERNATIVES, CHOICES, POISON];

/** Compiles `medicine-rules/`; `facts` are the words of the facts. What is wrong goes to `problems`. */
export function compileMedicineSafety(
  files: readonly SourceFile[],
  facts: Vocabulary,
  problems: Problem[],
): MedicineSafety {
  const words = withSituation(facts);
  const part: MedicineSafety = {
    classes: family(files, CLASSES, 'classes', medicineClassSchema, problems),
    rules: family(files, FOLDER, 'rules', medicineRuleSchema, problems, NOT_RULES).map((raw) =>
      ruleOf(raw, words, problems),
    ),
    doses: family(files, DOSES, 'doses', packDoseSchema, problems).map(doseOf),
    regular: family(files, REGULAR, 'regular', regularMedicineSchema, problems).map((raw) => ({
      id: raw.id,
      names: raw.names,
      facts: raw.facts,
      provenance: standing(raw),
    })),
    alternatives: family(files, ALTERNATIVES, 'alternatives', medicineAlternativeSchema, problems).map(
      ({ id, medicines, last, en }) => ({ id, medicines, last, text: en }),
    ),
    choices: family(files, CHOICES, 'choices', medicineChoiceSchema, problems).map((raw) => ({
      medicine: raw.medicine,
      caveat: raw.en,
      certainty: raw.certainty,
      borrowedFrom: raw['borrowed-from'],
      provenance: standing(raw),
    })),
    poisonLines: family(files, POISON, 'poison-lines', poisonLineSchema, problems).map((raw) => ({
      country: raw.country,
      name: raw.en,
      number: raw.number,
      provenance: standing(raw),
    })),
  };
  problems.push(...strangeNames(part, facts));
  return part;
}

/** The words of facts, and those of the situation beside them. */
function withSituation(facts: Vocabulary): Vocabulary {
  const situation = Object.entries(SITUATION).map(([id, type]) => [id, { type, options: new Set<string>() }] as const);
  return { ...facts, findings: new Map([...facts.findings, ...situation]) };
}

function ruleOf(raw: RawRule, words: Vocabulary, problems: Problem[]): MedicineRule {
  return {
    id: raw.id,
    name: raw.name,
    steps: raw.steps.map((step, index) => {
      const where = ['medicine-rules', raw.id, `step ${index + 1}`];
      const message = step.en ?? raw.en ?? '';
      if (message === '')
        problems.push(problem('a step needs its sentence under en, or the rule one for all', ...where));
      return {
        action: step.action,
        for: step.for ?? raw.for,
        when: step.when === undefined ? null : readExpression(step.when, words, where, problems),
        call: step.call ?? null,
        callInDoubt: step['call-in-doubt'],
        review: step.review,
        cap: step.cap ?? null,
        dayMost: step['day-most'] ?? null,
        message,
      };
    }),
    instead: raw.instead,
    cases: (['fires', 'nearly', 'unknown'] as const).flatMap((kind) => raw.cases[kind].map((one) => caseOf(kind, one))),
    provenance: standing(raw),
  };
}

function caseOf(kind: MedicineCase['kind'], raw: RawRule['cases']['fires'][number]): MedicineCase {
  return {
    kind,
    medicine: raw.medicine,
    person: raw.person,
    facts: raw.facts,
    medicines: raw.medicines,
    taken: raw.taken.map(({ medicine, hours, dose, unit, zone }) => ({
      medicine,
      hours: hours ?? null,
      dose: dose ?? null,
      unit: unit ?? null,
      zone: zone ?? null,
    })),
    days: raw.days === undefined ? null : { ...raw.days, dose: raw.days.dose ?? null },
    dose: raw.dose ?? null,
    unit: raw.unit ?? null,
    action: raw.action,
  };
}

function doseOf(raw: z.output<typeof packDoseSchema>): PackDose {
  return {
    id: raw.id,
    country: raw.country,
    medicines: raw.medicines,
    ingredient: raw.ingredient,
    route: raw.route,
    tablet: raw.tablet ?? null,
    unit: raw.unit,
    single: { least: raw.single[0], most: raw.single[1] },
    first: raw.first ?? null,
    hours: raw.hours,
    packHours: raw['pack-hours'] ?? null,
    mostInDay: raw['most-in-24h'] ?? null,
    mostDoses: raw['most-doses'] ?? null,
    harmAbove: raw['harm-above'] ?? null,
    days: {
      checkIn: raw['check-in'],
      askAfter: raw['ask-after'] ?? null,
      last: raw['last-day'] ?? null,
      rest: raw['rest-days'],
    },
    ageFrom: raw['age-from'],
    how: raw.en,
    provenance: standing(raw),
  };
}

/** Names of classes, facts and alternatives that are not there, words that are both fact and situation, ids there twice. */
function strangeNames(part: MedicineSafety, facts: Vocabulary): readonly Problem[] {
  const classes = new Set(part.classes.map(({ id }) => id));
  const instead = new Set(part.alternatives.map(({ id }) => id));
  const strange = (known: ReadonlySet<string>, names: readonly string[], what: string, ...where: string[]): Problem[] =>
    names.filter((name) => !known.has(name)).map((name) => problem(`there is no ${what} “${name}”`, ...where));
  const named = new Set(facts.findings.keys());
  const twice = (items: readonly { readonly id: string }[]): Problem[] =>
    items
      .filter(({ id }, index) => items.findIndex((item) => item.id === id) !== index)
      .map(({ id }) => problem(`the id “${id}” is there twice; ids are unique`, 'medicine-rules', id));
  return [
    ...part.rules.flatMap(({ id, steps, instead: list }) => [
      ...strange(
        classes,
        steps.flatMap((step) => step.for),
        `class in ${CLASSES}`,
        id,
      ),
      ...strange(instead, list, `alternative in ${ALTERNATIVES}`, id),
    ]),
    ...part.regular.flatMap(({ id, facts: told }) => strange(named, told, 'fact', REGULAR, id)),
    ...Object.keys(SITUATION)
      .filter((word) => named.has(word))
      .map((word) => problem('the medicine check works this out itself; give the fact another id', 'facts', word)),
    ...[part.rules, part.doses, part.classes, part.regular, part.alternatives].flatMap(twice),
  ];
}
