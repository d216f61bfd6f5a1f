// Factors, active substances and medicines as written ──► the notebook's part of a release.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type {
  DayLimit,
  Factor,
  FactorTest,
  Ingredient,
  MedicineInfo,
  NotebookKnowledge,
} from '../notebook-knowledge.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceOf } from './compile-conditions.ts';
import { readFamily } from './family.ts';
import type { findingSchema } from './schema.ts';
import { factorGroupSchema, factorSchema, ingredientSchema, medicineSchema } from './schema-notebook.ts';
import type { SourceFile } from './source-file.ts';

type RawFactor = z.output<typeof factorSchema>;
type RawLimit = z.output<typeof ingredientSchema>['most-in-24h'][number];

const NOTHING: Provenance = { strength: 'estimate', sources: [] };
const SCALE = { min: 0, max: 10, step: 1 };

/** Compiles `factors/`, `medicines/` and the marks of lasting findings; what is wrong goes to `problems`. */
export function compileNotebook(
  files: readonly SourceFile[],
  findings: readonly z.output<typeof findingSchema>[],
  problems: Problem[],
): NotebookKnowledge {
  const take = <T extends z.ZodType>(wanted: (path: string) => boolean, key: string, schema: T): z.output<T>[] =>
    files
      .filter(({ path }) => path.endsWith('.yaml') && wanted(path))
      .flatMap((file) => {
        const read = readFamily(file, key, schema);
        if (read.ok) return read.value;
        problems.push(...read.problems);
        return [];
      });
  const part: NotebookKnowledge = {
    factorGroups: take((path) => path === GROUPS, 'groups', factorGroupSchema).map(({ id, en }) => ({ id, ...en })),
    factors: take((path) => path.startsWith('factors/') && path !== GROUPS, 'factors', factorSchema).map((raw) =>
      factorOf(raw, problems),
    ),
    ingredients: take((path) => path === SUBSTANCES, 'ingredients', ingredientSchema).map(ingredientOf),
    medicines: take((path) => path.startsWith('medicines/') && path !== SUBSTANCES, 'medicines', medicineSchema).map(
      medicineOf,
    ),
    lasting: Object.fromEntries(
      findings.flatMap(({ id, lasting }) => (lasting === undefined ? [] : [[id, lasting === true ? null : lasting]])),
    ),
  };
  problems.push(...strangeNames(part));
  return inOrder(part);
}

const GROUPS = 'factors/groups.yaml';
const SUBSTANCES = 'medicines/ingredients.yaml';

function factorOf(raw: RawFactor, problems: Problem[]): Factor {
  const { label, ask, help, why, unit, least, most } = raw.en;
  const wrong = (message: string): number => problems.push(problem(message, 'factors', raw.id));
  if ((raw.shape === 'amount') !== (raw.range !== undefined))
    wrong('an amount needs its range, and nothing else has one');
  if ((raw.shape === 'amount') !== (unit !== '')) wrong('an amount needs its unit, and nothing else has one');
  if ((raw.shape === 'one-of') !== raw.options.length > 1)
    wrong('one-of needs two options or more, and nothing else has any');
  if ((raw.shape === 'scale') !== (least !== '' && most !== ''))
    wrong('a scale needs least and most in words, and nothing else has them');
  return {
    id: raw.id,
    group: raw.group,
    order: 0,
    shape: raw.shape,
    unit,
    range: raw.shape === 'scale' ? SCALE : (raw.range ?? null),
    options: raw.options.map(({ id, en }) => ({ id, text: en })),
    role: raw.role,
    about: raw.about,
    startsOn: raw['starts-on'],
    test: testOf(raw.test),
    label,
    ask,
    help,
    why,
    least,
    most,
    provenance: provenanceOf(raw, NOTHING),
  };
}

function testOf(raw: RawFactor['test']): FactorTest {
  if (typeof raw === 'string') return { possible: false, why: raw };
  return { possible: true, lingers: raw.lingers, withIt: raw.en.with, withoutIt: raw.en.without };
}

function ingredientOf(raw: z.output<typeof ingredientSchema>): Ingredient {
  const provenance = provenanceOf(raw, NOTHING);
  return {
    id: raw.id,
    name: raw.en.name,
    alsoCalled: raw.en['also-called'],
    group: raw.group,
    mostIn24h: raw['most-in-24h'].map((limit) => limitOf(limit, provenance)),
    mostPrescribed: raw['most-prescribed'] ?? null,
    provenance,
  };
}

function medicineOf(raw: z.output<typeof medicineSchema>): MedicineInfo {
  const provenance = provenanceOf(raw, NOTHING);
  return {
    id: raw.id,
    name: raw.en.name,
    alsoCalled: raw.en['also-called'],
    route: raw.route,
    ingredients: raw.ingredients,
    unit: raw.unit,
    usual: raw.usual,
    mostIn24h: raw['most-in-24h'].map((limit) => limitOf(limit, provenance)),
    soldIn: raw['sold-in'],
    note: raw.en.note,
    provenance,
  };
}

function limitOf(raw: RawLimit, inherited: Provenance): DayLimit {
  return { country: raw.country, most: raw.most, provenance: provenanceOf(raw, inherited) };
}

/** Names of groups and substances that are not there, and ids that are there twice. */
function strangeNames({ factorGroups, factors, ingredients, medicines }: NotebookKnowledge): readonly Problem[] {
  const groups = new Set(factorGroups.map(({ id }) => id));
  const substances = new Set(ingredients.map(({ id }) => id));
  const twice = (kind: string, ids: readonly string[]): readonly Problem[] =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => problem(`the ${kind} “${id}” is there twice; ids are unique`, id));
  return [
    ...factors
      .filter(({ group }) => !groups.has(group))
      .map(({ id, group }) => problem(`there is no group “${group}” in ${GROUPS}`, 'factors', id)),
    ...medicines.flatMap(({ id, ingredients: inside }) =>
      inside
        .filter(({ ingredient }) => !substances.has(ingredient))
        .map(({ ingredient }) => problem(`there is no “${ingredient}” in ${SUBSTANCES}`, 'medicines', id)),
    ),
    ...twice(
      'factor',
      factors.map(({ id }) => id),
    ),
    ...twice(
      'ingredient',
      ingredients.map(({ id }) => id),
    ),
    ...twice(
      'medicine',
      medicines.map(({ id }) => id),
    ),
  ];
}

/** Factors in the order of their groups, and within one as they are written. */
function inOrder(part: NotebookKnowledge): NotebookKnowledge {
  const place = new Map(part.factorGroups.map(({ id }, index) => [id, index]));
  const key = ({ group }: Factor): number => place.get(group) ?? place.size;
  const sorted = [...part.factors].sort((a, b) => key(a) - key(b));
  return { ...part, factors: sorted.map((factor, index) => ({ ...factor, order: index + 1 })) };
}
