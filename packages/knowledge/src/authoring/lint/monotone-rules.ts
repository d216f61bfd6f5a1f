// One more sign never makes a person look safer: no answer both raises the urgency and excuses from it.
import { problem } from '@rhomboid/ground';
import { mentions } from '../../expression.ts';
import { type Knowledge, LEVELS } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

/** Rules of routine and self-care may weigh an answer both ways; nobody comes to harm by it. */
const URGENT = new Set<string | null>(LEVELS.slice(0, LEVELS.indexOf('within-days') + 1));

/** Times are options of one clock: the sooner ones raise, the later ones excuse, and that is what they are for. */
const CLOCKS = new Set(['duration', 'change']);

export const monotoneRules: LintCheck = {
  name: 'monotone-rules',
  about: 'No answer stands for urgency in one place and under a not in another (numbers and times apart).',
  check(knowledge) {
    const said = answersInRules(knowledge);
    return [...said]
      .filter(([, { raises, excuses }]) => raises.size > 0 && excuses.size > 0)
      .map(([answer, { raises, excuses }]) =>
        problem(
          `raises in ${[...raises].join(', ')} but excuses in ${[...excuses].join(', ')}; keep one of them`,
          answer,
        ),
      );
  },
};

interface Use {
  readonly raises: Set<string>;
  readonly excuses: Set<string>;
}

function answersInRules(knowledge: Knowledge): ReadonlyMap<string, Use> {
  const said = new Map<string, Use>();
  for (const rule of knowledge.redFlags) {
    for (const step of rule.levels) {
      if (!URGENT.has(step.level)) continue;
      for (const { finding, value, positive } of mentions(step.when)) {
        if (value === '*' || CLOCKS.has(finding)) continue;
        const answer = `${finding}: ${value}`;
        const use = said.get(answer) ?? { raises: new Set(), excuses: new Set() };
        (positive ? use.raises : use.excuses).add(rule.id);
        said.set(answer, use);
      }
    }
  }
  return said;
}
