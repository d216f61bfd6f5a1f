// A person as plans know them: what they said of themselves, filled up by what the check was told.
import { type Answers, type Assessment, holds, rankOf, takeIn } from '@rhomboid/check';
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { Fact, Knowledge } from '@rhomboid/knowledge';
import type { PersonEntry, PlanEntry } from '@rhomboid/notebook';
import type { FactAnswer, Person, Wishes } from './person.ts';

/** What a check was told and found, and the day on which it was done. */
export interface DoneCheck {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly day: Day;
  /** Whether nothing was left to ask: only then does a danger sign not told mean none. */
  readonly whole: boolean;
}

/** A cause with at least this chance makes a no of the check about its facts worth asking again. Estimate. */
const SUSPECTED_FROM = 0.1;

/** Days since the pain began, in the middle of each option of the check's question; the longest from its beginning. */
const DAYS_SINCE: Readonly<Record<string, number>> = {
  'under-12-hours': 0,
  '12-72-hours': 2,
  '3-14-days': 7,
  '2-6-weeks': 28,
  '6-12-weeks': 63,
  'over-12-weeks': 120,
};

/** Joins both. Own words outrank the check while they last; what nobody told stays absent. */
export function personFrom(
  knowledge: Knowledge,
  entry: PersonEntry | null,
  check: DoneCheck | null,
  today: Day,
): Person {
  const fromCheck = check === null ? new Map<string, FactAnswer>() : factsFromCheck(knowledge, check, today);
  const told = entry === null ? [] : Object.entries(entry.facts ?? {});
  const facts = new Map(fromCheck);
  for (const [id, answer] of told) {
    if (stillHolds(knowledge, entry!, id, today)) facts.set(id, answer);
  }
  const { age, sex, preg: _, ...answers } = check?.answers ?? {};
  const duration = DAYS_SINCE[String(answers.duration)];
  return {
    age: entry?.birthYear === undefined ? (typeof age === 'number' ? age : null) : carefulAge(entry.birthYear, today),
    sex: entry?.sex ?? (sex === 'female' || sex === 'male' ? sex : null),
    country: entry?.country ?? null,
    facts: Object.fromEntries(facts),
    numbers: {
      ...numbersFromCheck(knowledge, check),
      ...Object.fromEntries(
        Object.entries(entry?.numbers ?? {}).filter(([id]) => stillHolds(knowledge, entry!, id, today)),
      ),
    },
    painSince: check === null || duration === undefined ? null : addDays(check.day, -duration),
    medicines: entry?.medicines ?? [],
  };
}

/** Whether what the person said of a fact is not too long ago. */
function stillHolds(knowledge: Knowledge, { day, toldOn }: PersonEntry, id: string, today: Day): boolean {
  const lasting = knowledge.plan?.facts.find((fact) => fact.id === id)?.lasting ?? null;
  return lasting === null || daysBetween(toldOn?.[id] ?? day, today) <= lasting;
}

/** What the person wants of the plan, from the notebook. */
export function wishesFrom(entry: PlanEntry | null): Wishes {
  return {
    declined: entry?.declined ?? [],
    liked: entry?.liked ?? [],
    atHome: entry?.atHome ?? [],
    minutes: entry?.minutes ?? null,
    goal: entry?.goal ?? '',
  };
}

function factsFromCheck(knowledge: Knowledge, check: DoneCheck, today: Day): Map<string, FactAnswer> {
  const intake = takeIn(knowledge, check.answers);
  const facts = new Map<string, FactAnswer>();
  if (!intake.ok) return facts;
  const told = intake.value.facts;
  for (const fact of knowledge.plan?.facts ?? []) {
    if (fact.lasting !== null && daysBetween(check.day, today) > fact.lasting) continue;
    if (fact.fromCheck.yes !== null && holds(fact.fromCheck.yes, told)) facts.set(fact.id, 'yes');
    else if (fact.fromCheck.no !== null && holds(fact.fromCheck.no, told) && !isSuspected(fact, check.assessment))
      facts.set(fact.id, 'no');
  }
  const danger = dangerOf(check, today);
  if (danger !== null) facts.set(DANGER_SIGN, danger);
  return facts;
}

/** The fact that medicine rules ask for: something that has to be looked at before it is covered. */
const DANGER_SIGN = 'danger-sign';

/** A whole check of today without a danger sign says no; one begun, or older, says nothing, but its yes holds on. */
function dangerOf({ assessment, day, whole }: DoneCheck, today: Day): FactAnswer | null {
  if (rankOf(assessment.disposition.level) <= rankOf('same-day')) return 'yes';
  return whole && day === today ? 'no' : null;
}

function isSuspected({ suspectedBy }: Fact, assessment: Assessment): boolean {
  return [...assessment.differential, ...assessment.mustNotMiss].some(
    ({ condition, probability }) => probability >= SUSPECTED_FROM && suspectedBy.includes(condition),
  );
}

function numbersFromCheck(knowledge: Knowledge, check: DoneCheck | null): Record<string, number> {
  const pairs = (knowledge.plan?.facts ?? []).flatMap(({ id, type, sameAs }) => {
    const value = type === 'number' && sameAs !== null ? check?.answers[sameAs] : undefined;
    return typeof value === 'number' ? [[id, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** From here on being a year older is the greater risk, before it being a year younger. */
const OLDER_FROM = 40;

/** The age of someone born in a year, where this year's birthday may still be to come: the one that needs more care. */
export function carefulAge(birthYear: number, today: Day): number {
  const most = Number(today.slice(0, 4)) - birthYear;
  return most >= OLDER_FROM ? most : Math.max(0, most - 1);
}
