// Every work that is cited has its entry among the sources.
import { problem } from '@rhomboid/ground';
import type { LintCheck } from './lint-check.ts';
import { statements } from './statements.ts';

export const sourcesExist: LintCheck = {
  name: 'sources-exist',
  about: 'Every cited source has an entry in knowledge/sources.',
  check(knowledge) {
    const known = new Set(knowledge.sources.map(({ id }) => id));
    const cited = [
      ...statements(knowledge).flatMap(({ where, provenance }) =>
        provenance.sources.map(({ source }) => ({ where, source })),
      ),
      ...knowledge.cases.map(({ id, citation }) => ({ where: [id], source: citation.source })),
    ];
    return cited
      .filter(({ source }) => !known.has(source))
      .map(({ where, source }) =>
        problem(`there is no source “${source}” in knowledge/sources; write its entry or correct the name`, ...where),
      );
  },
};
