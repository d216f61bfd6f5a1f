// Painting a place gives answers that exist.
import { problem } from '@rhomboid/ground';
import type { Finding } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

export const regionsValid: LintCheck = {
  name: 'regions-valid',
  about: 'What a place of the pain map sets is an answer of an existing finding.',
  check(knowledge) {
    const findings = new Map(knowledge.findings.map((finding) => [finding.id, finding]));
    return knowledge.regions.flatMap(({ id, site, sets }) =>
      [...(site === '' ? [] : [['site', site] as const]), ...Object.entries(sets)]
        .filter(([finding, value]) => !takes(findings.get(finding), value))
        .map(([finding, value]) =>
          problem(`${finding} has no answer “${value}”`, id, finding === 'site' ? 'site' : 'sets'),
        ),
    );
  },
};

function takes(finding: Finding | undefined, value: string): boolean {
  if (finding?.type === 'yes-no') return value === 'yes' || value === 'no';
  return finding?.options.some((option) => option.id === value) ?? false;
}
