// Everything that rules of care may speak of, for one person: findings, what the check concluded, facts, circumstances.
import { type Assessment, type Facts, takeIn } from '@rhomboid/check';
import { problemLine } from '@rhomboid/ground';
import type { Knowledge, Known } from '@rhomboid/knowledge';
import type { CourseSoFar } from './care.ts';
import type { CarePerson, Said } from './person.ts';

/** Causes that are worth a visit. Estimate: as plans do, one chance in seven. */
const LIKELY_FROM = 0.15;
/** Causes whose dangers are heeded: one chance in twenty. */
const HEEDED_FROM = 0.05;

/** Looks words up. Throws where the person's answers are not those of a check of this release: the host mixed them up. */
export function knownOf(knowledge: Knowledge, assessment: Assessment, person: CarePerson, course: CourseSoFar): Known {
  const facts = factsOf(knowledge, person);
  const { differential, mustNotMiss, redFlags, disposition } = assessment;
  const lead = differential[0]?.condition;
  const from = (least: number): readonly string[] =>
    [...differential, ...mustNotMiss]
      .filter(({ condition, probability }) => probability >= least || condition === lead)
      .map(({ condition }) => condition);
  const own: Readonly<Record<string, readonly string[] | number | null>> = {
    level: [course.level],
    rule: [
      ...redFlags.map(({ id }) => id),
      ...disposition.because.flatMap(({ kind, id }) => (kind === 'rule' ? [id] : [])),
    ],
    cause: from(LIKELY_FROM),
    may: from(HEEDED_FROM),
    lead: lead === undefined ? [] : [lead],
    'red-flag': [redFlags.length > 0 ? 'yes' : 'no'],
    days: course.days,
    'not-better': said(course.notBetter),
    worse: said(course.worse),
    'step-up': said(course.stepUp),
  };
  return (word) => {
    const [kind, id] = word.split('.');
    if (id !== undefined) return said((kind === 'person' ? person.facts : (person.told ?? {}))[id]);
    return word in own ? own[word]! : ofFact(facts, word);
  };
}

function factsOf(knowledge: Knowledge, { answers }: CarePerson): Facts | null {
  if (answers === undefined) return null;
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(`Answers of another release: ${intake.problems.map(problemLine).join('; ')}`);
  return intake.value.facts;
}

function ofFact(facts: Facts | null, finding: string): readonly string[] | number | null {
  const fact = facts?.get(finding);
  if (fact === undefined || fact.kind === 'unsure') return null;
  return fact.kind === 'number' ? fact.value : fact.values;
}

function said(answer: Said | undefined): readonly string[] | null {
  return answer === 'yes' || answer === 'no' ? [answer] : null;
}
