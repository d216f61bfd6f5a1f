// The zod schemas of knowledge ──► knowledge/schema/*.schema.json, so that an editor completes and checks YAML as it is
// written. `node tools/write-schemas.ts` writes them; with --check it only tells whether they are current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  clauseSchema,
  conditionSchema,
  findingSchema,
  groupSchema,
  redFlagSchema,
} from '../packages/knowledge/src/authoring/schema.ts';
import {
  dangerSchema,
  plainWordsSchema,
  synonymSchema,
  wordClassesSchema,
} from '../packages/knowledge/src/authoring/schema-articles.ts';
import {
  advertSchema,
  careCaseSchema,
  circumstanceSchema,
  practitionerSchema,
  procedureSchema,
  registerAdviceSchema,
  registerFileSchema,
  registerSchema,
  surgerySchema,
} from '../packages/knowledge/src/authoring/schema-care.ts';
import {
  breaksSchema,
  cardSchema,
  courseGuardSchema,
  courseSchema,
  loadQuestionSchema,
  postureFactSchema,
  predictorSchema,
  preventionSchema,
} from '../packages/knowledge/src/authoring/schema-coach.ts';
import {
  exerciseGroupSchema,
  exerciseRulesSchema,
  exerciseSchema,
} from '../packages/knowledge/src/authoring/schema-exercises.ts';
import { factGroupSchema, factSchema } from '../packages/knowledge/src/authoring/schema-facts.ts';
import { figureSchema, stanceSchema } from '../packages/knowledge/src/authoring/schema-figures.ts';
import {
  labRuleSchema,
  labTestSchema,
  ratingSchema,
  scanAdviceSchema,
  scanGuidanceSchema,
  scanSchema,
  variantSchema,
} from '../packages/knowledge/src/authoring/schema-imaging.ts';
import {
  medicineAlternativeSchema,
  medicineChoiceSchema,
  medicineClassSchema,
  medicineRuleSchema,
  packDoseSchema,
  poisonLineSchema,
  regularMedicineSchema,
} from '../packages/knowledge/src/authoring/schema-medicine-safety.ts';
import {
  factorGroupSchema,
  factorSchema,
  ingredientSchema,
  medicineSchema,
} from '../packages/knowledge/src/authoring/schema-notebook.ts';
import {
  causeGroupSchema,
  equipmentSchema,
  matrixSchema,
  phaseSchema,
  planWeekSchema,
  skipCardSchema,
  treatmentSchema,
} from '../packages/knowledge/src/authoring/schema-plan.ts';
import {
  caseSchema,
  countrySchema,
  dispositionFileSchema,
  dispositionSchema,
  regionSchema,
  screenSchema,
  sourceSchema,
} from '../packages/knowledge/src/authoring/schema-texts.ts';
import { widespreadFileSchema } from '../packages/knowledge/src/authoring/schema-widespread.ts';

/** A JSON Schema, as far as it is changed here. */
interface JsonSchema {
  [keyword: string]: unknown;
  required?: string[];
  properties?: Record<string, unknown>;
}

