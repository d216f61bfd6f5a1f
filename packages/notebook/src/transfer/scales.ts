// Scales of other programs, spread over 0 to 10.

/** A scale by its ends; `from` is what stands for 0. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** The value from 0 to 10, with one decimal at most; null outside the scale. */
export function outOfTen(value: number, { from, to }: Scale): number | null {
  if (value < from || value > to) return null;
  return Math.round(((value - from) / (to - from)) * 100) / 10;
}

/** Words that people choose from for energy, sleep and mood, from 0 to 10. */
const WORDS: Readonly<Record<string, number>> = {
  awful: 0,
  terrible: 0,
  'very low': 0,
  'very bad': 0,
  'very poor': 0,
  exhausted: 0,
  bad: 2.5,
  poor: 2.5,
  low: 2.5,
  meh: 5,
  ok: 5,
  okay: 5,
  fair: 5,
  average: 5,
  medium: 5,
  moderate: 5,
  good: 7.5,
  high: 7.5,
  rad: 10,
  great: 10,
  excellent: 10,
  'very good': 10,
  'very high': 10,
};

/** A rating word from 0 to 10, or null. */
export function ratingWord(text: string): number | null {
  return WORDS[text.trim().toLowerCase()] ?? null;
}
