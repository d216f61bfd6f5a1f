// Movements and recovery as written ──► the coach's part of the plan's knowledge.
import type { Problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { Coach } from '../coach-knowledge.ts';
import type { PlanKnowledge } from '../plan-knowledge.ts';
import { standing } from './compile-facts.ts';
import { family, maybeSpan, spanOf, whole } from './plan-files.ts';
import {
  breaksSchema,
  cardSchema,
  courseGuardSchema,
  courseSchema,
  loadQuestionSchema,
  postureFactSchema,
  predictorSchema,
  preventionSchema,
} from './schema-coach.ts';
import type { SourceFile } from './source-file.ts';

/** Compiles `movements/`; null where the numbers of the breaks are missing or wrong. */
export function compileCoach(files: readonly SourceFile[], problems: Problem[]): Coach | null {
  const breaks = whole(files, 'movements/breaks.yaml', breaksSchema, problems);
  const cards = family(files, 'movements/cards.yaml', 'cards', cardSchema, problems);
  const questions = family(files, 'movements/repeated-work.yaml', 'questions', loadQuestionSchema, problems);
  const facts = family(files, 'movements/posture.yaml', 'posture-facts', postureFactSchema, problems);
  if (breaks === null) return null;
  return {
    breaks: breaksOf(breaks),
    cards: cards.map((raw) => ({
      id: raw.id,
      area: raw.area,
      ...raw.en,
      forWork: raw['for-work'],
      causes: raw.causes,
      certainty: raw.certainty,
      reviewAfterDays: raw['review-after-days'],
      provenance: standing(raw),
    })),
    loadQuestions: questions.map(({ id, en, exercises, cards: named, breaks: reminds, factors, ...raw }) => ({
      id,
      ...en,
      exercises,
      cards: named,
      breaks: reminds,
      factors,
      provenance: standing(raw),
    })),
    postureFacts: facts.map((raw) => ({
      id: raw.id,
      topic: raw.en.topic,
      finding: raw.en.finding,
      forYou: raw.en['for-you'],
      certainty: raw.certainty,
      borrowedFrom: raw['borrowed-from'],
      provenance: standing(raw),
    })),
  };
}

/** Compiles `recovery/`; null where the sentence for everyone is missing or wrong. */
export function compileRecovery(
  files: readonly SourceFile[],
  problems: Problem[],
): Pick<PlanKnowledge, 'courses' | 'courseGuard' | 'predictors' | 'prevention'> | null {
  const guard = whole(files, 'recovery/guard.yaml', courseGuardSchema, problems);
  const courses = family(files, 'recovery/courses.yaml', 'courses', courseSchema, problems);
  const predictors = family(files, 'recovery/predictors.yaml', 'predictors', predictorSchema, problems);
  const prevention = family(files, 'recovery/prevention.yaml', 'prevention', preventionSchema, problems);
  if (guard === null) return null;
  return {
    courseGuard: { ...guard.en, provenance: standing(guard) },
    courses: courses.map((raw) => ({
      id: raw.id,
      ...raw.en,
      causes: raw.causes,
      weeks: maybeSpan(raw.weeks),
      means: raw.means,
      share:
        raw.share === undefined
          ? null
          : { betterOf100: spanOf(raw.share['better-of-100']), byWeek: raw.share['by-week'] },
      borrowedFrom: raw['borrowed-from'],
      provenance: standing(raw),
    })),
    predictors: predictors.map((raw) => ({
      id: raw.id,
      says: raw.en.says,
      do: raw.en.do,
      findings: raw.findings,
      outcome: raw.outcome,
      borrowedFrom: raw['borrowed-from'],
      provenance: standing(raw),
    })),
    prevention: prevention.map((raw) => ({
      id: raw.id,
      sign: raw.sign,
      value: raw.value,
      withinDays: raw['within-days'] ?? null,
      ...raw.en,
      cut: raw.cut,
      screenAgain: raw['screen-again'],
      treatments: raw.treatments,
      exerciseGroups: raw['exercise-groups'],
      reviewAfterDays: raw['review-after-days'],
      provenance: standing(raw),
    })),
  };
}

function breaksOf(raw: z.output<typeof breaksSchema>): Coach['breaks'] {
  return {
    everyMinutes: spanOf(raw['every-minutes']),
    settable: spanOf(raw.settable),
    breakMinutes: spanOf(raw['break-minutes']),
    snoozeMinutes: raw['snooze-minutes'],
    mostADay: raw['most-a-day'],
    ignoredToBackOff: raw['ignored-to-back-off'],
    backOffFactor: raw['back-off-factor'],
    exercise: raw.exercise,
    ...raw.en,
    provenance: standing(raw),
  };
}
