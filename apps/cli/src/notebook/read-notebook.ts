// Reads notebook files for commands: what is sound, and a line on standard error for what is not.
import { problemLine } from '@rhomboid/ground';
import { type BadLine, merge, type NotebookEvent, readJsonLines } from '@rhomboid/notebook';
import { badInput } from '../failure.ts';
import { readText } from '../read-file.ts';

/** All lines of a notebook file. A file with nothing sound in it, but not empty, is no notebook: that throws. */
export function readLines(file: string): {
  readonly events: readonly NotebookEvent[];
  readonly bad: readonly BadLine[];
} {
  const { events, bad } = readJsonLines(readText(file).text);
  const [first] = bad;
  if (events.length === 0 && first !== undefined)
    throw badInput(`${file}: this is no notebook file: ${badLine(first)}`);
  return { events, bad };
}

/** The events of a notebook file, each once. Bad lines are told on standard error and left where they are. */
export function readNotebook(file: string): readonly NotebookEvent[] {
  const { events, bad } = readLines(file);
  for (const line of bad) process.stderr.write(`${file}: ${badLine(line)}\n`);
  return merge(events);
}

/** A bad line in words: `line 7: …`. */
export function badLine({ line, problem }: BadLine): string {
  return `line ${line}: ${problemLine(problem)}`;
}
