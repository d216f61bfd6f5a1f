// All checks on a compiled release that need no engine, in the order they are reported.
import { careCovered } from './care-covered.ts';
import { careLinked } from './care-linked.ts';
import { conditionsLinked } from './conditions-linked.ts';
import { countriesReachable } from './countries-reachable.ts';
import { dispositionsComplete } from './dispositions-complete.ts';
import { findingsExplained } from './findings-explained.ts';
import { findingsUsed } from './findings-used.ts';
import { libraryCovers } from './library-covers.ts';
import { libraryLinked } from './library-linked.ts';
import { librarySound } from './library-sound.ts';
import type { LintCheck } from './lint-check.ts';
import { medicineRulesSound } from './medicine-rules-sound.ts';
import { monotoneRules } from './monotone-rules.ts';
import { notebookSound } from './notebook-sound.ts';
import { numbersHaveSources } from './numbers-have-sources.ts';
import { operatorSentences } from './operator-sentences.ts';
import { planLinked } from './plan-linked.ts';
import { planSound } from './plan-sound.ts';
import { presentationsSound } from './presentations-sound.ts';
import { regionsValid } from './regions-valid.ts';
import { shortQuestions } from './short-questions.ts';
import { sourcesExist } from './sources-exist.ts';

export type { LintCheck } from './lint-check.ts';
export { reviewDates } from './review-dates.ts';

/** Every check of this folder but `reviewDates`, which needs the files as well. */
export const lintChecks: readonly LintCheck[] = [
  sourcesExist,
  numbersHaveSources,
  findingsUsed,
  findingsExplained,
  shortQuestions,
  monotoneRules,
  operatorSentences,
  dispositionsComplete,
  regionsValid,
  conditionsLinked,
  presentationsSound,
  countriesReachable,
  notebookSound,
  planLinked,
  planSound,
  medicineRulesSound,
  libraryLinked,
  librarySound,
  libraryCovers,
  careLinked,
  careCovered,
];
