// The one shape that every lint check has.
import type { Day, Problem } from '@rhomboid/ground';
import type { Knowledge } from '../../release.ts';

/** A check on knowledge that has compiled: each file beside this one holds one. */
export interface LintCheck {
  /** Its name in reports, the same as that of its file. */
  readonly name: string;
  /** The rule it holds knowledge to, as one sentence. */
  readonly about: string;
  /** What breaks the rule, and how to mend it; empty when all is well. */
  readonly check: (knowledge: Knowledge, today: Day) => readonly Problem[];
}
