// A chance as a word and as whole people out of ten.
import type { Cause } from '@rhomboid/check';
import type { ChanceBand } from '@rhomboid/knowledge';

/** The word of the highest band that the probability (0 to 1) reaches. */
export function chanceWord(probability: number, bands: readonly ChanceBand[]): string {
  const reached = bands.filter((band) => probability >= band.from).sort((a, b) => b.from - a.from);
  return reached[0]?.word ?? '';
}

/** Whole people out of ten at the lower and upper end of the range; the best estimate always lies within. */
export function peopleOutOfTen({ probability, range }: Pick<Cause, 'probability' | 'range'>): {
  low: number;
  high: number;
} {
  const best = Math.round(probability * 10);
  return { low: Math.min(best, Math.round(range[0] * 10)), high: Math.max(best, Math.round(range[1] * 10)) };
}
