// Facts about the person that were exported from here, as they were told.
import type { Knowledge } from '@rhomboid/knowledge';
import type { FactAnswer } from '@rhomboid/plan';
import { OWN } from '../systems.ts';
import { numberIn } from './entry-parts.ts';
import { codesIn, type Raw } from './raw.ts';

export function readFacts(
  knowledge: Knowledge,
  observations: readonly Raw[],
): {
  readonly facts: Readonly<Record<string, FactAnswer>>;
  readonly numbers: Readonly<Record<string, number>>;
} {
  const known = new Map((knowledge.plan?.facts ?? []).map((fact) => [fact.id, fact]));
  const facts: Record<string, FactAnswer> = {};
  const numbers: Record<string, number> = {};
  for (const observation of observations) {
    const id = codesIn(observation.code).find(({ system }) => system === OWN.fact)?.code ?? '';
    const fact = known.get(id);
    if (fact === undefined) continue;
    const answer = codesIn(observation.valueCodeableConcept).find(({ system }) => system === OWN.answer)?.code;
    const number = numberIn(observation);
    if (fact.type === 'yes-no' && (answer === 'yes' || answer === 'no' || answer === 'unsure')) facts[id] = answer;
    else if (
      fact.type === 'number' &&
      number !== null &&
      fact.range !== null &&
      number >= fact.range.min &&
      number <= fact.range.max
    )
      numbers[id] = number;
  }
  return { facts, numbers };
}
