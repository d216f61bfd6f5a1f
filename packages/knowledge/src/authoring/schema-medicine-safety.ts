// The shapes of the files on medicine safety: rules with their cases, what packs allow, names, alternatives, choices.
import { z } from 'zod';
import { MEDICINE_ACTIONS, PACK_COUNTRIES } from '../medicine-safety.ts';
import { borrowedFrom, certainty, factExpression, planFields, planId, words } from './schema-plan-parts.ts';

const action = z.enum(MEDICINE_ACTIONS);
const route = z.enum(['mouth', 'skin']);
const unit = z.enum(['mg', 'tablet', 'capsule', 'sachet', 'ml', 'g', 'patch', 'application']);

export const medicineClassSchema = z.strictObject({
  id: planId,
  route,
  groups: z
    .array(
      z.enum([
        'paracetamol',
        'anti-inflammatory',
        'opioid',
        'sedating',
        'decongestant',
        'caffeine',
        'salicylate',
        'cooling-or-warming',
        'numbing',
      ]),
    )
    .default([]),
  ingredients: z.array(planId).default([]),
  medicines: z.array(planId).default([]),
  except: z.array(planId).default([]),
});

const step = z.strictObject({
  action,
  /** Those of the rule where it is left out. */
  for: z.array(planId).optional(),
  when: factExpression.optional(),
  call: z.enum(['ambulance', 'poison']).optional(),
  'call-in-doubt': z.boolean().default(false),
  review: z.boolean().default(false),
  cap: z.enum(['lowest', 'none']).optional(),
  /** The most of one substance by mouth within 24 hours, in milligrams, where packs allow more. */
  'day-most': z.strictObject({ ingredient: planId, mg: z.number().positive() }).optional(),
  /** That of the rule where it is left out. */
  en: words.optional(),
});

const caseSchema = z.strictObject({
  medicine: words,
  person: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  facts: z.record(planId, z.union([z.enum(['yes', 'no', 'unsure']), z.number()])).default({}),
  medicines: z.array(words).default([]),
  taken: z
    .array(
      z.strictObject({
        medicine: words,
        hours: z.number().optional(),
        dose: z.number().positive().optional(),
        unit: words.optional(),
        zone: z.number().optional(),
      }),
    )
    .default([]),
  days: z
    .strictObject({ medicine: words, count: z.number().int().positive(), dose: z.number().positive().optional() })
    .optional(),
  dose: z.number().positive().optional(),
  unit: words.optional(),
  action,
});
const cases = z.union([caseSchema.transform((one) => [one]), z.array(caseSchema).min(1)]);

export const medicineRuleSchema = z.strictObject({
  id: planId,
  name: words,
  for: z.array(planId).default([]),
  steps: z.array(step).min(1),
  instead: z.array(planId).default([]),
  en: words.optional(),
  cases: z.strictObject({ fires: cases, nearly: cases, unknown: cases }),
  ...planFields,
});

export const packDoseSchema = z.strictObject({
  id: planId,
  country: z.enum(PACK_COUNTRIES),
  medicines: z.array(planId).default([]),
  ingredient: planId,
  route,
  /** Milligrams in the one tablet that the row is for. */
  tablet: z.number().positive().optional(),
  unit: unit.default('mg'),
  single: z.tuple([z.number().positive(), z.number().positive()]),
  first: z.number().positive().optional(),
  hours: z.number().positive(),
  'pack-hours': z.number().positive().optional(),
  'most-in-24h': z.number().positive().optional(),
  'most-doses': z.number().int().positive().optional(),
  'harm-above': z.number().positive().optional(),
  'check-in': z.number().int().positive().default(3),
  'ask-after': z.number().int().positive().optional(),
  'last-day': z.number().int().positive().optional(),
  'rest-days': z.number().int().positive().default(7),
  'age-from': z.number().int().min(0),
  en: words,
  ...planFields,
});

export const regularMedicineSchema = z.strictObject({
  id: planId,
  names: z.array(words).min(1),
  facts: z.array(planId),
  ...planFields,
});

export const medicineAlternativeSchema = z.strictObject({
  id: planId,
  medicines: z.array(planId).default([]),
  last: z.boolean().default(false),
  en: words,
});

export const medicineChoiceSchema = z.strictObject({
  medicine: planId,
  'borrowed-from': borrowedFrom,
  en: words,
  ...planFields,
  certainty,
});

export const poisonLineSchema = z.strictObject({ country: planId, number: words, en: words, ...planFields });
