// The shapes of the coach's files: breaks, cards, the check of repeated work, posture, recovery, prevention.
import { z } from 'zod';
import { borrowedFrom, certainty, group, planFields, planId, span, words } from './schema-plan-parts.ts';

const count = z.number().int().positive();

/** movements/breaks.yaml */
export const breaksSchema = z.strictObject({
  'every-minutes': span,
  settable: span,
  'break-minutes': span,
  'snooze-minutes': count,
  'most-a-day': count,
  'ignored-to-back-off': count,
  'back-off-factor': z.number().gt(1),
  exercise: planId,
  en: z.strictObject({ says: words, why: words }),
  ...planFields,
});

export const cardSchema = z.strictObject({
  id: planId,
  area: planId,
  'for-work': z.array(words).default([]),
  causes: z.array(group).default([]),
  'review-after-days': count,
  en: z.strictObject({ title: words, tips: z.array(words).min(1), why: words }),
  ...planFields,
  certainty,
});

export const loadQuestionSchema = z.strictObject({
  id: planId,
  exercises: z.array(planId).default([]),
  cards: z.array(planId).default([]),
  breaks: z.boolean().default(false),
  factors: z.array(planId).default([]),
  en: z.strictObject({ ask: words, help: words, advice: z.array(words).min(1) }),
  ...planFields,
});

export const postureFactSchema = z.strictObject({
  id: planId,
  'borrowed-from': borrowedFrom,
  en: z.strictObject({ topic: words, finding: words, 'for-you': words }),
  ...planFields,
  certainty,
});

export const courseSchema = z.strictObject({
  id: planId,
  causes: z.array(group).default([]),
  weeks: span.optional(),
  means: z.array(z.strictObject({ week: z.number().min(0), pain: z.number().min(0).max(100) })).default([]),
  share: z.strictObject({ 'better-of-100': span, 'by-week': z.number().positive() }).optional(),
  'borrowed-from': borrowedFrom,
  en: z.strictObject({ situation: words, says: words }),
  ...planFields,
});

/** recovery/guard.yaml */
export const courseGuardSchema = z.strictObject({
  en: z.strictObject({ message: words, never: z.array(words).min(1) }),
  ...planFields,
});

export const predictorSchema = z.strictObject({
  id: planId,
  findings: z.array(words).default([]),
  outcome: z.enum(['comes-back', 'stays']),
  'borrowed-from': borrowedFrom,
  en: z.strictObject({ says: words, do: words }),
  ...planFields,
});

export const preventionSchema = z.strictObject({
  id: planId,
  sign: z.enum(['pain-free-days', 'weeks-below-plan', 'amber-days', 'recurrence', 'recurrences-within', 'new-load']),
  value: count,
  'within-days': count.optional(),
  cut: z.number().min(0).lt(1).default(0),
  'screen-again': z.boolean().default(false),
  treatments: z.array(planId).default([]),
  'exercise-groups': z.array(planId).default([]),
  'review-after-days': count,
  en: z.strictObject({ says: words, does: z.array(words).min(1) }),
  ...planFields,
});
