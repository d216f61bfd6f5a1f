// The knowledge of this checkout, or one line on why it does not open.
import { problemLine } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { badInput } from './failure.ts';
import { KNOWLEDGE_FOLDER, openFolder } from './knowledge-files.ts';

/** Opens the knowledge folder; throws a `Failure` that names the first thing wrong with it. */
export function openKnowledge(folder: string = KNOWLEDGE_FOLDER): Knowledge {
  const opened = openFolder(folder);
  if (opened.ok) return opened.value;
  const [first] = opened.problems;
  const more = opened.problems.length - 1;
  const rest = more === 0 ? '' : ` (and ${more} more: rhomboid knowledge lint)`;
  throw badInput(
    `The knowledge does not compile: ${first === undefined ? 'no reason given' : problemLine(first)}${rest}`,
  );
}

/** Version and hash of a release: what every JSON output names. */
export function releaseName({ version, hash }: Knowledge): Pick<Knowledge, 'version' | 'hash'> {
  return { version, hash };
}
