// Where in its course the pain is: by the day on which it began, or by the days without it.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { Phase, PlanKnowledge } from '@rhomboid/knowledge';
import { daysBetweenIn, type Notebook } from '@rhomboid/notebook';

/** Pain of at most this counts as free of pain (D5: 0 or 1 of 10). */
const FREE_AT_MOST = 1;
/** Told days among the days without pain: with fewer nobody knows. Half is our estimate. */
const TOLD_SHARE = 0.5;
/** Someone who does not say since when is taken to be in the first fortnight: neither told to rest nor loaded. */
const UNKNOWN_DAY = 7;

export interface Course {
  readonly phase: Phase;
  /** Days since the pain began; null where not told. */
  readonly day: number | null;
  /** Days running without pain, up to today. */
  readonly painFree: number;
}

export function courseOf(plan: PlanKnowledge, since: Day | null, notebook: Notebook, today: Day): Course {
  const day = since === null ? null : Math.max(0, daysBetween(since, today));
  const painFree = painFreeDays(notebook, today);
  const recovered = plan.phases.find(({ id }) => id === 'recovered');
  if (recovered !== undefined && painFree >= recovered.fromDay) return { phase: recovered, day, painFree };
  const at = day ?? UNKNOWN_DAY;
  const phase = plan.phases.find(
    ({ id, fromDay, toDay }) => id !== 'recovered' && at >= fromDay && (toDay === null || at < toDay),
  );
  return { phase: phase ?? plan.phases[plan.phases.length - 1]!, day, painFree };
}

/** Days running up to the last told one on which no pain above 1 was told, if at least half of them were told. */
function painFreeDays(notebook: Notebook, today: Day): number {
  const first = notebook.span?.first ?? today;
  const from = first > addDays(today, -120) ? first : addDays(today, -120);
  const days = daysBetweenIn(notebook, from, today);
  let run = 0;
  let told = 0;
  let enough = 0;
  for (let i = days.length - 1; i >= 0; i--) {
    const pain = days[i]!.worst ?? days[i]!.pain;
    if (pain !== null && pain > FREE_AT_MOST) break;
    run++;
    if (pain !== null) told++;
    if (told >= run * TOLD_SHARE && pain !== null) enough = run;
  }
  return enough;
}
