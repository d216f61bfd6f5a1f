// Every check that `knowledge lint` runs: those on the release alone, and those that need the engine.
import type { SourceFile } from '@rhomboid/knowledge/authoring';
import { allUnsure } from './all-unsure.ts';
import { careCasesHold } from './care-cases-hold.ts';
import { casesHold } from './cases-hold.ts';
import { figuresHuman } from './figures-human.ts';
import { medicineCasesHold } from './medicine-cases-hold.ts';
import { type LintCheck, lintChecks, reviewDates } from './release-checks.ts';
import { singleAnswer } from './single-answer.ts';

/** All checks, in the order they are reported. `files` are those that the knowledge was compiled from. */
export function allChecks(files: readonly SourceFile[]): readonly LintCheck[] {
  return [
    ...lintChecks,
    reviewDates(files),
    singleAnswer,
    allUnsure,
    casesHold,
    figuresHuman,
    medicineCasesHold,
    careCasesHold,
  ];
}
