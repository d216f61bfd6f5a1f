// The shapes of the files on treatment: treatments, skip cards, phases, the matrix, groups of causes, worked weeks.
import { z } from 'zod';
import { CAUSE_GROUPS } from '../plan-knowledge.ts';
import { caution, evidenceFields, group, planFields, planId, span, words } from './schema-plan-parts.ts';

const phase = z.enum(['first-48-hours', 'days-3-to-14', 'weeks-2-to-6', 'weeks-6-to-12', 'over-12-weeks', 'recovered']);

const dose = z.strictObject({
  minutes: span.optional(),
  'times-a-day': span.optional(),
  'times-a-week': span.optional(),
  weeks: span.optional(),
  visits: span.optional(),
  'most-days': z.number().int().positive().optional(),
  en: words,
});

export const treatmentSchema = z.strictObject({
  id: planId,
  class: z.enum(['core', 'comfort', 'professional', 'medicine', 'care']),
  causes: z.array(group).min(1),
  because: z.array(z.strictObject({ fact: planId, en: words })).default([]),
  row: z.string().default(''),
  phases: z.array(phase).min(1),
  dose,
  cautions: z.array(caution).default([]),
  equipment: z.array(planId).default([]),
  'minutes-a-day': z.number().min(0),
  medicines: z.array(planId).default([]),
  cards: z.array(planId).default([]),
  'exercise-groups': z.array(planId).default([]),
  en: z.strictObject({
    name: words,
    what: words,
    how: z.array(words).min(1),
    why: words,
    'used-for': words,
    stop: words,
    harms: words,
    effect: words,
  }),
  ...evidenceFields,
});

export const skipCardSchema = z.strictObject({
  id: planId,
  beside: z.array(planId).default([]),
  causes: z.array(group).default([]),
  en: z.strictObject({ name: words, message: words, instead: words, effect: words }),
  ...evidenceFields,
});

const stepUp = z.strictObject({
  id: planId,
  sign: z.enum([
    'danger-sign',
    'pain-at-least',
    'nights-without-sleep',
    'not-better',
    'worse',
    'better-by-less-than',
    'work-lost',
    'distress',
    'nerve-sign',
    'new-pattern',
    'recurrence',
  ]),
  value: z.number().optional(),
  'from-day': z.number().int().min(0).optional(),
  'screen-again': z.boolean().default(false),
  en: z.strictObject({ says: words, do: words }),
});

export const phaseSchema = z.strictObject({
  id: phase,
  'from-day': z.number().int().min(0),
  'to-day': z.number().int().positive().optional(),
  core: z.array(planId).min(1),
  options: z.array(planId),
  'most-options': z.number().int().min(0),
  'exercise-groups': z.array(planId).min(1),
  medicine: z.enum(['lowest-shortest', 'stop-date', 'pack-limit', 'prescriber-only', 'none']),
  'review-days': z.array(z.number().int().positive()),
  'review-every-days': z.number().int().positive().optional(),
  'step-up': z.array(stepUp).min(1),
  course: planId.optional(),
  en: z.strictObject({ name: words, goal: words, medicine: words }),
  ...planFields,
});

/** `2` core, `1` option, `0` no, `X` avoid, `P` only when a professional directs it. */
const cell = z.literal([2, 1, 0, 'X', 'P']);

export const matrixSchema = z.strictObject({
  id: planId,
  cells: z.record(z.enum(CAUSE_GROUPS), cell),
  'form-of': z.array(planId).default([]),
  en: z.strictObject({ name: words, without: z.string().default('') }),
  ...planFields,
});

export const causeGroupSchema = z.strictObject({
  id: group,
  conditions: z.array(planId).default([]),
  facts: z.array(planId).default([]),
  plan: z.enum(['full', 'care-first', 'none']),
  en: words,
});

export const equipmentSchema = z.strictObject({
  id: planId,
  usual: z.boolean().default(false),
  en: z.strictObject({ name: words, instead: z.string().default('') }),
});

const weekItem = z.strictObject({
  item: planId,
  sets: span.optional(),
  reps: span.optional(),
  minutes: span.optional(),
  'times-a-day': span.optional(),
  'days-a-week': span.optional(),
  optional: z.boolean().default(false),
  'one-of': z.array(planId).default([]),
});

export const planWeekSchema = z.strictObject({
  id: planId,
  told: words,
  causes: z.array(group).min(1),
  day: z.number().int().min(0),
  phase,
  age: z.number().int().min(18),
  facts: z.record(planId, z.enum(['yes', 'no'])).default({}),
  items: z.array(weekItem).min(1),
  never: z.array(planId).default([]),
  ...planFields,
});
