// Facts about a person as written ──► as plans and medicine rules read them, and the words that cautions may use.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { Expression } from '../expression.ts';
import type { Caution, Fact } from '../fact-knowledge.ts';
import type { Provenance } from '../provenance.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import { family } from './plan-files.ts';
import { factGroupSchema, factSchema } from './schema-facts.ts';
import type { caution } from './schema-plan-parts.ts';
import type { SourceFile } from './source-file.ts';

const GROUPS = 'facts/groups.yaml';

/** The facts, in the order of their groups. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly factGroups: readonly { readonly id: string; readonly title: string }[];
}

/** Compiles `facts/`; `findings` are the words of the check. What is wrong goes to `problems`. */
export function compileFacts(files: readonly SourceFile[], findings: Vocabulary, problems: Problem[]): Facts {
  const factGroups = family(files, GROUPS, 'groups', factGroupSchema, problems).map(({ id, en }) => ({
    id,
    title: en,
  }));
  const place = new Map(factGroups.map(({ id }, index) => [id, index]));
  const facts = family(files, 'facts/', 'facts', factSchema, problems, [GROUPS])
    .map((raw) => factOf(raw, findings, problems))
    .sort((a, b) => (place.get(a.group) ?? place.size) - (place.get(b.group) ?? place.size));
  for (const { id, group } of facts) {
    if (!place.has(group)) problems.push(problem(`there is no group “${group}” in ${GROUPS}`, 'facts', id));
  }
  return { facts, factGroups };
}

/** What expressions over facts may speak of. */
export function factWords(facts: readonly Fact[]): Vocabulary {
  return {
    findings: new Map(facts.map(({ id, type }) => [id, { type, options: new Set<string>() }])),
    clauses: new Map(),
    kind: { noun: 'fact', folder: 'knowledge/facts' },
  };
}

/** Reads a list of cautions against the facts. */
export function cautionsOf(
  raw: readonly z.output<typeof caution>[],
  words: Vocabulary,
  where: readonly string[],
  problems: Problem[],
): readonly Caution[] {
  return raw.map(({ when, action, unknown, en }, index) => ({
    when: readExpression(when, words, [...where, `caution ${index + 1}`], problems),
    action,
    unknownCounts: unknown === 'counts',
    text: en,
  }));
}

/** Where a plan's item comes from. */
export function standing(raw: {
  readonly strength: Provenance['strength'];
  readonly sources: readonly { readonly source: string; readonly at: string }[];
}): Provenance {
  return { strength: raw.strength, sources: raw.sources };
}

function factOf(raw: z.output<typeof factSchema>, findings: Vocabulary, problems: Problem[]): Fact {
  const where = ['facts', raw.id];
  const wrong = (message: string): number => problems.push(problem(message, ...where));
  const isNumber = raw.type === 'number';
  if (isNumber !== (raw.range !== undefined)) wrong('a number needs its range, and yes-no has none');
  if (isNumber !== (raw.en.unit !== '')) wrong('a number needs its unit, and yes-no has none');
  if (isNumber === (raw.assume !== undefined)) wrong('yes-no needs the careful answer under assume, a number has none');
  if (raw['care-first'] !== undefined && (isNumber || raw.lasting === true || raw.note === undefined))
    wrong('care-first is for yes-no that lasts some days, and a note says where its level comes from');
  if (!isNumber && raw['same-as'] !== undefined) wrong('same-as is for numbers; write yes-if and no-if');
  if (isNumber && (raw['yes-if'] ?? raw['no-if']) !== undefined)
    wrong('yes-if and no-if are for yes-no; write same-as');
  if (raw['same-as'] !== undefined && findings.findings.get(raw['same-as'])?.type !== 'number')
    wrong(`same-as names “${raw['same-as']}”, which is no finding with a number`);
  const read = (expression: unknown, key: string): Expression | null =>
    expression === undefined ? null : readExpression(expression, findings, [...where, key], problems);
  const { label, ask, help, why, unit } = raw.en;
  return {
    id: raw.id,
    type: raw.type,
    group: raw.group,
    label,
    ask,
    help,
    why,
    unit,
    range: raw.range ?? null,
    for: { sex: raw.for?.sex ?? null, ageFrom: raw.for?.from ?? 0, ageTo: raw.for?.to ?? 150 },
    fromCheck: { yes: read(raw['yes-if'], 'yes-if'), no: read(raw['no-if'], 'no-if') },
    sameAs: raw['same-as'] ?? null,
    suspectedBy: raw['suspected-by'],
    assume: raw.assume ?? null,
    careFirst: raw['care-first'] ?? null,
    lasting: raw.lasting === true ? null : raw.lasting,
    provenance: standing(raw),
  };
}
