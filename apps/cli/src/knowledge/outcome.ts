// What a check gives, in short: enough to see whether two releases of knowledge treat a person alike.
import { type Answers, appraise, levelOf, takeIn } from '@rhomboid/check';
import type { Knowledge, LevelId } from '@rhomboid/knowledge';

export interface Outcome {
  readonly level: LevelId;
  /** The likeliest single cause, or undefined where the knowledge has none. */
  readonly cause: string | undefined;
  /** The rules at the level of the most urgent one; or `chance` where the probabilities lead. */
  readonly because: readonly string[];
}

/** The outcome for answers that this knowledge takes; see `fitting`. */
export function outcomeOf(knowledge: Knowledge, answers: Answers): Outcome {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new RangeError('answers that this knowledge does not take');
  const { rank, byRules, byChance, firings, posterior } = appraise(knowledge, intake.value.facts);
  const best = posterior.reduce((top, p, index) => (p > posterior[top]! ? index : top), 0);
  const rules = firings.filter((firing) => firing.rank === byRules).map((firing) => firing.rule.id);
  return {
    level: levelOf(rank),
    cause: knowledge.conditions[best]?.id,
    because: byChance < byRules ? ['chance'] : rules,
  };
}

/** The answers that this knowledge takes; others, such as to findings it does not have, are left out. */
export function fitting(knowledge: Knowledge, answers: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id, value]) => takeIn(knowledge, { [id]: value }).ok),
  ) as Answers;
}