/** The kinds of knowledge file: the schema's file name, the title, what it is made from. */
const KINDS: Readonly<Record<string, { readonly title: string; readonly schema: () => JsonSchema }>> = {
  findings: { title: 'A family of findings', schema: () => family('findings', findingSchema) },
  groups: { title: 'Groups of findings that tell of one mechanism', schema: () => family('groups', groupSchema) },
  screens: { title: 'Screens of urgent signs', schema: () => family('screens', screenSchema) },
  condition: { title: 'A condition', schema: () => plain(conditionSchema) },
  'red-flags': { title: 'A family of red-flag rules', schema: () => family('red-flags', redFlagSchema) },
  clauses: { title: 'Clauses that rules share', schema: () => family('clauses', clauseSchema) },
  sources: { title: 'Cited works', schema: () => family('sources', sourceSchema) },
  dispositions: { title: 'Levels of care, what to watch for, and lines for probabilities', schema: dispositions },
  widespread: { title: 'Criteria of widespread pain, and yellow flags', schema: () => plain(widespreadFileSchema) },
  regions: { title: 'Places of the pain map', schema: () => family('regions', regionSchema) },
  countries: { title: 'Emergency numbers and help lines', schema: () => family('countries', countrySchema) },
  factors: { title: 'A family of factors', schema: () => family('factors', factorSchema) },
  'factor-groups': { title: 'Headings of factors', schema: () => family('groups', factorGroupSchema) },
  ingredients: { title: 'Active substances', schema: () => family('ingredients', ingredientSchema) },
  medicines: { title: 'A family of medicines', schema: () => family('medicines', medicineSchema) },
  cases: { title: 'Worked cases', schema: () => family('cases', caseSchema) },
  figure: { title: 'An exercise figure', schema: () => plain(figureSchema) },
  stances: { title: 'Poses that figures start from', schema: () => family('stances', stanceSchema) },
  'medicine-rules': { title: 'Medicine rules', schema: () => family('rules', medicineRuleSchema) },
  'medicine-classes': { title: 'Kinds of medicine', schema: () => family('classes', medicineClassSchema) },
  'pack-doses': { title: 'What packs allow', schema: () => family('doses', packDoseSchema) },
  'regular-medicines': { title: 'Prescribed medicines', schema: () => family('regular', regularMedicineSchema) },
  'medicine-alternatives': {
    title: 'What to do instead',
    schema: () => family('alternatives', medicineAlternativeSchema),
  },
  'medicine-choices': { title: 'What may be bought', schema: () => family('choices', medicineChoiceSchema) },
  'poison-lines': { title: 'Poison centres', schema: () => family('poison-lines', poisonLineSchema) },
  facts: { title: 'Facts about a person', schema: () => family('facts', factSchema) },
  'fact-groups': { title: 'Headings of facts', schema: () => family('groups', factGroupSchema) },
  treatments: { title: 'A family of treatments', schema: () => family('treatments', treatmentSchema) },
  'cause-groups': { title: 'Groups of causes', schema: () => family('cause-groups', causeGroupSchema) },
  matrix: { title: 'Causes and treatments', schema: () => family('matrix', matrixSchema) },
  phases: { title: 'Phases of a plan', schema: () => family('phases', phaseSchema) },
  'skip-cards': { title: 'What to leave out', schema: () => family('skip-cards', skipCardSchema) },
  equipment: { title: 'What is needed', schema: () => family('equipment', equipmentSchema) },
  exercises: { title: 'A family of exercises', schema: () => family('exercises', exerciseSchema) },
  'exercise-groups': { title: 'Sets of exercises', schema: () => family('exercise-groups', exerciseGroupSchema) },
  'exercise-rules': { title: 'How exercises are dosed and stepped', schema: () => plain(exerciseRulesSchema) },
  breaks: { title: 'The break reminder', schema: () => plain(breaksSchema) },
  cards: { title: 'Cards on everyday movement', schema: () => family('cards', cardSchema) },
  'repeated-work': { title: 'The check of repeated work', schema: () => family('questions', loadQuestionSchema) },
  posture: { title: 'What research says of posture', schema: () => family('posture-facts', postureFactSchema) },
  courses: { title: 'How pain goes on', schema: () => family('courses', courseSchema) },
  guard: { title: 'The sentence on recovery for everyone', schema: () => plain(courseGuardSchema) },
  predictors: { title: 'What goes with pain that stays', schema: () => family('predictors', predictorSchema) },
  prevention: { title: 'When the coach speaks up', schema: () => family('prevention', preventionSchema) },
  synonyms: { title: 'Lay words of the search', schema: () => family('synonyms', synonymSchema) },
  'danger-words': { title: 'Words that sound dangerous', schema: dangerWords },
  practitioners: { title: 'Who to see', schema: () => family('practitioners', practitionerSchema) },
  circumstances: { title: 'What only the care pages ask', schema: () => family('circumstances', circumstanceSchema) },
  'scan-variants': { title: 'Pictures of the imaging guideline', schema: () => family('variants', variantSchema) },
  'scan-ratings': { title: 'Words for how well a scan suits', schema: () => family('ratings', ratingSchema) },
  scans: { title: 'Scans', schema: () => family('scans', scanSchema) },
  'scan-guidance': { title: 'What other bodies say on scans', schema: () => family('guidance', scanGuidanceSchema) },
  'scan-advice': { title: 'What not to do, and what to ask before a scan', schema: () => plain(scanAdviceSchema) },
  tests: { title: 'Blood and other tests', schema: () => family('tests', labTestSchema) },
  'tests-rule': { title: 'What stands above all tests', schema: () => plain(labRuleSchema) },
  procedures: { title: 'Operations and injections', schema: () => family('procedures', procedureSchema) },
  surgery: { title: 'What holds for any operation', schema: () => plain(surgerySchema) },
  registers: { title: 'How to check a licence, by country', schema: registers },
  'how-to-check': { title: 'The steps of checking a licence', schema: () => plain(registerAdviceSchema) },
  adverts: { title: 'Adverts to be wary of', schema: () => family('adverts', advertSchema) },
  'care-cases': { title: 'Worked cases of care', schema: () => family('cases', careCaseSchema) },
  'plan-weeks': { title: 'Worked weeks of a plan', schema: () => family('weeks', planWeekSchema) },
};

