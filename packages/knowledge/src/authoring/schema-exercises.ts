// The shapes of the files on exercises: the exercises, their groups, and the rules that dose and step them.
import { z } from 'zod';
import {
  caution,
  evidenceFields,
  factExpression,
  group,
  planFields,
  planId,
  span,
  words,
} from './schema-plan-parts.ts';

const dose = z.strictObject({
  sets: span.default(1),
  reps: span.optional(),
  'hold-seconds': span.optional(),
  minutes: span.optional(),
  metres: span.optional(),
  'each-side': z.boolean().default(false),
  'times-a-day': span.default(1),
  'days-a-week': span,
});

const levelFields = {
  dose,
  equipment: z.array(planId).default([]),
  en: z.strictObject({ name: words, change: z.string().default('') }),
};
const level = z.strictObject(levelFields);

export const exerciseSchema = z.strictObject({
  id: planId,
  tag: z.enum(['mobility', 'strength', 'neck', 'breath', 'moving', 'relief']),
  causes: z.array(group).min(1),
  row: z.string().default(''),
  equipment: z.array(planId).default([]),
  levels: z.tuple([level, level, level]),
  'start-level': z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  tempo: z.strictObject({ out: z.number().positive(), back: z.number().positive() }).optional(),
  cautions: z.array(caution).default([]),
  substitutes: z.array(planId).default([]),
  en: z.strictObject({
    name: words,
    target: words,
    steps: z.array(words).min(2),
    easier: words,
    harder: words,
    breathing: words,
    stop: words,
    effect: words,
  }),
  ...evidenceFields,
});

export const exerciseGroupSchema = z.strictObject({
  id: planId,
  exercises: z.array(planId).min(1),
  choose: span,
  'from-day': z.number().int().min(0).default(0),
  'days-a-week': span,
  causes: z.array(group).default([]),
  en: z.strictObject({ name: words, why: words }),
  ...planFields,
});

const light = z.strictObject({
  light: z.enum(['green', 'amber', 'red']),
  during: span,
  en: z.strictObject({ says: words, do: words }),
});
const fraction = z.number().gt(0).lt(1);
const count = z.number().int().positive();

const boneRule = z.strictObject({
  id: planId,
  when: factExpression,
  unknown: z.enum(['counts', 'passes']),
  remove: z.array(planId).default([]),
  only: z.array(planId).default([]),
  add: z.array(planId).default([]),
  'ask-first': z.boolean(),
  en: z.strictObject({ says: words, avoid: z.array(words).default([]) }),
  ...planFields,
});

/** exercises/rules.yaml: the traffic light, progression, what a plan begins with, bones, balance. */
export const exerciseRulesSchema = z.strictObject({
  pain: z.strictObject({
    lights: z.tuple([light, light, light]),
    'rise-amber': z.number().positive(),
    'rise-red': z.number().positive(),
    'settle-hours': count,
    en: z.strictObject({ alarms: z.array(words).min(1) }),
    ...planFields,
  }),
  progression: z.strictObject({
    'greens-to-progress': count,
    'completed-at-least': fraction,
    'effort-at-most': z.number().min(0).max(10),
    order: z.array(z.enum(['reps', 'load', 'level'])).length(3),
    'ambers-to-cut': count,
    'cut-amber': fraction,
    'rest-days-after-red': count,
    'retry-cut': fraction,
    'reds-to-remove': count,
    'reds-within-days': count,
    'missed-days-to-cut': count,
    'missed-cut': fraction,
    'missed-days-to-restart': count,
    'weekly-load-at-most': fraction,
    'most-progressed-a-week': count,
    ...planFields,
  }),
  defaults: z.strictObject({
    exercises: span,
    minutes: span,
    'strength-days-a-week': count,
    'mobility-minutes-a-day': count,
    'strength-from-day': count,
    'judge-strength-weeks': span,
    'judge-stretch-weeks': count,
    'on-track': fraction,
    'confidence-at-least': z.number().min(0).max(10),
    'renew-months': z.array(count),
    ...planFields,
  }),
  bone: z.array(boneRule).min(1),
  'bone-message': z.strictObject({ en: words }),
  balance: z.strictObject({ 'minutes-a-day': span, en: z.array(words).min(1), ...planFields }),
});
