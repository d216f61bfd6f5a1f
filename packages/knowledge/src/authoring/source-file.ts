// A knowledge file as text, and how it becomes plain data with its place remembered.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { LineCounter, parseDocument } from 'yaml';

/** One file under `knowledge/`; `path` is relative to that folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Parses YAML 1.2. A syntax error names file, line and column. */
export function parseYaml(file: SourceFile): Result<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    return failed(
      ...document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return problem(`not valid YAML: ${firstLine(error.message)}`, file.path, `line ${line}, column ${col}`);
      }),
    );
  }
  const value: unknown = document.toJS();
  if (value === null || value === undefined) {
    return failed(problem('the file is empty; write its items or delete it', file.path));
  }
  return ok(value);
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
