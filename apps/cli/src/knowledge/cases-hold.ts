// The worked cases come out as they say: three for each rule, and the vignettes.
import { ruleProblems, vignetteProblems } from '../worked-cases.ts';
import type { LintCheck } from './release-checks.ts';

export const casesHold: LintCheck = {
  name: 'cases-hold',
  about: 'Every worked case of a rule, and every vignette, comes out as written.',
  check: (knowledge) => [
    ...knowledge.redFlags.flatMap((rule) => ruleProblems(knowledge, rule)),
    ...knowledge.cases.flatMap((item) => vignetteProblems(knowledge, item)),
  ],
};
