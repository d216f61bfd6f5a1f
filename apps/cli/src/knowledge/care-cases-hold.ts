// The worked cases of care come out as they say: who is led where, and who must not be.
import { careCaseProblems } from '@rhomboid/care';
import type { LintCheck } from './release-checks.ts';

export const careCasesHold: LintCheck = {
  name: 'care-cases-hold',
  about: 'Every worked case of care leads where it says, and nowhere that it must not.',
  check: careCaseProblems,
};
