// The parts that the plan's knowledge files are made of: spans, cautions, evidence, and what every item must carry.
import { z } from 'zod';
import { provenanceFields } from './schema.ts';

/** Small ids, and those of the evidence tables: A-01, N-16, E40, STR-1. */
export const planId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id is letters, digits and hyphens');
export const words = z.string().min(1);
export const group = z.enum([
  'MUS',
  'MYO',
  'JNT',
  'POS',
  'CERV',
  'DISC',
  'OVF',
  'DEF',
  'SPA',
  'WSP',
  'PREG',
  'POSTOP',
  'OTHER',
  'ZOS',
  'MYEL',
  'VISC',
  'INF',
  'ONC',
  'RF',
]);
export const certainty = z.enum(['high', 'moderate', 'low', 'very-low']);
export const borrowedFrom = z.enum(['thoracic', 'neck', 'low-back', 'limbs', 'any-region', 'none']);

/** One number, or `[from, to]`. */
export const span = z.union([z.number().min(0), z.tuple([z.number().min(0), z.number().min(0)])]);

/** Read by `expression-reader.ts` against the facts. */
export const factExpression = z.record(z.string(), z.unknown());

export const caution = z.strictObject({
  when: factExpression,
  action: z.enum(['avoid', 'ask-first', 'adapt']),
  unknown: z.enum(['counts', 'passes']).default('passes'),
  en: words,
});

/** What every item of the plan's part carries: a source, and the day by which it must be looked at again. */
export const planFields = {
  ...provenanceFields,
  sources: provenanceFields.sources.unwrap().min(1),
  strength: provenanceFields.strength.unwrap(),
  'review-by': provenanceFields['review-by'].unwrap(),
};

/** The same with what is known of an effect. */
export const evidenceFields = {
  ...planFields,
  evidence: z.enum(['guideline', 'trial', 'review', 'cohort', 'survey', 'label', 'law', 'document', 'estimate']),
  certainty,
  'borrowed-from': borrowedFrom,
  'both-sides': z.array(z.strictObject({ who: words, says: words })).default([]),
  'review-after-days': z.number().int().positive(),
};
