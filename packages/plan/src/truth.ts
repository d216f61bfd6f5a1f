// Whether a statement about a person holds, where much of what it speaks of was never asked.
import type { Expression, Fact, PlanKnowledge } from '@rhomboid/knowledge';
import type { FactAnswer, Person } from './person.ts';

/** `unknown`: it hangs on a fact that nobody told. */
export type Truth = 'yes' | 'no' | 'unknown';

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
  switch (expression.op) {
    case 'is': {
      const answer = known.answer(expression.finding);
      return answer === null ? 'unknown' : fromBoolean(expression.values.includes(answer));
    }
    case 'compare': {
      const value = known.number(expression.finding);
      return value === null ? 'unknown' : fromBoolean(compares(value, expression.by, expression.bound));
    }
    case 'ticked':
      return 'unknown';
    case 'not':
      return opposite(truthOf(expression.of, known));
    default: {
      const parts = expression.of.map((part) => truthOf(part, known));
      const needed = neededOf(expression);
      if (parts.filter((part) => part === 'yes').length >= needed) return 'yes';
      return parts.filter((part) => part !== 'no').length >= needed ? 'unknown' : 'no';
    }
  }
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

function neededOf(expression: Extract<Expression, { of: readonly Expression[] }>): number {
  if (expression.op === 'at-least') return expression.count;
  return expression.op === 'all' ? expression.of.length : 1;
}

function fromBoolean(value: boolean): Truth {
  return value ? 'yes' : 'no';
}

function opposite(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truth === 'yes' ? 'no' : 'yes';
}

function compares(value: number, by: Extract<Expression, { op: 'compare' }>['by'], bound: number): boolean {
  switch (by) {
    case 'at-least':
      return value >= bound;
    case 'at-most':
      return value <= bound;
    case 'above':
      return value > bound;
    case 'under':
      return value < bound;
  }
}
