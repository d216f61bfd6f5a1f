// The shapes of the notebook's knowledge files: factors, active substances, medicines.
import { z } from 'zod';
import { provenanceFields } from './schema.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is small letters, digits and hyphens');
const words = z.string().min(1);

export const factorGroupSchema = z.strictObject({ id, en: z.strictObject({ title: words }), ...provenanceFields });

export const factorSchema = z.strictObject({
  id,
  group: id,
  shape: z.enum(['yes-no', 'amount', 'scale', 'one-of']),
  range: z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() }).optional(),
  options: z.array(z.strictObject({ id, en: words })).default([]),
  role: z.enum(['exposure', 'response', 'shared-state']),
  about: z.enum(['day', 'night-before']).default('day'),
  'starts-on': z.boolean().default(false),
  test: z
    .union([
      z.enum(['not-in-your-hands', 'harmful']),
      z.strictObject({ lingers: z.boolean().default(false), en: z.strictObject({ with: words, without: words }) }),
    ])
    .default('not-in-your-hands'),
  en: z.strictObject({
    label: words,
    ask: words,
    help: words,
    why: words,
    unit: z.string().default(''),
    least: z.string().default(''),
    most: z.string().default(''),
  }),
  ...provenanceFields,
});

const dayLimit = z.strictObject({ country: id, most: z.number().positive(), ...provenanceFields });
const amounts = z.partialRecord(
  z.enum(['mg', 'tablet', 'capsule', 'sachet', 'ml', 'g', 'patch', 'application']),
  z.number().positive(),
);

export const ingredientSchema = z.strictObject({
  id,
  group: z.enum([
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
  'most-in-24h': z.array(dayLimit).default([]),
  'most-prescribed': z.number().positive().optional(),
  en: z.strictObject({ name: words, 'also-called': z.array(words).default([]) }),
  ...provenanceFields,
});

export const medicineSchema = z.strictObject({
  id,
  route: z.enum(['mouth', 'skin']),
  ingredients: z.array(z.strictObject({ ingredient: id, in: amounts.default({}) })).min(1),
  unit: z.enum(['mg', 'tablet', 'capsule', 'sachet', 'ml', 'g', 'patch', 'application']),
  usual: z.array(z.number().positive()).min(1),
  'most-in-24h': z.array(dayLimit).default([]),
  'sold-in': z.array(id).default([]),
  en: z.strictObject({ name: words, 'also-called': z.array(words).default([]), note: z.string().default('') }),
  ...provenanceFields,
});
