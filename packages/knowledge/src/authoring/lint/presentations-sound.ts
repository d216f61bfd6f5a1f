// Forms of a condition may only say which answers come together: the mean over all its people stays what its links say.
import { type Problem, problem } from '@rhomboid/ground';
import { leftOver, restOf } from '../../presentations.ts';
import type { Condition, Finding } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

/** Presentations never are everybody: some people fit none of those that are written down. */
const LEAST_REST = 0.05;
/** Shares and chances are rounded: so far what is left may lie outside 0 to 1. */
const ROUNDED = 0.005;

export const presentationsSound: LintCheck = {
  name: 'presentations-sound',
  about: `The presentations of a condition leave at least ${LEAST_REST} of its people to the rest, and no answer less than nothing.`,
  check({ conditions, findings }) {
    return conditions.filter(({ presentations }) => presentations.length > 0).flatMap((c) => faults(c, findings));
  },
};

function faults(condition: Condition, findings: readonly Finding[]): readonly Problem[] {
  const rest = restOf(condition);
  if (rest < LEAST_REST) {
    return [
      problem(`the presentations leave ${rest.toFixed(3)} to the rest; leave ${LEAST_REST} or more`, condition.id),
    ];
  }
  const named = new Set(condition.presentations.flatMap(({ links }) => links.map(({ finding }) => finding)));
  return findings
    .filter(({ id }) => named.has(id))
    .flatMap((finding) =>
      Object.entries(leftOver(condition, finding))
        .filter(([, p]) => p < -ROUNDED || p > 1 + ROUNDED)
        .map(([answer, p]) =>
          problem(
            `everyone else would have ${p.toFixed(3)} of “${answer}”: bring the presentations nearer to the mean, or give them smaller shares`,
            condition.id,
            `presentations, ${finding.id}`,
          ),
        ),
    );
}
