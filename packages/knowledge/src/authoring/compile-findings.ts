// Findings as written ──► findings as the engine reads them.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { Finding } from '../release.ts';
import { provenanceOf } from './compile-conditions.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import type { findingSchema } from './schema.ts';

type RawFinding = z.output<typeof findingSchema>;

/** The words that expressions may use, before anything else is compiled. */
export function vocabularyOf(raw: readonly RawFinding[]): Vocabulary {
  const findings = new Map(
    raw.map((item) => [item.id, { type: item.type, options: new Set(item.options.map((option) => option.id)) }]),
  );
  return { findings, clauses: new Map() };
}

/** Compiles one finding; what is wrong goes to `problems`. */
export function compileFinding(raw: RawFinding, path: string, words: Vocabulary, problems: Problem[]): Finding {
  const where = [path, raw.id];
  if (raw.type === 'yes-no' && raw.background === undefined)
    problems.push(problem('a yes-no finding needs its background rate', ...where));
  if ((raw.type === 'one' || raw.type === 'many') && raw.options.length < 2)
    problems.push(problem('give at least two options', ...where));
  if (raw.type === 'number' && raw.range === undefined) problems.push(problem('a number needs its range', ...where));
  if (raw.type === 'one') checkBackground(raw, where, problems);
  if (raw.stage === undefined) problems.push(problem('name its stage', ...where));
  if (raw.sources === undefined || raw.sources.length === 0)
    problems.push(problem('a number without a source: name what the background rate rests on', ...where));
  checkImplies(raw, words, where, problems);
  return {
    id: raw.id,
    type: raw.type,
    stage: raw.stage ?? 'optional',
    screen: raw.screen,
    derived: raw.derived,
    background: raw.background ?? 0,
    options: raw.options.map(({ id, en, background, exclusive, aliases, implies }) => ({
      id,
      text: en,
      background,
      exclusive,
      aliases,
      implies,
    })),
    range: raw.range ?? null,
    group: raw.group,
    askIf: raw['ask-if'] === undefined ? null : readExpression(raw['ask-if'], words, [...where, 'ask-if'], problems),
    implies: raw.implies,
    ...raw.en,
    provenance: provenanceOf(raw, { strength: 'estimate', sources: [] }),
  };
}

function checkBackground(raw: RawFinding, where: readonly string[], problems: Problem[]): void {
  const sum = raw.options.reduce((total, option) => total + option.background, 0);
  if (Math.abs(sum - 1) > 0.011)
    problems.push(problem(`the backgrounds of the options add up to ${sum.toFixed(3)}, not 1`, ...where));
}

function checkImplies(raw: RawFinding, words: Vocabulary, where: readonly string[], problems: Problem[]): void {
  const all = [raw.implies, ...raw.options.map((option) => option.implies)].flatMap((implies) =>
    Object.entries(implies),
  );
  for (const [finding, value] of all) {
    const known = words.findings.get(finding);
    if (
      known === undefined ||
      !(known.type === 'yes-no' ? value === 'yes' || value === 'no' : known.options.has(value))
    ) {
      problems.push(problem(`implies ${finding}: ${value}, which does not exist`, ...where, 'implies'));
    }
  }
}
