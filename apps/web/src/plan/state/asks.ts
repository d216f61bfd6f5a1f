// The questions that stand between the person and parts of the plan, most useful first.
import type { Fact, PlanKnowledge } from '@rhomboid/knowledge';
import type { Person } from '@rhomboid/plan';
import type { Planned } from './use-plan.ts';

/** Asked at a time. */
const BATCH = 5;

/** The questions of one page: first those that only have to be confirmed, then new ones. */
export function nextBatch(
  asks: readonly Fact[],
  saidBefore: Person,
): { readonly facts: readonly Fact[]; readonly again: boolean } {
  const again = asks.filter(
    ({ id, type }) => (type === 'number' ? saidBefore.numbers : saidBefore.facts)[id] !== undefined,
  );
  return { facts: (again.length > 0 ? again : asks).slice(0, BATCH), again: again.length > 0 };
}

/** Facts that are not known and would change the plan. Who said “not sure” is not asked again while that holds. */
export function openAsks(
  { plan, person }: Pick<Planned, 'plan' | 'person'>,
  { facts }: PlanKnowledge,
): readonly Fact[] {
  return plan.ask.flatMap((id) => {
    const fact = facts.find((one) => one.id === id);
    return fact === undefined || person.facts[id] === 'unsure' ? [] : [fact];
  });
}

/** Things that are left out only because a fact is not known. */
export function hiddenCount({ leftOut }: Planned['plan']): number {
  return leftOut.filter(({ reason }) => reason === 'unknown-risk').length;
}

/** So many hidden things make the questions come before the plan: without them little is left of it. */
const MANY_HIDDEN = 6;

let skippedOn: string | null = null;

/** Remembers for this visit that the person wants to see the plan first. */
export function skipAsks(today: string): void {
  skippedOn = today;
}

/** Whether the questions come before the plan: on its first day, and when little of it is left without them. */
export function asksFirst(planned: Planned, today: string): boolean {
  if (skippedOn === today) return false;
  return planned.entry.day === today || hiddenCount(planned.plan) >= MANY_HIDDEN;
}
