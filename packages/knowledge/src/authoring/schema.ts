// The shapes of knowledge files, as zod schemas. JSON Schemas for editors are generated from these.
import { z } from 'zod';
import { LEVELS } from '../release.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id is letters, digits and hyphens');
const share = z.number().min(0).max(1);
const level = z.enum(LEVELS);
const strength = z.enum(['measured', 'guideline', 'estimate']);
const checked = z.enum(['read', 'recalled']);
const citation = z.strictObject({ source: id, at: z.coerce.string().default('') });
const day = z.iso.date();

/** What every item carries: version, status, provenance. Family files give the common ones once, under `defaults`. */
export const provenanceFields = {
  version: z.number().int().positive().optional(),
  status: z.enum(['draft', 'reviewed', 'published', 'retired']).optional(),
  strength: strength.optional(),
  certainty: z.enum(['high', 'moderate', 'low', 'very-low']).optional(),
  checked: checked.optional(),
  population: z.string().optional(),
  sources: z.array(citation).optional(),
  'reviewed-on': day.optional(),
  'review-by': day.optional(),
  note: z.string().optional(),
};

/** Expressions are parsed by `expression-reader.ts`, which names what is wrong in them. */
const expression = z.record(z.string(), z.unknown());

const implies = z.record(id, z.string());

const findingText = z.strictObject({
  label: z.string().min(1),
  ask: z.string().min(1),
  help: z.string().default(''),
  why: z.string().default(''),
  present: z.string().default(''),
  absent: z.string().default(''),
});

const option = z.strictObject({
  id,
  en: z.string().min(1),
  background: share,
  exclusive: z.boolean().default(false),
  aliases: z.array(z.string()).default([]),
  implies: implies.default({}),
});

export const findingSchema = z.strictObject({
  id,
  type: z.enum(['yes-no', 'one', 'many', 'number', 'map']),
  stage: z
    .enum(['urgent', 'clarify', 'map', 'core', 'adaptive', 'widespread', 'wellbeing', 'self-test', 'optional'])
    .optional(),
  screen: z.string().default(''),
  derived: z.boolean().default(false),
  background: share.optional(),
  options: z.array(option).default([]),
  range: z.strictObject({ min: z.number(), max: z.number(), whole: z.boolean().default(false) }).optional(),
  group: z.string().default(''),
  'ask-if': expression.optional(),
  implies: implies.default({}),
  /** How long an answer still holds after the check: for good, or for so many days. */
  lasting: z.union([z.literal(true), z.number().int().positive()]).optional(),
  codes: z.record(z.string(), z.unknown()).optional(),
  en: findingText,
  ...provenanceFields,
});

const probability = z.union([share, z.record(id, share)]);
const ratio = z.strictObject({
  positive: z.number().positive().optional(),
  negative: z.number().positive().optional(),
});
const often = z.enum(['almost-always', 'usually', 'often', 'sometimes', 'seldom', 'almost-never']);

export const linkSchema = z.strictObject({
  finding: id,
  option: z.string().optional(),
  p: probability.optional(),
  lr: ratio.optional(),
  often: z.union([often, z.record(id, often)]).optional(),
  ...provenanceFields,
});

/** A distinct form of a condition: which answers come together in a share of its people. */
const presentation = z.strictObject({
  id,
  share: z.number().gt(0).lt(1),
  en: z.strictObject({ medical: z.string().min(1) }),
  links: z.array(z.strictObject({ finding: id, p: probability })).min(2),
  ...provenanceFields,
});

export const conditionSchema = z.strictObject({
  id,
  meter: z.enum(['muscle', 'nerve', 'organ', 'inflammation', 'widespread', 'other']),
  default: level,
  dangerous: z.boolean(),
  prior: z.strictObject({
    percent: z.number().min(0).max(100),
    low: z.number().min(0),
    high: z.number().max(100),
    ...provenanceFields,
  }),
  age: z
    .array(
      z.strictObject({
        from: z.number().default(0),
        to: z.number().default(200),
        times: z.number().min(0),
        ...provenanceFields,
      }),
    )
    .default([]),
  sex: z.record(z.string(), z.union([z.number().min(0), z.unknown()])).default({}),
  'only-if': expression.optional(),
  codes: z
    .strictObject({
      'icd-10': z.array(z.string()).default([]),
      'icd-10-cm': z.array(z.string()).default([]),
      snomed: z
        .array(z.strictObject({ code: z.coerce.string(), verified: z.boolean(), note: z.string().optional() }))
        .default([]),
    })
    .prefault({}),
  en: z.strictObject({
    name: z.string().min(1),
    medical: z.string().min(1),
    what: z.string().min(1),
    course: z.string().default(''),
    care: z.string().default(''),
    watch: z.string().default(''),
  }),
  links: z.array(linkSchema).default([]),
  presentations: z.array(presentation).default([]),
  ...provenanceFields,
});

const ruleLevel = z.strictObject({
  level: level.optional(),
  raise: z.number().int().min(1).max(2).optional(),
  when: expression,
  ...provenanceFields,
});
const ruleCase = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  level: z.string(),
  note: z.string().optional(),
});

export const redFlagSchema = z.strictObject({
  id,
  family: z.string(),
  name: z.string().min(1),
  suspects: z.array(id).default([]),
  levels: z.array(ruleLevel).min(1),
  en: z.strictObject({ says: z.string().min(1), do: z.string().default(''), operator: z.string().default('') }),
  cases: z.strictObject({ fires: ruleCase, nearly: ruleCase, unsure: ruleCase }),
  ...provenanceFields,
});

export const clauseSchema = z.strictObject({ id, says: z.string().min(1), when: expression, ...provenanceFields });
export const groupSchema = z.strictObject({ id, rho: share, ...provenanceFields });
