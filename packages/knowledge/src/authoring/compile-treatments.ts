// Treatments, skip cards, phases, the matrix, groups of causes and worked weeks ──► their part of the plan's knowledge.
import type { Problem } from '@rhomboid/ground';
import type { z } from 'zod';
import {
  CAUSE_GROUPS,
  type Evidence,
  type MatrixCell,
  type MatrixRow,
  type Phase,
  type PlanGroupId,
  type PlanKnowledge,
  type PlanWeek,
  type SkipCard,
  type Treatment,
} from '../plan-knowledge.ts';
import { cautionsOf, standing } from './compile-facts.ts';
import type { Vocabulary } from './expression-reader.ts';
import { family, maybeSpan } from './plan-files.ts';
import {
  causeGroupSchema,
  equipmentSchema,
  matrixSchema,
  phaseSchema,
  planWeekSchema,
  skipCardSchema,
  treatmentSchema,
} from './schema-plan.ts';
import type { SourceFile } from './source-file.ts';

/** Files of `treatments/` that hold something else than treatments. */
const BESIDE_TREATMENTS = ['cause-groups', 'matrix', 'phases', 'skip-cards'].map((name) => `treatments/${name}.yaml`);

type Part = Pick<
  PlanKnowledge,
  'causeGroups' | 'treatments' | 'skipCards' | 'phases' | 'matrix' | 'equipment' | 'weeks'
>;

/** Compiles `treatments/`, the equipment and the worked weeks. */
export function compileTreatments(files: readonly SourceFile[], words: Vocabulary, problems: Problem[]): Part {
  const take = <T extends z.ZodType>(place: string, key: string, schema: T): readonly z.output<T>[] =>
    family(files, place, key, schema, problems);
  return {
    causeGroups: take('treatments/cause-groups.yaml', 'cause-groups', causeGroupSchema).map(({ en, ...rest }) => ({
      ...rest,
      name: en,
    })),
    treatments: family(files, 'treatments/', 'treatments', treatmentSchema, problems, BESIDE_TREATMENTS).map((raw) =>
      treatmentOf(raw, words, problems),
    ),
    skipCards: take('treatments/skip-cards.yaml', 'skip-cards', skipCardSchema).map(skipCardOf),
    phases: take('treatments/phases.yaml', 'phases', phaseSchema).map(phaseOf),
    matrix: take('treatments/matrix.yaml', 'matrix', matrixSchema).map(rowOf),
    equipment: take('exercises/equipment.yaml', 'equipment', equipmentSchema).map(({ id, usual, en }) => ({
      id,
      usual,
      ...en,
    })),
    weeks: take('cases/plan-weeks.yaml', 'weeks', planWeekSchema).map(weekOf),
  };
}

/** What is known of an effect, as it stands at an item. */
export function evidenceOf(raw: {
  readonly evidence: Evidence['kind'];
  readonly certainty: Evidence['certainty'];
  readonly 'borrowed-from': Evidence['borrowedFrom'];
  readonly 'both-sides': Evidence['bothSides'];
  readonly en: { readonly effect: string };
}): Evidence {
  return {
    kind: raw.evidence,
    certainty: raw.certainty,
    borrowedFrom: raw['borrowed-from'],
    effect: raw.en.effect,
    bothSides: raw['both-sides'],
  };
}

function treatmentOf(raw: z.output<typeof treatmentSchema>, words: Vocabulary, problems: Problem[]): Treatment {
  const { name, what, how, why, stop, harms } = raw.en;
  return {
    id: raw.id,
    class: raw.class,
    name,
    what,
    how,
    dose: {
      minutes: maybeSpan(raw.dose.minutes),
      timesADay: maybeSpan(raw.dose['times-a-day']),
      timesAWeek: maybeSpan(raw.dose['times-a-week']),
      weeks: maybeSpan(raw.dose.weeks),
      visits: maybeSpan(raw.dose.visits),
      mostDays: raw.dose['most-days'] ?? null,
      sentence: raw.dose.en,
    },
    why,
    usedFor: raw.en['used-for'],
    because: raw.because.map(({ fact, en }) => ({ fact, text: en })),
    causes: raw.causes,
    row: raw.row,
    phases: raw.phases,
    cautions: cautionsOf(raw.cautions, words, ['treatments', raw.id], problems),
    stop,
    harms,
    evidence: evidenceOf(raw),
    equipment: raw.equipment,
    minutesADay: raw['minutes-a-day'],
    reviewAfterDays: raw['review-after-days'],
    medicines: raw.medicines,
    cards: raw.cards,
    exerciseGroups: raw['exercise-groups'],
    provenance: standing(raw),
  };
}

function skipCardOf(raw: z.output<typeof skipCardSchema>): SkipCard {
  const { name, message, instead } = raw.en;
  return {
    id: raw.id,
    name,
    message,
    instead,
    beside: raw.beside,
    causes: raw.causes,
    evidence: evidenceOf(raw),
    reviewAfterDays: raw['review-after-days'],
    provenance: standing(raw),
  };
}

function phaseOf(raw: z.output<typeof phaseSchema>): Phase {
  return {
    id: raw.id,
    name: raw.en.name,
    goal: raw.en.goal,
    fromDay: raw['from-day'],
    toDay: raw['to-day'] ?? null,
    core: raw.core,
    options: raw.options,
    mostOptions: raw['most-options'],
    exerciseGroups: raw['exercise-groups'],
    medicine: { rule: raw.medicine, says: raw.en.medicine },
    reviewDays: raw['review-days'],
    reviewEveryDays: raw['review-every-days'] ?? null,
    stepUp: raw['step-up'].map(({ id, sign, value, en, ...step }) => ({
      id,
      sign,
      value: value ?? null,
      fromDay: step['from-day'] ?? null,
      screenAgain: step['screen-again'],
      ...en,
    })),
    course: raw.course ?? null,
    provenance: standing(raw),
  };
}

const CELLS = { 2: 'core', 1: 'option', 0: 'no', X: 'avoid', P: 'professional' } as const;

function rowOf(raw: z.output<typeof matrixSchema>): MatrixRow {
  const cells = CAUSE_GROUPS.map((id): [PlanGroupId, MatrixCell] => [id, CELLS[raw.cells[id]]]);
  return {
    id: raw.id,
    name: raw.en.name,
    cells: Object.fromEntries(cells) as Record<PlanGroupId, MatrixCell>,
    formOf: raw['form-of'],
    without: raw.en.without,
    provenance: standing(raw),
  };
}

function weekOf(raw: z.output<typeof planWeekSchema>): PlanWeek {
  const { id, told, causes, day, phase, age, facts, never } = raw;
  const items = raw.items.map((item) => ({
    item: item.item,
    sets: maybeSpan(item.sets),
    reps: maybeSpan(item.reps),
    minutes: maybeSpan(item.minutes),
    timesADay: maybeSpan(item['times-a-day']),
    daysAWeek: maybeSpan(item['days-a-week']),
    optional: item.optional,
    oneOf: item['one-of'],
  }));
  return { id, told, causes, day, phase, age, facts, items, never, provenance: standing(raw) };
}
