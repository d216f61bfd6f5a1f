// A question that nothing listens to wastes a person's time.
import { problem } from '@rhomboid/ground';
import { mentions } from '../../expression.ts';
import type { Finding, Knowledge } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

export const findingsUsed: LintCheck = {
  name: 'findings-used',
  about: 'Every finding that is asked serves a rule, a link, criteria, another question or another finding.',
  check(knowledge) {
    const used = usedFindings(knowledge);
    return knowledge.findings
      .filter((finding) => !isExempt(finding) && !used.has(finding.id))
      .map(({ id }) => problem('nothing uses this finding; use it, or give it the stage optional', id));
  },
};

/** Derived findings are results; the map is read into other findings; items of the widespread scores are summed. */
function isExempt({ stage, derived, type }: Finding): boolean {
  return derived || type === 'map' || stage === 'optional' || stage === 'widespread';
}

function usedFindings(knowledge: Knowledge): ReadonlySet<string> {
  const expressions = [
    ...knowledge.redFlags.flatMap(({ levels }) => levels.map(({ when }) => when)),
    ...knowledge.conditions.map(({ onlyIf }) => onlyIf),
    ...knowledge.findings.map(({ askIf }) => askIf),
  ].filter((expression) => expression !== null);
  return new Set([
    ...expressions.flatMap((expression) => mentions(expression).map(({ finding }) => finding)),
    ...knowledge.conditions.flatMap(({ links }) => links.map(({ finding }) => finding)),
    ...knowledge.findings.filter(impliesSomething).map(({ id }) => id),
    ...knowledge.watchFor.flatMap(({ findings }) => findings),
    ...knowledge.widespread.signs,
    ...knowledge.yellowFlags.findings,
    ...(knowledge.conditions.some(({ sex }) => Object.keys(sex).length > 0) ? ['sex'] : []),
    ...(knowledge.conditions.some(({ age }) => age.length > 0) ? ['age'] : []),
  ]);
}

function impliesSomething({ implies, options }: Finding): boolean {
  return [implies, ...options.map((option) => option.implies)].some((targets) => Object.keys(targets).length > 0);
}
