// Cards in the order in which they fit the person: by the work that the check was told of, and the check of repeated work.
import type { Coach, MovementCard } from '@rhomboid/knowledge';
import type { PlanEntry } from '@rhomboid/notebook';
import { loadAdvice } from '@rhomboid/plan';

export function fitting(coach: Coach, entry: PlanEntry | null): readonly MovementCard[] {
  const asked = new Set(loadAdvice(coach, entry?.load ?? {}).cards);
  const rank = ({ id, forWork }: MovementCard): number =>
    asked.has(id) || forWork.some((work) => isTold(entry, work)) ? 0 : 1;
  // Sorting keeps the knowledge's order among equals.
  return coach.cards.toSorted((a, b) => rank(a) - rank(b));
}

/** `work.desk`: the option desk of the finding work, or a finding or fact that was answered with yes. */
function isTold(entry: PlanEntry | null, work: string): boolean {
  const [finding = '', option = 'yes'] = work.split('.');
  const answer = entry?.answers?.[finding];
  return answer === option || (Array.isArray(answer) && answer.includes(option));
}
