// Reads one family file: a list of items under a key, with common fields under `defaults`.
import { failed, isRecord, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import type { z } from 'zod';
import { parseYaml, type SourceFile } from './source-file.ts';

/** Reads `key: [items]`, each checked by the schema after the file's `defaults` filled its gaps. */
export function readFamily<T extends z.ZodType>(file: SourceFile, key: string, schema: T): Result<z.output<T>[]> {
  const parsed = parseYaml(file);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (!isRecord(root) || !Array.isArray(root[key])) {
    return failed(problem(`the file must hold a list under “${key}:”`, file.path));
  }
  const defaults = isRecord(root.defaults) ? root.defaults : {};
  const items: z.output<T>[] = [];
  const problems: Problem[] = [];
  root[key].forEach((raw: unknown, index) => {
    const name = isRecord(raw) && typeof raw.id === 'string' ? raw.id : `item ${index + 1}`;
    const item = schema.safeParse(isRecord(raw) ? { ...defaults, ...raw } : raw);
    if (item.success) items.push(item.data);
    else problems.push(...schemaProblems(item.error, file.path, name));
  });
  return problems.length > 0 ? failed(...problems) : ok(items);
}

/** Reads a file that is one item. */
export function readItem<T extends z.ZodType>(file: SourceFile, schema: T): Result<z.output<T>> {
  const parsed = parseYaml(file);
  if (!parsed.ok) return parsed;
  const item = schema.safeParse(parsed.value);
  return item.success ? ok(item.data) : failed(...schemaProblems(item.error, file.path));
}

function schemaProblems(error: z.ZodError, ...where: readonly string[]): Problem[] {
  return error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    return problem(issue.message, ...where, ...(field === '' ? [] : [field]));
  });
}
