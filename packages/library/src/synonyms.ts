// Lay words: what someone who says “tummy” looks for as well.
import type { LibraryKnowledge } from '@rhomboid/knowledge';
import { isClose } from './close.ts';
import { stem, wordsOf } from './words.ts';

/** The words to look for beside those typed; empty where the library knows no other word for them. */
export function alsoMeant(library: LibraryKnowledge, typed: string): readonly string[] {
  const words = wordsOf(typed);
  const means = library.synonyms
    .filter(({ lay }) => lay.some((phrase) => holds(words, wordsOf(phrase))))
    .flatMap((group) => group.means);
  return [...new Set(means)];
}

/** Whether the phrase stands among the words, in its order. */
function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) =>
    phrase.every((part, i) => {
      const word = words[start + i];
      return word !== undefined && (isClose(word, part) || stem(word) === stem(part));
    }),
  );
}
