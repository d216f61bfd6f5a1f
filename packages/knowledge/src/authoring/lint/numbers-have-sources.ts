// No probability, rule or threshold stands on nothing.
import { problem } from '@rhomboid/ground';
import type { LintCheck } from './lint-check.ts';
import { statements } from './statements.ts';

export const numbersHaveSources: LintCheck = {
  name: 'numbers-have-sources',
  about: 'Every probability, rule and threshold names a source and the passage meant.',
  check(knowledge) {
    return statements(knowledge).flatMap(({ where, provenance: { sources } }) => {
      if (sources.length === 0) return [problem('no source; cite a work, or the basis of the estimate', ...where)];
      return sources
        .filter(({ at }) => at.trim() === '')
        .map(({ source }) => problem(`the citation of ${source} does not say where in it; fill in at:`, ...where));
    });
  },
};
