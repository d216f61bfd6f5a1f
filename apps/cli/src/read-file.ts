// Files and standard input as text and as JSON, and why they cannot be read, in the same words for all commands.
import { readFileSync } from 'node:fs';
import { badInput, type Failure } from './failure.ts';

export interface ReadText {
  /** How messages call it. */
  readonly name: string;
  /** Without a byte order mark. */
  readonly text: string;
}

/** Reads a file; `-` is standard input. Throws a `Failure` that says why it cannot be read. */
export function readText(file: string): ReadText {
  const name = nameOf(file);
  try {
    return { name, text: readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/**
 * Reads and parses JSON; `-` is standard input. `example` is what messages say to write. What JSON would let pass and lose
 * is refused: a key that stands twice, of which it keeps the last, and a number too large to hold, which it reads as one
 * without end.
 */
export function readJson(file: string, example: string): { readonly name: string; readonly value: unknown } {
  const { name, text } = readText(file);
  if (text.trim() === '') throw badInput(`${name}: it is empty; write ${example}`);
  const value = parsed(name, text, example);
  const endless = endlessNumber(text);
  if (endless !== undefined) throw badInput(`${name}: ${endless} is too large a number; write a smaller one`);
  const twice = repeatedKey(text);
  if (twice !== undefined) throw badInput(`${name}: “${twice}” stands there twice; keep one`);
  return { name, value };
}

/** A file as messages call it. */
export function nameOf(file: string): string {
  if (file === '') return 'a file without a name';
  return file === '-' ? 'standard input' : file;
}

/** The failure of a file that cannot be read. */
export function cannotRead(file: string, error: unknown): Failure {
  return badInput(`${nameOf(file)}: cannot be read (${fileTrouble(error)})`);
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written',
};

/** What is wrong with a file, in a few words. */
export function fileTrouble(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return TROUBLES[code] ?? message;
}

function parsed(name: string, text: string, example: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw badInput(`${name}: not valid JSON (${(error as Error).message}); write ${example}`);
  }
}

/** A text in quotation marks, or a number. */
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** The first number that is too large to hold, as it was written, in a text that is valid JSON. */
function endlessNumber(text: string): string | undefined {
  for (const [token] of text.matchAll(TEXT_OR_NUMBER)) {
    if (!token.startsWith('"') && !Number.isFinite(Number(token))) return token;
  }
  return undefined;
}

/** The first key that stands twice in one object, in a text that is valid JSON; undefined where there is none. */
function repeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const { 0: token, index } of text.matchAll(/[{}[\]]|"[^"\\]*(?:\\.[^"\\]*)*"/g)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (isKey(text, index + token.length)) {
      const key = JSON.parse(token) as string;
      if (open.at(-1)?.has(key) === true) return key;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}

const COLON = /\s*:/y;

/** Whether a colon comes next: then the word before it is a key. */
function isKey(text: string, end: number): boolean {
  COLON.lastIndex = end;
  return COLON.test(text);
}
