// When a plan has to wait: the check, a danger sign since, or a likely cause asks for a clinician before anything else.
import { type Assessment, type Level, rankOf } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook, ScreeningEntry } from '@rhomboid/notebook';
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
  const screened = lastScreening(notebook, since);
  if (screened !== null && isLevel(screened.level) && rankOf(screened.level) < PLAN_FROM) {
    const words = knowledge.dispositions.find(({ id }) => id === screened.level);
    return { level: screened.level, text: words?.text ?? '', meanwhile: words?.steps.map((step) => step.do) ?? [] };
  }
  const lead = leading(shares);
  if (lead?.plan === 'none') {
    const text = `Your answers point most to this: ${lead.name.toLowerCase()}. It has to be seen before any plan.`;
    return { level: disposition.level, text, meanwhile: steps };
  }
  return null;
}

function lastScreening(notebook: Notebook, since: Day | null): ScreeningEntry | null {
  const all = [...notebook.entries.values()].filter(
    (entry): entry is ScreeningEntry => entry.kind === 'screening' && (since === null || entry.day >= since),
  );
  return all.reduce<ScreeningEntry | null>(
    (last, entry) => (last === null || keyOf(entry) > keyOf(last) ? entry : last),
    null,
  );
}

function keyOf({ day, time, id }: ScreeningEntry): string {
  return `${day} ${time ?? ''} ${id}`;
}

const LEVELS: readonly string[] = [
  'ambulance',
  'emergency-department',
  'same-day',
  'within-days',
  'routine',
  'self-care',
] satisfies readonly Level[];

function isLevel(text: string): text is Level {
  return LEVELS.includes(text);
}
