// Words that sound dangerous. They are looked for by meaning, not by rank: close together, in any order, with slips of the
// finger. A “no” before them does not take the card away: it costs little to see it, and much to miss it.
import { type DangerSign, LEVELS, type LibraryKnowledge } from '@rhomboid/knowledge';
import { type TypedWord, typedWords } from './meant.ts';
import { prepared } from './prepared.ts';
import { isTelling, readable } from './words.ts';

/** How many other words that say something may stand between the words of a phrase, in all. */
const MOST_BETWEEN = 4;

/** A sign that sounds dangerous in what was typed. */
export interface DangerHit {
  readonly sign: DangerSign;
  /** The typed words that it was found by, in their order. */
  readonly words: readonly string[];
}

/** Every dangerous sign in what was typed, the most urgent first. */
export function dangersIn(library: LibraryKnowledge, typed: string): readonly DangerHit[] {
  const { signs, known, plain } = prepared(library).danger;
  const words = typedWords(readable(typed), known, plain);
  return signs
    .flatMap((sign) => {
      const found = firstOf(sign.phrases, (phrase) => placesOf(phrase, words));
      return found === null
        ? []
        : [{ sign, words: found.toSorted((a, b) => a - b).map((place) => words[place]!.word) }];
    })
    .sort((a, b) => LEVELS.indexOf(a.sign.level) - LEVELS.indexOf(b.sign.level));
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Where the slots of a phrase are filled, each by a word of its own and close together; null where they are not. */
function placesOf(
  phrase: DangerSign['phrases'][number],
  words: readonly TypedWord[],
  taken: readonly number[] = [],
): readonly number[] | null {
  if (!areClose(taken, words)) return null;
  const slot = phrase[taken.length];
  if (slot === undefined) return taken;
  const candidates = words.flatMap(({ meant }, place) =>
    !taken.includes(place) && slot.some((known) => meant.has(known)) ? [place] : [],
  );
  return firstOf(candidates, (place) => placesOf(phrase, words, [...taken, place]));
}

function areClose(taken: readonly number[], words: readonly TypedWord[]): boolean {
  const last = Math.max(...taken);
  let between = 0;
  for (let place = Math.min(...taken) + 1; place < last && between <= MOST_BETWEEN; place++) {
    if (!taken.includes(place) && isTelling(words[place]!.word)) between++;
  }
  return between <= MOST_BETWEEN;
}
