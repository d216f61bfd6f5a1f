// A cause that few answers speak of can neither be found nor ruled out.
import { type Problem, problem } from '@rhomboid/ground';
import type { Condition } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

const LEAST_LINKS = 10;
/** Where it hurts and for how long is known of every cause. */
const ALWAYS = ['site', 'duration'];

export const conditionsLinked: LintCheck = {
  name: 'conditions-linked',
  about: `Every cause is linked to at least ${LEAST_LINKS} findings, ${ALWAYS.join(' and ')} among them.`,
  check(knowledge) {
    // The place kept for causes that are not in the list has no signs of its own.
    return knowledge.conditions.filter(({ meter }) => meter !== 'other').flatMap(gaps);
  },
};

function gaps({ id, links }: Condition): readonly Problem[] {
  const linked = new Set(links.map(({ finding }) => finding));
  return [
    ...(linked.size < LEAST_LINKS ? [problem(`${linked.size} links; give at least ${LEAST_LINKS}`, id)] : []),
    ...ALWAYS.filter((finding) => !linked.has(finding)).map((finding) => problem(`no link to ${finding}`, id)),
  ];
}
