// Scans and blood tests as written ──► as care reads them.
import type { Problem } from '@rhomboid/ground';
import type { ImagingKnowledge } from '../care-knowledge.ts';
import { reasonsOf } from './care-reasons.ts';
import { standing } from './compile-facts.ts';
import type { Vocabulary } from './expression-reader.ts';
import { family, spanOf, whole } from './plan-files.ts';
import {
  labRuleSchema,
  labTestSchema,
  ratingSchema,
  scanAdviceSchema,
  scanGuidanceSchema,
  scanSchema,
  variantSchema,
} from './schema-imaging.ts';
import type { SourceFile } from './source-file.ts';

/** Compiles `imaging/` and `tests/`; null where a file that everything needs is missing. */
export function compileImaging(
  files: readonly SourceFile[],
  words: Vocabulary,
  problems: Problem[],
): ImagingKnowledge | null {
  const advice = whole(files, 'imaging/advice.yaml', scanAdviceSchema, problems);
  const rule = whole(files, 'tests/rule.yaml', labRuleSchema, problems);
  if (advice === null || rule === null) return null;
  return {
    variants: family(files, 'imaging/variants.yaml', 'variants', variantSchema, problems).map(
      ({ number, fits, ratings, en, ...raw }) => ({
        id: raw.id,
        number: number ?? null,
        ...en,
        fits: reasonsOf(fits, words, ['variants', raw.id], problems),
        ratings: ratings.map((rated) => ({ scan: rated.scan, rating: rated.rating, note: rated.en })),
        provenance: standing(raw),
      }),
    ),
    ratings: family(files, 'imaging/ratings.yaml', 'ratings', ratingSchema, problems).map(({ id, en }) => ({
      id,
      ...en,
    })),
    scans: family(files, 'imaging/scans.yaml', 'scans', scanSchema, problems).map(({ dose, fits, en, ...raw }) => {
      const { dose: doseSays, ...others } = en;
      return {
        id: raw.id,
        ...others,
        dose: dose === undefined ? null : spanOf(dose),
        doseSays,
        fits: reasonsOf(fits, words, ['scans', raw.id], problems),
        provenance: standing(raw),
      };
    }),
    scanGuidance: family(files, 'imaging/guidance.yaml', 'guidance', scanGuidanceSchema, problems).map(
      ({ fits, en, ...raw }) => ({
        id: raw.id,
        ...en,
        fits: reasonsOf(fits, words, ['guidance', raw.id], problems),
        provenance: standing(raw),
      }),
    ),
    scanAdvice: { dont: advice.dont, ask: advice.ask, provenance: standing(advice) },
    labTests: family(files, 'tests/tests.yaml', 'tests', labTestSchema, problems).map(({ fits, en, ...raw }) => ({
      id: raw.id,
      ...en,
      fits: reasonsOf(fits, words, ['tests', raw.id], problems),
      provenance: standing(raw),
    })),
    labRule: rule.en,
  };
}
