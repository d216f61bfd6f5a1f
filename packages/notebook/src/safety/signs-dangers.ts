// What the red-flag rules listen for: each answer that can raise the urgency, and the level it reaches all by itself.
import {
  type Expression,
  type Finding,
  type Knowledge,
  LEVELS,
  type LevelId,
  mentions,
  type RuleLevel,
} from '@rhomboid/knowledge';

/** An answer that some rule mentions as a reason for urgency: `yes`, or an option of the finding. */
export interface Danger {
  readonly finding: string;
  readonly value: string;
  /**
   * The level by rules when nothing else is known; null where it counts only in company. Unknown excuses nothing, as in
   * the check, which may also be more urgent by chance.
   */
  readonly alone: LevelId | null;
  /** How many steps of rules listen for it. */
  readonly steps: number;
}

const made = new WeakMap<Knowledge, readonly Danger[]>();

/** Every such answer, in the order of the findings; numbers are left out. Worked out once for each release. */
export function dangersOf(knowledge: Knowledge): readonly Danger[] {
  const known = made.get(knowledge);
  if (known !== undefined) return known;
  const mentioned = mentionedIn(knowledge);
  const listening = stepsByUrgency(knowledge);
  const dangers = knowledge.findings.flatMap((finding) =>
    answersOf(finding).flatMap((value): readonly Danger[] => {
      const steps = (mentioned.get(`${finding.id} ${value}`) ?? 0) + (mentioned.get(`${finding.id} *`) ?? 0);
      if (steps === 0) return [];
      const facts = withImplied(knowledge, finding, value, new Map());
      const alone = listening.find(({ when }) => holdsAlone(when, facts))?.level ?? null;
      return [{ finding: finding.id, value, alone, steps }];
    }),
  );
  made.set(knowledge, dangers);
  return dangers;
}

const boundsMade = new WeakMap<Knowledge, Map<string, number>>();

/** Whether a number reaches the highest that some rule asks for; lower bounds count only beside other signs. */
export function isDangerousNumber(knowledge: Knowledge, finding: string, value: number): boolean {
  const bounds = boundsMade.get(knowledge) ?? new Map<string, number>();
  boundsMade.set(knowledge, bounds);
  const known = bounds.get(finding);
  if (known !== undefined) return value >= known;
  const asked = knowledge.redFlags.flatMap(({ levels }) => levels.flatMap(({ when }) => leastOf(when, finding)));
  const bound = asked.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...asked);
  bounds.set(finding, bound);
  return value >= bound;
}

/** The bounds that the expression asks the number to reach. */
function leastOf(expression: Expression, finding: string): readonly number[] {
  switch (expression.op) {
    case 'compare':
      return expression.finding === finding && expression.by === 'at-least' ? [expression.bound] : [];
    case 'all':
    case 'any':
    case 'at-least':
      return expression.of.flatMap((part) => leastOf(part, finding));
    default:
      return [];
  }
}

/**
 * Of several answers to one finding the one that rules take most seriously: by the level it reaches alone, then by how many
 * steps listen for it, then the first given.
 */
export function moreDangerous(
  knowledge: Knowledge,
  finding: string,
  first: string,
  ...others: readonly string[]
): string {
  const dangers = dangersOf(knowledge).filter((danger) => danger.finding === finding);
  const of = (value: string): Danger | undefined => dangers.find((danger) => danger.value === value);
  const rank = (value: string): number => {
    const level = of(value)?.alone ?? null;
    return level === null ? LEVELS.length : LEVELS.indexOf(level);
  };
  return others.reduce((best, value) => {
    const sooner = rank(value) - rank(best);
    return sooner < 0 || (sooner === 0 && (of(value)?.steps ?? 0) > (of(best)?.steps ?? 0)) ? value : best;
  }, first);
}

/** How many steps of rules listen for each answer, by finding and value. */
function mentionedIn(knowledge: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { when } of knowledge.redFlags.flatMap(({ levels }) => levels)) {
    const heard = mentions(when).filter(({ positive }) => positive);
    for (const key of new Set(heard.map(({ finding, value }) => `${finding} ${value}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function answersOf({ type, options }: Finding): readonly string[] {
  if (type === 'yes-no') return ['yes', 'no'];
  return type === 'one' || type === 'many' ? options.map(({ id }) => id) : [];
}

/** Steps that give a level, most urgent first; one that holds for everyone until something is known tells nothing. */
function stepsByUrgency(knowledge: Knowledge): readonly RuleLevel[] {
  const steps = knowledge.redFlags.flatMap(({ levels }) => levels);
  return LEVELS.flatMap((level) => steps.filter((step) => step.level === level && !holdsAlone(step.when, new Map())));
}

/** The answer with all that it implies. */
function withImplied(
  knowledge: Knowledge,
  finding: Finding,
  value: string,
  facts: Map<string, string>,
): ReadonlyMap<string, string> {
  if (facts.has(finding.id)) return facts;
  facts.set(finding.id, value);
  if (value === 'no') return facts;
  const implied = { ...finding.implies, ...finding.options.find(({ id }) => id === value)?.implies };
  for (const [id, answer] of Object.entries(implied)) {
    const target = knowledge.findings.find((item) => item.id === id);
    if (target !== undefined) withImplied(knowledge, target, answer, facts);
  }
  return facts;
}

function holdsAlone(expression: Expression, facts: ReadonlyMap<string, string>): boolean {
  switch (expression.op) {
    case 'is':
      return expression.values.includes(facts.get(expression.finding) ?? '');
    case 'ticked':
      return expression.count <= 1 && facts.has(expression.finding);
    case 'compare':
      return false;
    case 'all':
      return expression.of.every((part) => holdsAlone(part, facts));
    case 'any':
      return expression.of.some((part) => holdsAlone(part, facts));
    case 'at-least':
      return expression.of.filter((part) => holdsAlone(part, facts)).length >= expression.count;
    case 'not':
      return !holdsAlone(expression.of, facts);
  }
}
