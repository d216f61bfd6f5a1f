// Sentences that belong to the whole plan: newer content, bones, balance, what is borrowed.
import type { BoneRule, Knowledge, PlanKnowledge } from '@rhomboid/knowledge';
import type { PlanEntry } from '@rhomboid/notebook';
import type { PlanItem } from './plan.ts';

/** From this age on balance is practised, thin bones or not (the worked weeks of the treatment table). */
const BALANCE_FROM = 65;

/** Balance belongs to strong bones and to later years; not while a bone is freshly broken. */
export function balanceOf(
  { exerciseRules }: PlanKnowledge,
  bone: BoneRule | null,
  age: number | null,
): readonly string[] {
  if (bone === null ? (age ?? 0) < BALANCE_FROM : bone.only.length > 0) return [];
  const { minutesADay, steps } = exerciseRules.balance;
  return [`Practise balance, ${minutesADay.from} to ${minutesADay.to} minutes over the day. ${steps.join(' ')}`];
}

/** What belongs to the whole plan. `bone`: what the rule for bones says; null where none holds. */
export function notesOf(
  plan: PlanKnowledge,
  items: readonly PlanItem[],
  bone: string | null,
  balance: readonly string[],
  entry: PlanEntry | null,
  knowledge: Knowledge,
): readonly string[] {
  const borrowed = items.filter(({ evidence }) => evidence.borrowedFrom !== 'thoracic').length;
  const older = entry?.knowledge !== undefined && entry.knowledge !== `${knowledge.version} ${knowledge.hash}`;
  return [
    ...(older ? ['Our medical content has changed since you began. This plan was made anew with it.'] : []),
    ...(bone === null ? [] : [bone, plan.exerciseRules.boneMessage]),
    ...balance,
    ...(borrowed > 0
      ? [
          'Few studies look at the upper back. Most of what is here is borrowed from studies of the neck and low back; each item says so.',
        ]
      : []),
  ];
}
