// What rules of care may speak of: findings of the check, what the check concluded, facts about the person, and what only
// the care pages ask. Groups of causes stand as clauses: `MUS` while one of its causes is likely, `may-MUS` while it is possible.
import type { Expression } from '../expression.ts';
import type { Fact } from '../fact-knowledge.ts';
import type { CauseGroup } from '../plan-knowledge.ts';
import { type Condition, LEVELS, type RedFlag } from '../release.ts';
import type { Vocabulary } from './expression-reader.ts';

interface CareVocabularyParts {
  readonly findings: Vocabulary;
  readonly conditions: readonly Pick<Condition, 'id'>[];
  readonly redFlags: readonly Pick<RedFlag, 'id'>[];
  readonly facts: readonly Fact[];
  readonly groups: readonly CauseGroup[];
  readonly circumstances: readonly { readonly id: string }[];
}

/** The words of care for a release. */
export function careVocabulary(parts: CareVocabularyParts): Vocabulary {
  const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));
  const causes = { type: 'many', options: idsOf(parts.conditions) };
  const yesNo = { type: 'yes-no', options: new Set<string>() };
  const own: readonly (readonly [string, { type: string; options: ReadonlySet<string> }])[] = [
    ['level', { type: 'one', options: new Set<string>(LEVELS) }],
    ['rule', { type: 'many', options: idsOf(parts.redFlags) }],
    ['cause', causes],
    ['may', causes],
    ['lead', causes],
    ['red-flag', yesNo],
    ['days', { type: 'number', options: new Set<string>() }],
    ['not-better', yesNo],
    ['worse', yesNo],
    ['step-up', yesNo],
    ...parts.facts.map(({ id, type }) => [`person.${id}`, { type, options: new Set<string>() }] as const),
    ...parts.circumstances.map(({ id }) => [`told.${id}`, yesNo] as const),
  ];
  const clauses = parts.groups.flatMap(({ id, conditions }): (readonly [string, Expression])[] => [
    [id, { op: 'is', finding: 'cause', values: conditions }],
    [`may-${id}`, { op: 'is', finding: 'may', values: conditions }],
    [`lead-${id}`, { op: 'is', finding: 'lead', values: conditions }],
  ]);
  return {
    findings: new Map([...parts.findings.findings, ...own]),
    clauses: new Map(clauses),
    kind: { noun: 'word', folder: 'care: it reads findings, CARE_WORDS, person.FACT and told.CIRCUMSTANCE' },
  };
}
