// Answers from a file or from standard input, parsed as far as JSON goes; the check itself judges what they say.
import { readFileSync } from 'node:fs';
import { badInput } from './failure.ts';

const EXAMPLE = '{ "age": 45, "rad-chest": "no" }';

/** Reads an answers file; `-` is standard input. Throws a `Failure` naming the file and what is wrong with it. */
export function readAnswers(file: string): unknown {
  const name = file === '-' ? 'standard input' : file;
  const text = readText(file, name).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw badInput(`${name}: it is empty; write an object such as ${EXAMPLE}`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw badInput(`${name}: not valid JSON (${(error as Error).message}); write an object such as ${EXAMPLE}`);
  }
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw badInput(`${name}: cannot be read (${reason(error)})`);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' ? 'no permission' : message;
}
