// The worked cases of medicine rules come out as they say: one that fires, one that nearly does, one with a fact unknown.
import { medicineCaseProblems } from '@rhomboid/plan';
import type { LintCheck } from './release-checks.ts';

export const medicineCasesHold: LintCheck = {
  name: 'medicine-cases-hold',
  about: 'Every worked case of a medicine rule comes out as written.',
  check: medicineCaseProblems,
};
