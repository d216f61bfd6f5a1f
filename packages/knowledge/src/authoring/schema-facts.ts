// The shapes of facts about a person, as they are written.
import { z } from 'zod';
import { provenanceFields } from './schema.ts';
import { planFields, planId, words } from './schema-plan-parts.ts';

const whom = z.strictObject({
  sex: z.enum(['female', 'male']).optional(),
  from: z.number().int().min(0).default(0),
  to: z.number().int().max(150).default(150),
});

export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is small letters, digits and hyphens'),
  type: z.enum(['yes-no', 'number']).default('yes-no'),
  group: planId,
  range: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  for: whom.optional(),
  /** Over findings of the check. */
  'yes-if': z.record(z.string(), z.unknown()).optional(),
  'no-if': z.record(z.string(), z.unknown()).optional(),
  'same-as': planId.optional(),
  'suspected-by': z.array(planId).default([]),
  assume: z.enum(['yes', 'no']).optional(),
  /** Care that a yes asks for before any plan: a sign that soon is over or seen to. */
  'care-first': z.enum(['ambulance', 'emergency-department', 'same-day']).optional(),
  lasting: z.union([z.literal(true), z.number().int().positive()]),
  en: z.strictObject({ label: words, ask: words, help: words, why: words, unit: z.string().default('') }),
  ...planFields,
});

export const factGroupSchema = z.strictObject({ id: planId, en: words, ...provenanceFields });
