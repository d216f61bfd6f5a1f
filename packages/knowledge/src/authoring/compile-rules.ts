// Clauses and red-flag rules as written ──► as the engine reads them.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { Expression } from '../expression.ts';
import type { RedFlag, RuleCase } from '../release.ts';
import { provenanceOf } from './compile-conditions.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import type { clauseSchema, redFlagSchema } from './schema.ts';

type RawClause = z.output<typeof clauseSchema>;
type RawRule = z.output<typeof redFlagSchema>;

/** Adds the clauses to the words, in order: a clause may use those above it. */
export function withClauses(
  clauses: readonly { item: RawClause; path: string }[],
  words: Vocabulary,
  problems: Problem[],
): Vocabulary {
  const read = new Map<string, Expression>();
  for (const { item, path } of clauses) {
    read.set(item.id, readExpression(item.when, { ...words, clauses: read }, [path, item.id], problems));
  }
  return { ...words, clauses: read };
}

/** Compiles one rule; what is wrong goes to `problems`. */
export function compileRule(raw: RawRule, path: string, words: Vocabulary, problems: Problem[]): RedFlag {
  const where = [path, raw.id];
  return {
    id: raw.id,
    family: raw.family,
    name: raw.name,
    suspects: raw.suspects,
    levels: raw.levels.map((step, index) => {
      const place = [...where, `level ${index + 1}`];
      if ((step.level === undefined) === (step.raise === undefined))
        problems.push(problem('give either level or raise', ...place));
      const provenance = provenanceOf(step, provenanceOf(raw, { strength: 'estimate', sources: [] }));
      if (provenance.sources.length === 0) problems.push(problem('a rule without a source', ...place));
      if (step.level === 'ambulance' && raw.en.operator === '') {
        problems.push(problem('an ambulance rule needs the sentence to read to the operator', ...where, 'en.operator'));
      }
      return {
        level: step.level ?? null,
        raise: step.raise ?? 0,
        when: readExpression(step.when, words, [...place, 'when'], problems),
        provenance,
      };
    }),
    says: raw.en.says,
    does: raw.en.do,
    operator: raw.en.operator,
    cases: (['fires', 'nearly', 'unsure'] as const).map((kind): RuleCase => ({ kind, ...pick(raw.cases[kind]) })),
  };
}

function pick(raw: { answers: Record<string, unknown>; level: string }): {
  answers: Record<string, unknown>;
  level: string;
} {
  return { answers: raw.answers, level: raw.level };
}
