// When a question is asked, in FHIR's words. R4 knows flat lists of conditions joined by all or any; ours are trees. A tree
// becomes a conjunction of any-lists, and each further list a group around the question: all of R4, no expressions.
import { type Expression, type Finding, type Knowledge, mentions } from '@rhomboid/knowledge';
import { codingOf, kindOf, UNSURE } from './options.ts';
import type { EnableWhen } from './r4.ts';

/** Lists of conditions, all of which must hold, each of them by any of its conditions. Empty: always asked. */
export type Gates = readonly (readonly EnableWhen[])[];

/** The gates of a finding. */
export function gatesOf(knowledge: Knowledge, finding: Finding): Gates {
  return finding.askIf === null ? [] : gates(knowledge, finding.askIf, true);
}

function gates(knowledge: Knowledge, expression: Expression, positive: boolean): Gates {
  switch (expression.op) {
    case 'not':
      return gates(knowledge, expression.of, !positive);
    case 'all':
    case 'any': {
      const parts = expression.of.map((part) => gates(knowledge, part, positive));
      return (expression.op === 'all') === positive ? parts.flat() : crossed(parts);
    }
    case 'at-least':
      throw new Error(`A question asked if “at least ${expression.count}” hold cannot be written for R4.`);
    default:
      return [literal(knowledge, expression, positive)];
  }
}

/** (a and b) or (c and d) is (a or c) and (a or d) and (b or c) and (b or d). */
function crossed(parts: readonly Gates[]): Gates {
  return parts.reduce<Gates>(
    (sets, part) => sets.flatMap((set) => part.map((conditions) => [...set, ...conditions])),
    [[]],
  );
}

function literal(
  knowledge: Knowledge,
  expression: Exclude<Expression, { readonly of: unknown }>,
  positive: boolean,
): readonly EnableWhen[] {
  // The compiler lets no expression name a finding that there is not.
  const finding = knowledge.findings.find(({ id }) => id === expression.finding)!;
  if (expression.op === 'compare') return compared(finding, expression, positive);
  if (expression.op === 'ticked') return finding.options.map(({ id }) => equals(finding, id));
  if (positive)
    return [
      ...expression.values.map((value) => equals(finding, value)),
      ...impliedBy(knowledge, finding, expression.values),
    ];
  // Not answered, or not sure, is not excused either: what is left is every other choice, or none yet.
  const others = (kindOf(finding) === 'choice' ? choicesLeft(finding, expression.values) : []).map((value) =>
    equals(finding, value),
  );
  return [
    ...others,
    { question: finding.id, operator: '=', answerCoding: UNSURE },
    { question: finding.id, operator: 'exists', answerBoolean: false },
  ];
}

function choicesLeft(finding: Finding, values: readonly string[]): readonly string[] {
  const all = finding.type === 'yes-no' ? ['yes', 'no'] : finding.options.map(({ id }) => id);
  return all.filter((value) => !values.includes(value));
}

const OPPOSITE = { 'at-least': '<', 'at-most': '>', above: '<=', under: '>=' } as const;
const SAME = { 'at-least': '>=', 'at-most': '<=', above: '>', under: '<' } as const;

function compared(
  { id, range }: Finding,
  { by, bound }: Extract<Expression, { readonly op: 'compare' }>,
  positive: boolean,
): readonly EnableWhen[] {
  const value = range?.whole === true ? { answerInteger: bound } : { answerDecimal: bound };
  if (positive) return [{ question: id, operator: SAME[by], ...value }];
  return [
    { question: id, operator: OPPOSITE[by], ...value },
    { question: id, operator: 'exists', answerBoolean: false },
  ];
}

function equals(finding: Finding, value: string): EnableWhen {
  return { question: finding.id, operator: '=', answerCoding: codingOf(finding, value) };
}

/**
 * Answers to other questions that say the same: what the check takes from them must open the question, too. Those that are
 * only asked once this one was answered open nothing.
 */
function impliedBy(knowledge: Knowledge, target: Finding, values: readonly string[]): readonly EnableWhen[] {
  const says = (implies: Readonly<Record<string, string>>): boolean => values.includes(implies[target.id] ?? '');
  const fromFindings = knowledge.findings
    .filter(({ id, askIf }) => id !== target.id && !asks(askIf, target.id))
    .flatMap((finding) => [
      ...(says(finding.implies)
        ? finding.type === 'yes-no'
          ? [equals(finding, 'yes')]
          : finding.options.map(({ id }) => equals(finding, id))
        : []),
      ...finding.options.filter(({ implies }) => says(implies)).map(({ id }) => equals(finding, id)),
    ]);
  const map = knowledge.findings.find(({ type }) => type === 'map');
  const fromPlaces =
    map === undefined ? [] : knowledge.regions.filter(({ sets }) => says(sets)).map(({ id }) => equals(map, id));
  return [...fromFindings, ...fromPlaces];
}

function asks(askIf: Expression | null, finding: string): boolean {
  return askIf !== null && mentions(askIf).some((mention) => mention.finding === finding);
}
