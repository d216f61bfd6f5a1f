// Writes a result to a new file, whole or not at all.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { badInput } from '../failure.ts';

/** Writes the file. One that is there already is replaced only with `force`; a crash leaves the old one or the new. */
export function writeNewFile(path: string, text: string | Uint8Array, force: boolean): void {
  if (!force && existsSync(path)) throw badInput(`${path}: it is there already; take another name, or add --force`);
  const draft = `${path}.${process.pid}.new`;
  try {
    const file = openSync(draft, 'wx');
    writeFileSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw badInput(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
}
