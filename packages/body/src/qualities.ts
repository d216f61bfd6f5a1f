// The words for what a pain feels like. Only their ids: each language and each release brings its own texts for them.

/** The words that can be chosen, in the order in which they are offered: the options of the finding `qual`. */
export const qualities = [
  'ache',
  'stab',
  'tight',
  'burning',
  'electric',
  'tingling',
  'itch',
  'cramp',
  'tearing',
  'pressure',
] as const;

/** A word for what a pain feels like, as option of the finding `qual`. */
export type Quality = (typeof qualities)[number];

/** The known words among these, once each, in the order in which they are offered. */
export function qualitiesIn(words: readonly string[]): Quality[] {
  return qualities.filter((quality) => words.includes(quality));
}
