// The shapes of the files on scans and blood tests.
import { z } from 'zod';
import { careReason } from './schema-care.ts';
import { planFields, planId, words } from './schema-plan-parts.ts';

const rating = z.enum(['usually-not', 'may-be', 'usually']);

export const variantSchema = z.strictObject({
  id: planId,
  number: z.number().int().positive().optional(),
  fits: z.array(careReason).min(1),
  ratings: z.array(z.strictObject({ scan: planId, rating, en: z.string().default('') })),
  en: z.strictObject({ name: words, says: words }),
  ...planFields,
});

export const ratingSchema = z.strictObject({ id: rating, en: z.strictObject({ word: words, means: words }) });

export const scanSchema = z.strictObject({
  id: planId,
  /** Millisievert. */
  dose: z.union([z.number().min(0), z.tuple([z.number().min(0), z.number().min(0)])]).optional(),
  fits: z.array(careReason).default([]),
  en: z.strictObject({
    name: words,
    shows: words,
    dose: words,
    prepare: z.array(words).default([]),
    limits: words,
    ask: words,
  }),
  ...planFields,
});

export const scanGuidanceSchema = z.strictObject({
  id: planId,
  fits: z.array(careReason).min(1),
  en: z.strictObject({ who: words, says: words }),
  ...planFields,
});

export const scanAdviceSchema = z.strictObject({
  dont: z.array(z.strictObject({ what: words, why: words })).min(1),
  ask: z.array(words).min(1),
  ...planFields,
});

export const labTestSchema = z.strictObject({
  id: planId,
  fits: z.array(careReason).min(1),
  en: z.strictObject({ name: words, what: words, reading: words }),
  ...planFields,
});

export const labRuleSchema = z.strictObject({ en: words });
