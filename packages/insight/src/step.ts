// How much more of a factor an effect is told for.
import type { Candidate } from './candidates.ts';

/**
 * 1 for yes/no and one-of. For a scale or an amount the person's own usual difference (its sd), rounded to what can be said:
 * whole points of a scale, the grain of a factor of the knowledge, else 1, 2 or 5 times a power of ten.
 */
export function stepOf({ definition: { shape, grain } }: Pick<Candidate, 'definition'>, sd: number): number {
  if (shape === 'yes-no' || shape === 'one-of') return 1;
  if (!(sd > 0)) return grain ?? 1;
  if (shape === 'scale') return Math.max(1, Math.round(sd));
  if (grain === null || sd > 20 * grain) return round125(sd);
  return Math.max(grain, Math.round(sd / grain) * grain);
}

/** The nearest of 1, 2, 5, 10, 20 …, by ratio. */
function round125(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const square = (value / power) ** 2;
  return power * (square < 2 ? 1 : square < 10 ? 2 : square < 50 ? 5 : 10);
}
