// All knowledge files ──► one release. Pure: files come in as text, the hash function as an argument.
import { failed, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import type { z } from 'zod';
import { withRegions } from '../region-options.ts';
import type { Condition, Finding, Knowledge, RedFlag } from '../release.ts';
import { compileLibrary } from './compile-articles.ts';
import { compileCare } from './compile-care.ts';
import { compileCondition } from './compile-conditions.ts';
import { compileFinding, vocabularyOf } from './compile-findings.ts';
import { compileNotebook } from './compile-notebook.ts';
import { compilePlan } from './compile-plan.ts';
import { compileRule, withClauses } from './compile-rules.ts';
import { compileTexts, type Texts } from './compile-texts.ts';
import type { Vocabulary } from './expression-reader.ts';
import { readFamily, readItem } from './family.ts';
import { clauseSchema, conditionSchema, findingSchema, groupSchema, redFlagSchema } from './schema.ts';
import type { SourceFile } from './source-file.ts';

export interface CompileOptions {
  /** Version of the release, as in knowledge/CHANGELOG.md. */
  readonly version: string;
  /** SHA-256 of a text, hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** Compiles every file under `knowledge/`; the order of `files` does not matter. */
export function compileKnowledge(files: readonly SourceFile[], options: CompileOptions): Result<Knowledge> {
  const problems: Problem[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const texts = compileTexts(sorted, problems);
  const rawFindings = inFolder(sorted, 'findings', ['groups.yaml', 'screens.yaml']).flatMap((file) =>
    placed(readFamily(file, 'findings', findingSchema), file, problems),
  );
  const ordered = inAskingOrder(rawFindings, texts);
  const words = vocabularyOf(ordered.map(({ item }) => item));
  const findings = ordered.map(({ item, path }) =>
    withRegions(compileFinding(item, path, words, problems), texts?.regions ?? []),
  );
  const groups = sorted
    .filter((file) => file.path === 'findings/groups.yaml')
    .flatMap((file) => placed(readFamily(file, 'groups', groupSchema), file, problems));
  const conditions = compileConditions(sorted, findings, words, problems);
  const redFlags = compileRules(sorted, words, problems);
  const notebook = compileNotebook(
    sorted,
    rawFindings.map(({ item }) => item),
    problems,
  );
  const plan = compilePlan(sorted, words, problems);
  const library = compileLibrary(sorted, problems);
  const care = compileCare(sorted, { findings: words, conditions, redFlags, plan }, problems);
  if (problems.length === 0) problems.push(...strangeSuspects(redFlags, conditions));
  unique(findings, 'finding', problems);
  unique(conditions, 'condition', problems);
  unique(redFlags, 'rule', problems);
  for (const finding of findings) {
    if (finding.group !== '' && !groups.some(({ item }) => item.id === finding.group)) {
      problems.push(problem(`there is no group “${finding.group}” in findings/groups.yaml`, finding.id));
    }
  }
  if (problems.length > 0 || texts === null) return failed(...problems);
  const content: Omit<Knowledge, 'hash'> = {
    version: options.version,
    status: 'draft',
    findings,
    groups: groups.map(({ item }) => ({ id: item.id, rho: item.rho })),
    conditions,
    redFlags,
    ...texts,
    ...notebook,
    plan,
    library,
    care,
  };
  return ok({ ...content, hash: options.sha256(JSON.stringify(content)) });
}

interface Placed<T> {
  readonly item: T;
  readonly path: string;
}

function placed<T>(result: Result<readonly T[]>, file: SourceFile, problems: Problem[]): Placed<T>[] {
  if (result.ok) return result.value.map((item) => ({ item, path: file.path }));
  problems.push(...result.problems);
  return [];
}

export function inFolder(
  files: readonly SourceFile[],
  folder: string,
  except: readonly string[] = [],
): readonly SourceFile[] {
  return files.filter(
    (file) =>
      file.path.startsWith(`${folder}/`) &&
      file.path.endsWith('.yaml') &&
      !except.some((name) => file.path === `${folder}/${name}`),
  );
}

function compileConditions(
  files: readonly SourceFile[],
  findings: readonly Finding[],
  words: Vocabulary,
  problems: Problem[],
): Condition[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return inFolder(files, 'conditions').flatMap((file) => {
    const raw = readItem(file, conditionSchema);
    if (raw.ok) return [compileCondition(raw.value, file.path, byId, words, problems)];
    problems.push(...raw.problems);
    return [];
  });
}

function compileRules(files: readonly SourceFile[], words: Vocabulary, problems: Problem[]): RedFlag[] {
  const clauses = files
    .filter((file) => file.path === 'red-flags/clauses.yaml')
    .flatMap((file) => placed(readFamily(file, 'clauses', clauseSchema), file, problems));
  const withAll = withClauses(clauses, words, problems);
  return inFolder(files, 'red-flags', ['clauses.yaml']).flatMap((file) =>
    placed(readFamily(file, 'red-flags', redFlagSchema), file, problems).map(({ item, path }) =>
      compileRule(item, path, withAll, problems),
    ),
  );
}

/** Findings in the order of their screens; the rest follows in the order of files. */
function inAskingOrder<T extends Placed<z.output<typeof findingSchema>>>(
  raw: readonly T[],
  texts: Texts | null,
): readonly T[] {
  const place = new Map((texts?.screens ?? []).map((screen, index) => [screen.id, index]));
  const key = ({ item }: T): number => place.get(item.screen) ?? place.size;
  return raw
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => key(a.entry) - key(b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** Rules that look out for a condition that is not there. */
function strangeSuspects(redFlags: readonly RedFlag[], conditions: readonly Condition[]): Problem[] {
  const known = new Set(conditions.map((condition) => condition.id));
  return redFlags.flatMap((rule) =>
    rule.suspects
      .filter((id) => !known.has(id))
      .map((id) => problem(`suspects “${id}”, which is not in knowledge/conditions`, rule.id)),
  );
}

function unique(items: readonly { readonly id: string }[], kind: string, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) problems.push(problem(`the ${kind} “${id}” is there twice; ids are unique`, id));
    seen.add(id);
  }
}
