// Names of plan items for whoever shows an entry that speaks of one, once the plan was opened.
import type { PlanKnowledge } from '@rhomboid/knowledge';

let names: ReadonlyMap<string, string> = new Map();
let from: PlanKnowledge | null = null;

/** Takes the names of a release over. */
export function tellNames(plan: PlanKnowledge): void {
  if (plan === from) return;
  from = plan;
  names = new Map([...plan.treatments, ...plan.exercises].map(({ id, name }) => [id, name]));
}

/** What a plan item is called; null where the id is none, or the plan was not opened on this visit. */
export function itemName(id: string): string | null {
  return names.get(id) ?? null;
}

/** Whether this is the id of a treatment or an exercise rather than someone's own words. */
export function isItemId(text: string): boolean {
  return /^(?:[AN]-\d{2}|E\d{2})$/.test(text);
}
