// What a search needs of a library, worked out at the first one and kept as long as the library.
import type { DangerSign, LibraryKnowledge } from '@rhomboid/knowledge';
import { type KnownWord, knownWords } from './meant.ts';
import { indexOf } from './search-index.ts';
import { wordsOf } from './words.ts';

interface Prepared {
  readonly index: ReturnType<typeof indexOf>;
  readonly danger: {
    readonly signs: readonly DangerSign[];
    readonly known: readonly KnownWord[];
    readonly plain: ReadonlySet<string>;
  };
  readonly synonyms: {
    readonly groups: readonly { readonly lay: readonly (readonly string[])[]; readonly means: readonly string[] }[];
    readonly known: readonly KnownWord[];
  };
}

const kept = new WeakMap<LibraryKnowledge, Prepared>();

export function prepared(library: LibraryKnowledge): Prepared {
  const before = kept.get(library);
  if (before !== undefined) return before;
  const groups = library.synonyms.map(({ lay, means }) => ({ lay: lay.map(wordsOf), means }));
  const now = {
    index: indexOf(library),
    danger: {
      signs: library.danger,
      known: knownWords(library.danger.flatMap(({ phrases }) => phrases.flat(2))),
      plain: new Set(library.plain),
    },
    synonyms: { groups, known: knownWords(groups.flatMap(({ lay }) => lay.flat())) },
  };
  kept.set(library, now);
  return now;
}
