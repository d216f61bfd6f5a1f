// Whether a statement about a person holds, where much of what it speaks of was never asked.
import {
  compares,
  type Expression,
  type Fact,
  type Known,
  neededOf,
  type PlanKnowledge,
  type Truth,
  truthOf as truthBy,
} from '@rhomboid/knowledge';
import type { FactAnswer, Person } from './person.ts';

/** What is known of one fact; null where it was not told or the person was not sure. */
export interface KnownFacts {
  readonly answer: (id: string) => 'yes' | 'no' | null;
  readonly number: (id: string) => number | null;
  /** The careful answer of a fact that is not known; null for numbers. */
  readonly assume: (id: string) => 'yes' | 'no' | null;
}

/** The facts of a person as rules read them. Whom a question is not for counts as a definite no. */
export function knownFacts(plan: PlanKnowledge, person: Person): KnownFacts {
  const facts = byId(plan);
  return {
    answer: (id) => {
      const told: FactAnswer | undefined = person.facts[id];
      if (told === 'yes' || told === 'no') return told;
      const fact = facts.get(id);
      return fact !== undefined && isNotFor(fact, person) ? 'no' : null;
    },
    number: (id) => (id === 'age' ? person.age : (person.numbers[id] ?? null)),
    assume: (id) => facts.get(id)?.assume ?? null,
  };
}

const made = new WeakMap<PlanKnowledge, ReadonlyMap<string, Fact>>();

function byId(plan: PlanKnowledge): ReadonlyMap<string, Fact> {
  let facts = made.get(plan);
  if (facts === undefined) {
    facts = new Map(plan.facts.map((fact) => [fact.id, fact]));
    made.set(plan, facts);
  }
  return facts;
}

function isNotFor({ for: whom }: Fact, { age, sex }: Person): boolean {
  if (whom.sex !== null && sex !== null && sex !== whom.sex) return true;
  return age !== null && (age < whom.ageFrom || age > whom.ageTo);
}

/** Whether the statement holds by what is known. */
export function truthOf(expression: Expression, known: KnownFacts): Truth {
  const told: Known = (id) => {
    const answer = known.answer(id);
    return answer === null ? known.number(id) : [answer];
  };
  return truthBy(expression, told);
}

/** Whether it holds when everything unknown is read the careful way: an illness as there, a leave as not given. */
export function mayHold(expression: Expression, known: KnownFacts, wanted = true): boolean {
  switch (expression.op) {
    case 'is': {
      const answer = known.answer(expression.finding) ?? known.assume(expression.finding);
      return answer === null ? wanted : expression.values.includes(answer);
    }
    case 'compare': {
      const value = known.number(expression.finding);
      return value === null ? wanted : compares(value, expression.by, expression.bound);
    }
    case 'ticked':
      return wanted;
    case 'not':
      return !mayHold(expression.of, known, !wanted);
    default: {
      const held = expression.of.filter((part) => mayHold(part, known, wanted)).length;
      return held >= neededOf(expression);
    }
  }
}

/** Facts that the statement speaks of and nobody told, in reading order. */
export function unknownIn(expression: Expression, known: KnownFacts): readonly string[] {
  switch (expression.op) {
    case 'is':
      return known.answer(expression.finding) === null ? [expression.finding] : [];
    case 'compare':
      return known.number(expression.finding) === null ? [expression.finding] : [];
    case 'ticked':
      return [expression.finding];
    case 'not':
      return unknownIn(expression.of, known);
    default:
      return [...new Set(expression.of.flatMap((part) => unknownIn(part, known)))];
  }
}