/** Every schema file: its name, and its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(KINDS).map(([name, { title, schema }]) => {
      const whole = { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema() };
      return [`${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

/** What an author writes, before defaults are filled in. Draft 7 is what editors for YAML understand best. */
function plain(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  return rest;
}

/** What an item often inherits from its file's `defaults`, and so need not name itself. */
const INHERITED = new Set([
  ...['sources', 'strength', 'group', 'shape', 'role', 'route', 'unit', 'usual'],
  ...['review-by', 'review-after-days', 'evidence', 'certainty', 'borrowed-from', 'outcome'],
  ...['class', 'causes', 'phases', 'minutes-a-day', 'tag'],
]);

/** A file with a list of items, and `defaults` that hold for each of them. */
function family(key: string, item: z.ZodType): JsonSchema {
  const items = plain(item);
  const { required = [], ...defaults } = items;
  const own = { ...items, required: required.filter((field) => !INHERITED.has(field)) };
  return { type: 'object', required: [key], properties: { defaults, [key]: { type: 'array', items: own } } };
}

/** The file of dispositions is a family with more beside it. */
function dispositions(): JsonSchema {
  const own = family('dispositions', dispositionSchema);
  const beside = plain(dispositionFileSchema);
  return {
    ...own,
    required: [...(own.required ?? []), ...(beside.required ?? [])],
    properties: { ...own.properties, ...beside.properties },
  };
}

/** Dangerous words are a family with classes of words, and plain ones, beside it. */
function dangerWords(): JsonSchema {
  const own = family('danger', dangerSchema);
  const beside = { classes: plain(wordClassesSchema), plain: plain(plainWordsSchema) };
  return { ...own, properties: { ...own.properties, ...beside } };
}

/** Registers are a family with their country beside it. */
function registers(): JsonSchema {
  const own = family('registers', registerSchema);
  const { properties: beside } = plain(registerFileSchema);
  return {
    ...own,
    required: ['country', 'registers'],
    properties: { ...own.properties, country: beside?.country },
  };
}

if (import.meta.main) {
  const folder = fileURLToPath(new URL('../knowledge/schema/', import.meta.url));
  const files = [...schemaFiles()];
  if (process.argv.includes('--check')) {
    const stale = files.filter(
      ([name, text]) => !existsSync(folder + name) || readFileSync(folder + name, 'utf8') !== text,
    );
    for (const [name] of stale)
      console.error(`knowledge/schema/${name} is not current; run: node tools/write-schemas.ts`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(folder + name, text);
  }
}
