// Reads a map file that lies beside this module.
import { readFileSync } from 'node:fs';
import { problemLine } from '@rhomboid/ground';
import { parseYaml } from '@rhomboid/knowledge/authoring';
import { UsageError } from '../../lib/arguments.ts';

/** The file's content as plain data, taken to be of type T. Throws UsageError where it is not valid YAML. */
export function readMapFile<T>(name: string): T {
  const parsed = parseYaml({ path: name, text: readFileSync(new URL(name, import.meta.url), 'utf8') });
  if (!parsed.ok) throw new UsageError(parsed.problems.map(problemLine).join('\n'));
  return parsed.value as T;
}
