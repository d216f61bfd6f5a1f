// Which known words a typed word can be meant for: itself, another ending of it, or one with a slip of the finger.
import { isClose } from './close.ts';
import { stem, wordsOf } from './words.ts';

/** Shorter stems say too little. */
const LEAST_STEM = 4;

/** A known word with its stem, worked out once. */
export interface KnownWord {
  readonly word: string;
  readonly stem: string;
}

/** Each of the words once, with its stem. */
export function knownWords(words: Iterable<string>): readonly KnownWord[] {
  return [...new Set(words)].map((word) => ({ word, stem: stem(word) }));
}

/** A typed word, and the known words that it can be meant for. */
export interface TypedWord {
  readonly word: string;
  readonly meant: ReadonlySet<string>;
}

/** The words of what was typed. Those in `plain` mean nothing but themselves. */
export function typedWords(
  typed: string,
  known: readonly KnownWord[],
  plain: ReadonlySet<string> = new Set(),
): readonly TypedWord[] {
  const seen = new Map<string, TypedWord>();
  return wordsOf(typed).map((word) => {
    const before = seen.get(word);
    if (before !== undefined) return before;
    const meant = plain.has(word) ? [word] : known.filter((one) => means(word, one)).map((one) => one.word);
    const typedWord = { word, meant: new Set(meant) };
    seen.set(word, typedWord);
    return typedWord;
  });
}

function means(word: string, known: KnownWord): boolean {
  if (isClose(word, known.word)) return true;
  // Two words of one stem begin alike, so most need not be cut.
  return known.stem.length >= LEAST_STEM && word[0] === known.word[0] && stem(word) === known.stem;
}
