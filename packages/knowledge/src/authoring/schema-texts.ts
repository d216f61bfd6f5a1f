// The shapes of the smaller knowledge files: dispositions, countries, places, screens, sources, cases, criteria.
import { z } from 'zod';
import { LEVELS } from '../release.ts';

const level = z.enum(LEVELS);
const citations = z.array(z.looseObject({ source: z.string(), at: z.coerce.string().default('') }));
const note = z.looseObject({ en: z.string() }).optional();

export const dispositionSchema = z.looseObject({
  id: level,
  rank: z.number().int().min(0).max(5),
  shape: z.enum(['octagon', 'triangle', 'circle']),
  within: z.string().nullable(),
  'look-again-days': z.number().int().positive(),
  en: z.looseObject({
    word: z.string(),
    title: z.string(),
    'title-with-number': z.string().optional(),
    text: z.string(),
    steps: z.array(z.strictObject({ do: z.string(), detail: z.string() })),
  }),
});

export const watchForSchema = z.looseObject({
  id: z.string(),
  level,
  findings: z.array(z.string()),
  en: z.strictObject({ sign: z.string(), do: z.string() }),
  sources: citations,
});

/** What dispositions.yaml holds beside its list of levels. */
export const dispositionFileSchema = z.looseObject({
  'watch-for': z.array(watchForSchema),
  loss: z.looseObject({
    thresholds: z.array(z.looseObject({ level, needs: level.optional(), above: z.number().gt(0).lt(1) })),
    strength: z.enum(['measured', 'guideline', 'estimate']),
    sources: citations,
  }),
  certainty: z.array(
    z.looseObject({
      id: z.enum(['clear', 'likely', 'open']),
      from: z.number(),
      'range-low-from': z.number(),
      en: z.looseObject({ text: z.string() }),
    }),
  ),
  'probability-words': z.array(
    z.looseObject({
      id: z.string(),
      from: z.number(),
      about: z.number(),
      range: z.tuple([z.number(), z.number()]),
      en: z.looseObject({ word: z.string() }),
    }),
  ),
});

const phone = z.looseObject({ name: z.string().default(''), number: z.coerce.string(), note });

export const countrySchema = z.looseObject({
  id: z.string(),
  locales: z.array(z.string()),
  regions: z.array(z.string()),
  emergency: z.array(phone).min(1),
  'urgent-care': z.array(phone),
  crisis: z.array(phone),
  en: z.looseObject({
    name: z.string(),
    'family-doctor': z.string(),
    'emergency-department': z.string(),
    'urgent-care': z.string().default(''),
    'cannot-speak': z.string().default(''),
  }),
});

export const regionSchema = z.looseObject({
  id: z.string(),
  side: z.enum(['left', 'right', 'middle']),
  view: z.string(),
  site: z.string().default(''),
  sets: z.record(z.string(), z.string()).default({}),
  en: z.strictObject({ name: z.string(), short: z.string() }),
});

export const screenSchema = z.looseObject({
  id: z.string(),
  en: z.looseObject({ title: z.string(), hint: z.string().default('') }),
});

export const sourceSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  kind: z.string(),
  short: z.string(),
  citation: z.string(),
  url: z.string().optional(),
  doi: z.string().optional(),
  checked: z.enum(['read', 'recalled']),
  says: z.string(),
});

export const caseSchema = z.looseObject({
  id: z.string(),
  told: z.string(),
  answers: z.record(z.string(), z.unknown()),
  others: z.literal('no').optional(),
  expect: z.looseObject({
    levels: z.array(level).min(1),
    rules: z.array(z.string()).default([]),
    'causes-in-top': z.looseObject({ n: z.number().int(), any: z.array(z.string()) }).optional(),
  }),
  sources: citations,
});
