// Practitioners, scans, tests, operations, registers and adverts as written ──► the care part of a release.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { AdvertSign, CareKnowledge, Practitioner, Procedure } from '../care-knowledge.ts';
import type { PlanKnowledge } from '../plan-knowledge.ts';
import type { Condition, RedFlag } from '../release.ts';
import { reasonsOf } from './care-reasons.ts';
import { careVocabulary } from './care-words.ts';
import { compileCareCases } from './compile-care-cases.ts';
import { standing } from './compile-facts.ts';
import { compileImaging } from './compile-imaging.ts';
import { compileRegisters } from './compile-registers.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import { family, whole } from './plan-files.ts';
import { advertSchema, circumstanceSchema, practitionerSchema, procedureSchema, surgerySchema } from './schema-care.ts';
import type { SourceFile } from './source-file.ts';

const CIRCUMSTANCES = 'practitioners/circumstances.yaml';
const SURGERY = 'procedures/surgery.yaml';

/** What of the release care speaks of. */
export interface CareGround {
  readonly findings: Vocabulary;
  readonly conditions: readonly Condition[];
  readonly redFlags: readonly RedFlag[];
  readonly plan: PlanKnowledge | null;
}

/** Compiles the care part; null where the folder has none of it. What is wrong goes to `problems`. */
export function compileCare(
  files: readonly SourceFile[],
  { findings, conditions, redFlags, plan }: CareGround,
  problems: Problem[],
): CareKnowledge | null {
  if (!files.some(({ path }) => path.startsWith('practitioners/'))) return null;
  const circumstances = family(files, CIRCUMSTANCES, 'circumstances', circumstanceSchema, problems).map(
    ({ id, group, en }) => ({ id, group, ...en }),
  );
  const words = careVocabulary({
    ...{ findings, conditions, redFlags, circumstances },
    facts: plan?.facts ?? [],
    groups: plan?.causeGroups ?? [],
  });
  const imaging = compileImaging(files, words, problems);
  const surgery = whole(files, SURGERY, surgerySchema, problems);
  const registerAdvice = compileRegisters(files, problems);
  if (imaging === null || surgery === null || registerAdvice === null) return null;
  return {
    circumstances,
    practitioners: family(files, 'practitioners/', 'practitioners', practitionerSchema, problems, [CIRCUMSTANCES]).map(
      (raw) => practitionerOf(raw, words, problems),
    ),
    ...imaging,
    procedures: family(files, 'procedures/', 'procedures', procedureSchema, problems, [SURGERY]).map((raw) =>
      procedureOf(raw, words, problems),
    ),
    surgery: {
      notIndicated: surgery['not-indicated'],
      urgent: surgery.urgent,
      questions: surgery.questions,
      secondOpinion: surgery['second-opinion'],
      promises: surgery.promises,
      provenance: standing(surgery),
    },
    registerAdvice,
    adverts: family(files, 'adverts/', 'adverts', advertSchema, problems).map(
      (raw): AdvertSign => ({ id: raw.id, ...raw.en, provenance: standing(raw) }),
    ),
    careCases: compileCareCases(files, problems),
  };
}

function practitionerOf(
  raw: z.output<typeof practitionerSchema>,
  words: Vocabulary,
  problems: Problem[],
): Practitioner {
  const where = ['practitioners', raw.id];
  const { name, what, bring, ask, stop } = raw.en;
  if (raw.class === 'hands-on' && raw.en['avoid-if'].length === 0)
    problems.push(problem('hands-on treatment needs its avoid-if', ...where));
  return {
    ...{ id: raw.id, class: raw.class, reach: raw.reach, professions: raw.professions, name, what, bring, ask, stop },
    alsoCalled: raw.en['also-called'],
    goWhen: raw.en['go-when'],
    firstVisit: raw.en['first-visit'],
    avoidIf: raw.en['avoid-if'],
    fits: raw.fits.map(({ when, weight, within, en, ...fit }, index) => ({
      when: readExpression(when, words, [...where, `fit ${index + 1}`], problems),
      weight,
      within: within ?? '',
      howSoon: fit['how-soon'],
      text: en,
    })),
    bars: reasonsOf(raw.bars, words, [...where, 'bars'], problems),
    provenance: standing(raw),
  };
}

function procedureOf(raw: z.output<typeof procedureSchema>, words: Vocabulary, problems: Problem[]): Procedure {
  const where = ['procedures', raw.id];
  const { for: isFor, 'not-for': notFor, ...en } = raw.en;
  return {
    ...{ id: raw.id, ...en, isFor, notFor, certainty: raw.certainty },
    fits: reasonsOf(raw.fits, words, [...where, 'fits'], problems),
    bars: reasonsOf(raw.bars, words, [...where, 'bars'], problems),
    provenance: standing(raw),
  };
}
