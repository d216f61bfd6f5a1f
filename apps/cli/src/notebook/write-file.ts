// Writes a result to a new file, whole or not at all.
import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { badInput, Failure } from '../failure.ts';
import { fileTrouble } from '../read-file.ts';

/** Writes the file. One that is there already is replaced only with `force`; a crash leaves the old one or the new. */
export function writeNewFile(path: string, text: string | Uint8Array, force: boolean): void {
  const draft = draftOf(path, force);
  try {
    const file = openSync(draft, 'wx');
    writeFileSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw cannotWrite(path, error);
  }
}

/** The same for lines that are made while they are written, and may be more than memory holds. */
export async function writeNewLines(path: string, lines: AsyncIterable<string>, force: boolean): Promise<void> {
  const draft = draftOf(path, force);
  try {
    await pipeline(lines, createWriteStream(draft, { flags: 'wx', flush: true }));
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error instanceof Failure ? error : cannotWrite(path, error);
  }
}

/** Where a file is written before it takes its place. Throws a `Failure` where one is there already and may not be replaced. */
function draftOf(path: string, force: boolean): string {
  if (!force && existsSync(path)) throw badInput(`${path}: it is there already; take another name, or add --force`);
  return `${path}.${process.pid}.new`;
}

/** The failure of a file that cannot be written. */
function cannotWrite(path: string, error: unknown): Failure {
  const why = existsSync(dirname(path)) ? fileTrouble(error) : 'its folder is not there';
  return badInput(`${path}: cannot be written (${why})`);
}
