// From answers as given to facts that rules and probabilities can use: checked, with what they imply and what follows.
import { failed, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { catalogueOf } from './catalogue.ts';
import { derive } from './derive.ts';
import { parseAnswer } from './parse-answer.ts';

/** What is known of one finding. */
export type Fact =
  /** `again`: not sure about a list of signs at once; each sign deserves to be asked once more. */
  | { readonly kind: 'unsure'; readonly again?: true }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly value: number };

/** An unsure answer that, were it a yes, would give another finding this value. */
export interface Hidden {
  readonly by: string;
  readonly value: string;
}

/** Facts by finding. Absent means not asked, which is neither unsure nor no. */
export interface Facts {
  get(finding: string): Fact | undefined;
  has(finding: string): boolean;
  entries(): Iterable<readonly [string, Fact]>;
  /** What unsure answers may hide about this finding. */
  hidden(finding: string): readonly Hidden[];
}

/** A person's answers, checked and completed. */
export interface Intake {
  readonly facts: Facts;
  /** Findings that the person answered, in the order of the vocabulary. */
  readonly given: readonly string[];
  /** Sentences on answers that contradict each other; the safer one is in `facts`. */
  readonly contradictions: readonly string[];
}

/**
 * Checks answers against the vocabulary. Every problem is named: unknown finding (with the nearest name), wrong type,
 * unknown option, number out of range. Order of answers never matters.
 */
export function takeIn(knowledge: Knowledge, answers: unknown): Result<Intake> {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return failed(problem('Answers must be an object such as { "age": 45, "rad-chest": "no" }.'));
  }
  const catalogue = catalogueOf(knowledge);
  const problems: Problem[] = [];
  const direct = new Map<string, Fact>();
  for (const [id, raw] of Object.entries(answers)) {
    const finding = catalogue.finding(id);
    if (finding === undefined) {
      problems.push(
        problem(`There is no finding “${id}”${hint(catalogue.nearest(id))}; “rhomboid findings” lists them all.`, id),
      );
      continue;
    }
    if (raw === null) continue;
    const fact = parseAnswer(finding, raw);
    if (fact.ok) direct.set(id, fact.value);
    else problems.push(...fact.problems);
  }
  if (problems.length > 0) return failed(...problems);
  return ok(complete(knowledge, direct));
}

function hint(nearest: string | null): string {
  return nearest === null ? '' : ` (did you mean “${nearest}”?)`;
}

/** Adds what the answers imply. An implied sign wins over a denied one, because that is the safer reading. */
function complete(knowledge: Knowledge, direct: ReadonlyMap<string, Fact>): Intake {
  const facts = new Map<string, Fact>();
  const contradictions: string[] = [];
  for (const finding of knowledge.findings) {
    const fact = direct.get(finding.id);
    if (fact !== undefined) facts.set(finding.id, fact);
  }
  const given = [...facts.keys()];
  derive(knowledge, facts);
  // In the order of the vocabulary and until nothing changes, so that chains of implications close whatever their order.
  for (let changed = true; changed; ) {
    changed = false;
    for (const finding of knowledge.findings) {
      for (const [target, value] of impliedBy(knowledge, finding, facts.get(finding.id))) {
        const before = facts.get(target);
        if (before?.kind === 'values' && before.values.includes(value)) continue;
        if (before?.kind === 'values' && direct.has(target))
          contradictions.push(contradiction(knowledge, finding, target));
        facts.set(target, { kind: 'values', values: [value] });
        changed = true;
      }
    }
  }
  return { facts: factsOf(knowledge, facts), given, contradictions };
}

/** Facts from a plain map, with what its unsure answers may hide worked out. */
export function factsOf(knowledge: Knowledge, facts: ReadonlyMap<string, Fact>): Facts {
  const hidden = new Map<string, Hidden[]>();
  for (const finding of knowledge.findings) {
    if (facts.get(finding.id)?.kind !== 'unsure') continue;
    const implied = [finding.implies, ...finding.options.map((option) => option.implies)].flatMap((entry) =>
      Object.entries(entry),
    );
    for (const [target, value] of implied)
      hidden.set(target, [...(hidden.get(target) ?? []), { by: finding.id, value }]);
  }
  return {
    get: (finding) => facts.get(finding),
    has: (finding) => facts.has(finding),
    entries: () => facts.entries(),
    hidden: (finding) => hidden.get(finding) ?? NOTHING,
  };
}

const NOTHING: readonly Hidden[] = [];

function impliedBy(
  knowledge: Knowledge,
  finding: Finding,
  fact: Fact | undefined,
): readonly (readonly [string, string])[] {
  if (fact?.kind !== 'values') return [];
  if (finding.type === 'map') {
    const painted = knowledge.regions.filter((region) => fact.values.includes(region.id));
    return painted.flatMap((region) => Object.entries(region.sets).filter(([, value]) => value === 'yes'));
  }
  const options = finding.options.filter((option) => fact.values.includes(option.id));
  const chosen = finding.type === 'yes-no' ? fact.values.includes('yes') : options.length > 0;
  return [
    ...(chosen ? Object.entries(finding.implies) : []),
    ...options.flatMap((option) => Object.entries(option.implies)),
  ];
}

function contradiction(knowledge: Knowledge, finding: Finding, target: string): string {
  const other = knowledge.findings.find((item) => item.id === target);
  return `“${finding.label}” and your answer to “${other?.label ?? target}” do not fit together. We took the safer one; change either if it is wrong.`;
}
