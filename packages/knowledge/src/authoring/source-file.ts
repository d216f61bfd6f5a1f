// A knowledge file as text, and how it becomes plain data. Read by `js-yaml`: YAML 1.2 with line and column of what is wrong,
// and eight times as fast as `yaml`, whose syntax tree nobody here needs. Every command reads all files before it answers.
import { failed, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import { loadAll, YAMLException } from 'js-yaml';

/** One file under `knowledge/`; `path` is relative to that folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Parses YAML 1.2. A syntax error names file, line and column. */
export function parseYaml(file: SourceFile): Result<unknown> {
  let documents: readonly unknown[];
  try {
    documents = loadAll(file.text);
  } catch (error) {
    return failed(syntaxProblem(error, file.path));
  }
  const [value, ...more] = documents;
  if (value === null || value === undefined)
    return failed(problem('the file is empty; write its items or delete it', file.path));
  if (more.length > 0) return failed(problem('the file holds several documents; leave out the lines “---”', file.path));
  return ok(value);
}

/** What editors stumble over most: to YAML a text with a colon or a special sign in it is no text. */
const BAD_ENTRY = 'bad indentation of a mapping entry';

function syntaxProblem(error: unknown, path: string): Problem {
  if (!(error instanceof YAMLException)) return problem(`not valid YAML: ${String(error)}`, path);
  const { reason, mark } = error;
  const hint =
    reason === BAD_ENTRY ? ', or a text that needs quotes, for it has a colon, a quote, @, % or ` in it' : '';
  const place = mark === null || mark === undefined ? [] : [`line ${mark.line + 1}, column ${mark.column + 1}`];
  return problem(`not valid YAML: ${reason}${hint}`, path, ...place);
}
