// Lay words: what someone who says “tummy” looks for as well.
import type { LibraryKnowledge } from '@rhomboid/knowledge';
import { type TypedWord, typedWords } from './meant.ts';
import { prepared } from './prepared.ts';

/** The words to look for beside those typed; empty where the library knows no other word for them. */
export function alsoMeant(library: LibraryKnowledge, typed: string): readonly string[] {
  const { groups, known } = prepared(library).synonyms;
  const words = typedWords(typed, known);
  const means = groups.filter(({ lay }) => lay.some((phrase) => holds(words, phrase))).flatMap((group) => group.means);
  return [...new Set(means)];
}

/** Whether the phrase stands among the words, in its order. */
function holds(words: readonly TypedWord[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((part, i) => words[start + i]?.meant.has(part) === true));
}
