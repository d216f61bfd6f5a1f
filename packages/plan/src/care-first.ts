// When a plan has to wait: the check, a danger sign since, or a likely cause asks for a clinician before anything else.
import { type Assessment, rankOf } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { lastScreening, type Notebook } from '@rhomboid/notebook';
import { type GroupShare, leading } from './groups.ts';
import type { CareFirst } from './plan.ts';

/** Self-treatment may go beside care that is due within days; never beside care that is due today. */
const PLAN_FROM = rankOf('within-days');

/** Why there is no plan today; null where there may be one. `since`: the day of the check. */
export function careFirst(
  knowledge: Knowledge,
  assessment: Assessment,
  shares: readonly GroupShare[],
  notebook: Notebook,
  since: Day | null,
): CareFirst | null {
  const { disposition } = assessment;
  const steps = disposition.steps.map((step) => step.do);
  if (rankOf(disposition.level) < PLAN_FROM)
    return { level: disposition.level, text: disposition.text, meanwhile: steps };
  const screened = lastScreening(notebook, since)?.level;
  const told = knowledge.dispositions.find(({ id }) => id === screened);
  if (told !== undefined && rankOf(told.id) < PLAN_FROM)
    return { level: told.id, text: told.text, meanwhile: told.steps.map((step) => step.do) };
  const lead = leading(shares);
  if (lead?.plan === 'none') {
    const text = `Your answers point most to this: ${lead.name.toLowerCase()}. It has to be seen before any plan.`;
    return { level: disposition.level, text, meanwhile: steps };
  }
  return null;
}
