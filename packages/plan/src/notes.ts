// Sentences that belong to the whole plan: newer content, bones, balance, what is borrowed.
import type { BoneRule, Knowledge, PlanKnowledge } from '@rhomboid/knowledge';
import type { PlanEntry } from '@rhomboid/notebook';
import type { PlanItem } from './plan.ts';
import type { KnownFacts } from './truth.ts';

/** From this age on balance is practised, thin bones or not (the worked weeks of the treatment table). */
const BALANCE_FROM = 65;
/** Plans rest on studies of adults. */
const ADULT_FROM = 18;
/** What keeps a person from practising it alone, on their feet. */
const NOT_ON_FEET = ['cannot-walk', 'surgery-recent', 'nerve-signs', 'feels-dizzy'];

const YOUNG = 'This plan is made for adults. Under 18, show it to a doctor or physiotherapist before you begin.';
/** Estimate: who falls practises in company. */
const UNSTEADY = ' You are unsteady: have someone beside you, and let a physiotherapist show you first.';

/** Balance belongs to strong bones and to later years; not while a bone is freshly broken, nor for who should not stand. */
export function balanceOf(
  { exerciseRules }: PlanKnowledge,
  bone: BoneRule | null,
  age: number | null,
  known: KnownFacts,
): readonly string[] {
  if (bone === null ? (age ?? 0) < BALANCE_FROM : bone.only.length > 0) return [];
  if (NOT_ON_FEET.some((fact) => known.answer(fact) === 'yes')) return [];
  const { minutesADay, steps } = exerciseRules.balance;
  return [
    `Practise balance, ${minutesADay.from} to ${minutesADay.to} minutes over the day. ${steps.join(' ')}${known.answer('balance-problem') === 'yes' ? UNSTEADY : ''}`,
  ];
}

/** What belongs to the whole plan. `bone`: what the rule for bones says; null where none holds. */
export function notesOf(
  plan: PlanKnowledge,
  items: readonly PlanItem[],
  bone: string | null,
  balance: readonly string[],
  entry: PlanEntry | null,
  knowledge: Knowledge,
  age: number | null,
): readonly string[] {
  const borrowed = items.filter(({ evidence }) => evidence.borrowedFrom !== 'thoracic').length;
  const older = entry?.knowledge !== undefined && entry.knowledge !== `${knowledge.version} ${knowledge.hash}`;
  return [
    ...(age !== null && age < ADULT_FROM ? [YOUNG] : []),
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
