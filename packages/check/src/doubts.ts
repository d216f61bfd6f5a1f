// Evaluates expressions when some answers are unsure. Instead of true or false it gives the smallest sets of unsure
// answers that must be taken as a yes for the expression to hold: [] it cannot hold, [[]] it holds as answered.
import type { Expression } from '@rhomboid/knowledge';
import type { Facts } from './facts.ts';

/** Findings whose unsure answer is leaned on, sorted. */
export type Doubt = readonly string[];

export interface DoubtOptions {
  /** Larger sets are dropped; each doubt costs one level of urgency, so more than 4 never matter. */
  readonly most: number;
  /** Whether a finding that was not asked may be leaned on like an unsure one. */
  readonly notAsked: 'never-holds' | 'may-hold';
}

const HOLDS: readonly Doubt[] = [[]];
const NEVER: readonly Doubt[] = [];
/** An `any` over many unsure answers could list very many sets; the smallest ones decide. */
const MOST_SETS = 200;

/** The smallest sets of unsure answers under which the expression holds; no set contains another. */
export function doubts(expression: Expression, facts: Facts, options: DoubtOptions): readonly Doubt[] {
  switch (expression.op) {
    case 'not':
      return holds(expression.of, facts) ? NEVER : HOLDS;
    case 'all': {
      let sets = HOLDS;
      for (const part of expression.of) {
        sets = both(sets, doubts(part, facts, options), options.most);
        if (sets.length === 0) return NEVER;
      }
      return sets;
    }
    case 'any': {
      const sets: Doubt[] = [];
      for (const part of expression.of) {
        const some = doubts(part, facts, options);
        if (some === HOLDS || some[0]?.length === 0) return HOLDS;
        sets.push(...some);
      }
      return smallest(sets);
    }
    case 'at-least':
      return atLeast(expression.of, expression.count, facts, options);
    default:
      return literal(expression, facts, options);
  }
}

/** Whether the expression holds by definite answers alone. */
export function holds(expression: Expression, facts: Facts): boolean {
  return doubts(expression, facts, { most: 0, notAsked: 'never-holds' }).length > 0;
}

/** The findings whose definite answers make the expression hold; those under `not` excuse nothing and are left out. */
export function support(expression: Expression, facts: Facts): readonly string[] {
  switch (expression.op) {
    case 'not':
      return [];
    case 'all':
    case 'any':
    case 'at-least':
      return [...new Set(expression.of.flatMap((part) => support(part, facts)))];
    default:
      return holds(expression, facts) ? [expression.finding] : [];
  }
}

/** Whether no answer that is still open could make the expression hold. */
export function cannotHold(expression: Expression, facts: Facts): boolean {
  return doubts(expression, facts, { most: 4, notAsked: 'may-hold' }).length === 0;
}

function literal(
  expression: Exclude<Expression, { of: unknown }>,
  facts: Facts,
  options: DoubtOptions,
): readonly Doubt[] {
  const fact = facts.get(expression.finding);
  if (fact !== undefined && fact.kind !== 'unsure' && decided(expression, fact)) return HOLDS;
  if (options.most < 1) return NEVER;
  const open = fact === undefined ? options.notAsked === 'may-hold' : fact.kind === 'unsure';
  const hiding = facts
    .hidden(expression.finding)
    .filter(({ value }) => expression.op === 'ticked' || (expression.op === 'is' && expression.values.includes(value)));
  const sets = hiding.map(({ by }) => [by]);
  if (open) sets.push([expression.finding]);
  return smallest(sets);
}

function decided(
  expression: Exclude<Expression, { of: unknown }>,
  fact: { kind: 'values'; values: readonly string[] } | { kind: 'number'; value: number },
): boolean {
  if (expression.op === 'compare') {
    if (fact.kind !== 'number') return false;
    switch (expression.by) {
      case 'at-least':
        return fact.value >= expression.bound;
      case 'at-most':
        return fact.value <= expression.bound;
      case 'above':
        return fact.value > expression.bound;
      case 'under':
        return fact.value < expression.bound;
    }
  }
  if (fact.kind !== 'values') return false;
  if (expression.op === 'ticked')
    return fact.values.filter((value) => value !== 'none' && value !== 'nothing').length >= expression.count;
  return expression.values.some((value) => fact.values.includes(value));
}

function atLeast(parts: readonly Expression[], count: number, facts: Facts, options: DoubtOptions): readonly Doubt[] {
  // best[n]: the smallest sets under which n of the parts seen so far hold.
  let best: (readonly Doubt[])[] = [HOLDS, ...Array.from({ length: count }, () => NEVER)];
  for (const part of parts) {
    const some = doubts(part, facts, options);
    best = best.map((sets, n) => (n === 0 ? sets : smallest([...sets, ...both(best[n - 1]!, some, options.most)])));
  }
  return best[count]!;
}

function both(a: readonly Doubt[], b: readonly Doubt[], most: number): readonly Doubt[] {
  if (a === HOLDS) return b;
  if (b === HOLDS) return a;
  const sets: Doubt[] = [];
  for (const one of a) {
    for (const other of b) {
      const union = [...new Set([...one, ...other])].sort();
      if (union.length <= most) sets.push(union);
    }
  }
  return smallest(sets);
}

/** Drops every set that contains a smaller one. */
function smallest(sets: readonly Doubt[]): readonly Doubt[] {
  if (sets.length < 2) return sets;
  const sorted = [...sets].sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  const kept: Doubt[] = [];
  for (const set of sorted) {
    if (kept.length >= MOST_SETS) break;
    if (!kept.some((small) => small.every((finding) => set.includes(finding)))) kept.push(set);
  }
  return kept;
}
