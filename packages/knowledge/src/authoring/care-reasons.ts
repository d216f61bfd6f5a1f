// Reads the reasons that care gives: a statement, and the sentence that tells it.
import type { Problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { CareReason } from '../care-knowledge.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import type { careReason } from './schema-care.ts';

/** Reads reasons against the words of care; their place is told with their number. */
export function reasonsOf(
  raw: readonly z.output<typeof careReason>[],
  words: Vocabulary,
  where: readonly string[],
  problems: Problem[],
): readonly CareReason[] {
  return raw.map(({ when, en }, index) => ({
    when: readExpression(when, words, [...where, `reason ${index + 1}`], problems),
    text: en,
  }));
}
