// The shapes of the library's files: the head of an article, lay words, words that sound dangerous.
import { z } from 'zod';
import { LEVELS } from '../release.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id is letters, digits and hyphens');
const ids = z.array(id).default([]);
const words = z.string().min(1);

/** What stands between the two lines of hyphens at the top of an article. */
export const articleHeadSchema = z.strictObject({
  id,
  kind: z.enum(['question', 'topic', 'myth']),
  title: words,
  question: words,
  verdict: z.enum(['wrong', 'partly', 'unproven']).optional(),
  status: z.enum(['draft', 'reviewed', 'published', 'retired']),
  strength: z.enum(['measured', 'guideline', 'estimate']),
  certainty: z.enum(['high', 'moderate', 'low', 'very-low']),
  sources: z.array(z.strictObject({ source: id, at: z.coerce.string().min(1) })).min(1),
  'reviewed-on': z.iso.date(),
  'review-by': z.iso.date(),
  articles: ids,
  conditions: ids,
  treatments: ids,
  'skip-cards': ids,
  exercises: ids,
  cards: ids,
  practitioners: ids,
  words: z.array(words).min(3),
});

export const synonymSchema = z.strictObject({ lay: z.array(words).min(1), means: z.array(words).min(1) });

/** A family of words that mean the same in a phrase: `<pain>` stands for any of them. */
export const wordClassesSchema = z.record(id, z.array(words).min(1));

/** Words that are never taken for a slip of a dangerous one. */
export const plainWordsSchema = z.array(words);

export const dangerSchema = z.strictObject({
  id,
  level: z.enum(LEVELS),
  rules: z.array(id).min(1),
  findings: z.array(id).min(1),
  phrases: z.array(words).min(1),
  en: z.strictObject({ title: words, says: words }),
});
