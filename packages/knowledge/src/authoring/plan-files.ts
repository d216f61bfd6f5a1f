// Reads the plan's files: lists under a key, single items, spans.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { Span } from '../plan-knowledge.ts';
import { readFamily, readItem } from './family.ts';
import type { SourceFile } from './source-file.ts';

/** The items under `key` of every file of a folder, or of one file; files that hold other lists are named in `except`. */
export function family<T extends z.ZodType>(
  files: readonly SourceFile[],
  place: string,
  key: string,
  schema: T,
  problems: Problem[],
  except: readonly string[] = [],
): readonly z.output<T>[] {
  return files
    .filter(({ path }) => path.endsWith('.yaml') && path.startsWith(place) && !except.includes(path))
    .flatMap((file) => {
      const read = readFamily(file, key, schema);
      if (read.ok) return read.value;
      problems.push(...read.problems);
      return [];
    });
}

/** A file that is one item; null where it is missing or wrong, and the problems say which. */
export function whole<T extends z.ZodType>(
  files: readonly SourceFile[],
  path: string,
  schema: T,
  problems: Problem[],
): z.output<T> | null {
  const file = files.find((candidate) => candidate.path === path);
  const read = file === undefined ? null : readItem(file, schema);
  if (read?.ok) return read.value;
  problems.push(...(read === null ? [problem('the file is missing', path)] : read.problems));
  return null;
}

type RawSpan = number | readonly [number, number];

/** A span as written: one number, or from and to. */
export function spanOf(raw: RawSpan): Span {
  return typeof raw === 'number' ? { from: raw, to: raw } : { from: raw[0], to: raw[1] };
}

/** The same where it may be left out. */
export function maybeSpan(raw: RawSpan | undefined): Span | null {
  return raw === undefined ? null : spanOf(raw);
}
