// A JSON file, or standard input, as far as JSON goes.
import { readFileSync } from 'node:fs';
import { badInput } from '../failure.ts';
import { cannotRead } from '../notebook/read-notebook.ts';

/** Reads and parses it; `-` is standard input. `name` is how messages call it. */
export function readJson(file: string, example: string): { readonly name: string; readonly value: unknown } {
  const name = file === '-' ? 'standard input' : file;
  const text = textOf(file, name).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw badInput(`${name}: it is empty; write ${example}`);
  try {
    return { name, value: JSON.parse(text) as unknown };
  } catch (error) {
    throw badInput(`${name}: not valid JSON (${(error as Error).message}); write ${example}`);
  }
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw cannotRead(name, error);
  }
}
