// Which plan items a factor of the notebook is, and which answer to it. Judgement of ours: no study maps one onto the other.
import type { PlanKnowledge } from '@rhomboid/knowledge';

/** The factor is the item itself: whoever walks does the plan's walk. */
const IS: Readonly<Record<string, readonly string[]>> = {
  'treatment:heat': ['A-08'],
  'treatment:cold': ['A-09'],
  'treatment:relaxation': ['A-07'],
  'treatment:massage': ['A-13'],
  'treatment:stretching': ['A-22'],
  'treatment:rest': ['A-05'],
  'treatment:walk': ['A-18', 'E35'],
  walk: ['A-18', 'E35'],
  breaks: ['A-28', 'E38'],
};

/** What to do about something that goes with more pain. */
const ANSWERS_TO: Readonly<Record<string, readonly string[]>> = {
  sitting: ['A-28', 'E38'],
  screen: ['A-28', 'E38'],
  phone: ['A-28', 'E38'],
  driving: ['A-28', 'E38'],
  bent: ['A-28', 'E38'],
  overhead: ['A-28', 'E38'],
  stress: ['A-07'],
};

/** Good sleep goes with less pain: the item that looks after it. */
const LOOKS_AFTER: Readonly<Record<string, readonly string[]>> = {
  'sleep-hours': ['A-06'],
  'sleep-quality': ['A-06'],
};

/** All three tables, for whoever proves that factors and items exist. */
export const learnedItems: readonly Readonly<Record<string, readonly string[]>>[] = [IS, ANSWERS_TO, LOOKS_AFTER];

/** What a notebook calls a visit, or something else that was tried, by the item that it was. */
const TRIED = /^treatment:(?:session|other):(.+)$/;

/** Items that the factor is; none that holds a medicine. */
export function itemsThatAre(factor: string, plan: PlanKnowledge): readonly string[] {
  const tried = TRIED.exec(factor)?.[1];
  const ids = tried === undefined ? (IS[factor] ?? []) : [tried];
  return ids.filter((id) => isTeachable(id, plan));
}

/** Items that are the answer where this factor goes that way with pain. */
export function itemsThatAnswer(factor: string, way: 'helps' | 'harms', plan: PlanKnowledge): readonly string[] {
  const ids = (way === 'harms' ? ANSWERS_TO : LOOKS_AFTER)[factor] ?? [];
  return ids.filter((id) => isTeachable(id, plan));
}

function isTeachable(id: string, { treatments, exercises }: PlanKnowledge): boolean {
  if (exercises.some((one) => one.id === id)) return true;
  const treatment = treatments.find((one) => one.id === id);
  return treatment !== undefined && treatment.class !== 'medicine' && treatment.medicines.length === 0;
}
