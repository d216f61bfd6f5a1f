// The shapes of the files on care: practitioners, operations, registers, adverts, worked cases.
import { z } from 'zod';
import { LEVELS } from '../release.ts';
import { provenanceFields } from './schema.ts';
import { certainty, planFields, planId, words } from './schema-plan-parts.ts';

/** Read by `expression-reader.ts` against the words of care. */
const when = z.record(z.string(), z.unknown());
const lines = z.array(words).min(1);
const ids = z.array(planId).default([]);
const step = z.strictObject({ do: words, detail: words });

/** A reason, and the sentence that tells it. */
export const careReason = z.strictObject({ when, en: words });

export const circumstanceSchema = z.strictObject({
  id: planId,
  group: z.enum(['so-far', 'scan', 'plans']),
  en: z.strictObject({ ask: words, help: z.string().default('') }),
  ...provenanceFields,
});

export const practitionerSchema = z.strictObject({
  id: planId,
  class: z.enum(['emergency', 'today', 'medical', 'support', 'hands-on']),
  reach: z.enum(['direct', 'referral']),
  professions: ids,
  fits: z
    .array(
      z.strictObject({
        when,
        weight: z.literal([1, 2, 3]),
        within: z
          .string()
          .regex(/^P(\d+D|T\d+H)$/, 'a time such as P3D or PT24H')
          .optional(),
        'how-soon': words,
        en: words,
      }),
    )
    .min(1),
  bars: z.array(careReason).default([]),
  en: z.strictObject({
    name: words,
    'also-called': z.string().default(''),
    what: words,
    'go-when': lines,
    'first-visit': lines,
    bring: lines,
    ask: z.array(words).default([]),
    'avoid-if': z.array(words).default([]),
    stop: z.string().default(''),
  }),
  ...planFields,
});

export const procedureSchema = z.strictObject({
  id: planId,
  fits: z.array(careReason).min(1),
  bars: z.array(careReason).default([]),
  en: z.strictObject({
    name: words,
    medical: words,
    what: words,
    for: words,
    'not-for': words,
    happens: lines,
    recovery: words,
    risks: words,
    evidence: words,
  }),
  ...planFields,
  certainty,
});

export const surgerySchema = z.strictObject({
  'not-indicated': lines,
  urgent: lines,
  questions: lines,
  'second-opinion': z.array(step).min(1),
  promises: z.array(z.strictObject({ claim: words, truth: words })).min(1),
  ...planFields,
});

export const registerSchema = z.strictObject({
  profession: planId,
  protection: z.enum(['law', 'partly', 'no', 'unknown']),
  registers: z.array(z.strictObject({ name: words, url: z.url({ protocol: /^https$/ }) })).default([]),
  en: z.strictObject({ title: words, how: words }),
  ...planFields,
});

/** One file a country. */
export const registerFileSchema = z.strictObject({
  country: planId,
  defaults: z.record(z.string(), z.unknown()).default({}),
  registers: z.array(z.unknown()),
});

export const registerAdviceSchema = z.strictObject({
  steps: z.array(step).min(1),
  professions: z.array(z.strictObject({ id: planId, en: words })).min(1),
  ...planFields,
});

export const advertSchema = z.strictObject({
  id: planId,
  en: z.strictObject({ sign: words, why: words, instead: words }),
  ...planFields,
});

const saying = z.record(planId, z.enum(['yes', 'no'])).default({});

export const careCaseSchema = z.strictObject({
  id: planId,
  told: words,
  answers: z.record(z.string(), z.unknown()),
  others: z.literal('no').optional(),
  facts: saying,
  circumstances: saying,
  expect: z.strictObject({
    levels: z.array(z.enum(LEVELS)).default([]),
    first: z.string().default(''),
    practitioners: ids,
    'not-practitioners': ids,
    imaging: z.string().default(''),
    'not-imaging': ids,
    scans: ids,
    'not-scans': ids,
    tests: ids,
    'not-tests': ids,
    guidance: ids,
    'not-guidance': ids,
    procedures: ids,
    'not-procedures': ids,
  }),
  ...planFields,
});
