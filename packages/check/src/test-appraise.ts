// For tests: what both judges make of some answers.
import type { Knowledge } from '@rhomboid/knowledge';
import { type Appraisal, appraise } from './appraise.ts';
import { takeIn } from './facts.ts';

/** Answers by finding, as a person or a program gives them. */
export type Given = Readonly<Record<string, unknown>>;

/** The appraisal of answers. Throws where they cannot be used. */
export function appraiseAnswers(knowledge: Knowledge, answers: Given): Appraisal {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return appraise(knowledge, intake.value.facts);
}
