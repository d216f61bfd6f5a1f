// A chance as a word and as whole people out of ten, by the same rule as on the screen.
import type { Cause } from '@rhomboid/check';
import type { Knowledge } from '@rhomboid/knowledge';
import { words } from './words-en.ts';

/** `likely, 5 to 7 in 10`: the word of the band, and the range with the best estimate always inside. */
export function chanceText(
  { bands }: Pick<Knowledge, 'bands'>,
  { probability, range }: Pick<Cause, 'probability' | 'range'>,
): string {
  const reached = bands.filter(({ from }) => probability >= from).sort((a, b) => b.from - a.from);
  const best = Math.round(probability * 10);
  const low = Math.min(best, Math.round(range[0] * 10));
  const high = Math.max(best, Math.round(range[1] * 10));
  return words.causes.chance(reached[0]?.word ?? '', low, high);
}
