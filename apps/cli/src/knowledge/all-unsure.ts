// Someone who is sure of nothing is seen today, not frightened: doubts alone never make an emergency.
import { fire, levelOf, rankOf, takeIn } from '@rhomboid/check';
import { problem } from '@rhomboid/ground';
import type { LintCheck } from './release-checks.ts';

export const allUnsure: LintCheck = {
  name: 'all-unsure',
  about: 'With every answer unsure, no rule gives more than same-day.',
  check(knowledge) {
    const intake = takeIn(knowledge, Object.fromEntries(knowledge.findings.map(({ id }) => [id, 'unsure'])));
    if (!intake.ok) return intake.problems;
    return knowledge.redFlags.flatMap((rule) => {
      const rank = fire(rule, intake.value.facts)?.rank;
      if (rank === undefined || rank >= rankOf('same-day')) return [];
      return [problem(`gives ${levelOf(rank)} on unsure answers alone; let it need one more sign`, rule.id)];
    });
  },
};
