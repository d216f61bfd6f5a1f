// Reads expressions as clinicians write them into the form that the engine evaluates; names what is wrong and where.
import type { Problem } from '@rhomboid/ground';
import { problem } from '@rhomboid/ground';
import type { Expression } from '../expression.ts';

/** What an expression may speak of. */
export interface Vocabulary {
  readonly findings: ReadonlyMap<string, { readonly type: string; readonly options: ReadonlySet<string> }>;
  /** Named clauses, already read. */
  readonly clauses: ReadonlyMap<string, Expression>;
  /** What the names are, for messages; findings where it is left out. */
  readonly kind?: { readonly noun: string; readonly folder: string };
}

const COMPARISONS = ['at-least', 'at-most', 'above', 'under'] as const;
const NEVER: Expression = { op: 'any', of: [] };

/** Reads one expression; problems are added to `problems` and the broken part never holds. */
export function readExpression(
  raw: unknown,
  words: Vocabulary,
  where: readonly string[],
  problems: Problem[],
): Expression {
  const complain = (message: string): Expression => {
    problems.push(problem(message, ...where));
    return NEVER;
  };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return complain(`expected a mapping such as { age: { at-least: 55 } }, got ${JSON.stringify(raw)}`);
  const entries = Object.entries(raw);
  const inner = (value: unknown, step: string): Expression => readExpression(value, words, [...where, step], problems);
  const list = (value: unknown, key: string): readonly Expression[] | null =>
    Array.isArray(value) ? value.map((item, i) => inner(item, `${key} ${i + 1}`)) : null;

  if ('at-least' in raw && 'of' in raw) {
    const of = list(raw.of, 'of');
    const count = raw['at-least'];
    if (of === null || typeof count !== 'number' || entries.length !== 2)
      return complain('write { at-least: 2, of: [ … ] }');
    return { op: 'at-least', count, of };
  }
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1)
    return complain('one statement at a time: join several with all: [ … ] or any: [ … ]');
  const [key, value] = entry;
  if (key === 'all' || key === 'any') {
    const of = list(value, key);
    return of === null || of.length === 0 ? complain(`${key} needs a list of statements`) : { op: key, of };
  }
  if (key === 'not') return { op: 'not', of: inner(value, 'not') };
  if (key === 'clause') {
    return (
      words.clauses.get(String(value)) ?? complain(`there is no clause “${String(value)}” in red-flags/clauses.yaml`)
    );
  }
  return readLiteral(key, value, words, complain);
}

function readLiteral(
  finding: string,
  value: unknown,
  words: Vocabulary,
  complain: (message: string) => Expression,
): Expression {
  const known = words.findings.get(finding);
  if (known === undefined) {
    const { noun, folder } = words.kind ?? { noun: 'finding', folder: 'knowledge/findings' };
    return complain(`there is no ${noun} “${finding}” in ${folder}`);
  }
  if (value === 'any') return { op: 'ticked', finding, count: 1 };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const [entry] = Object.entries(value);
    if (entry?.[0] === 'count-at-least' && typeof entry[1] === 'number')
      return { op: 'ticked', finding, count: entry[1] };
    const by = COMPARISONS.find((word) => word === entry?.[0]);
    if (by === undefined || typeof entry?.[1] !== 'number')
      return complain(`compare ${finding} with at-least, at-most, above or under and a number`);
    if (known.type !== 'number') return complain(`${finding} is not a number; name an option`);
    return { op: 'compare', finding, by, bound: entry[1] };
  }
  const values = (Array.isArray(value) ? value : [value]).map(String);
  const allowed = known.type === 'yes-no' ? new Set(['yes', 'no']) : known.options;
  const strange = values.filter((v) => !allowed.has(v));
  if (strange.length > 0)
    return complain(`${finding} has no option “${strange.join(', ')}”; it has: ${[...allowed].join(', ')}`);
  return { op: 'is', finding, values };
}
