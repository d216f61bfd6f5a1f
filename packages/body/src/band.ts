// Numbers of pain in words: the three steps that map, sentence and patterns share.
import type { Band } from './words.ts';

/** Strength in words: mild 1 to 3, medium 4 to 6, strong 7 to 10; averages are rounded first. */
export function bandOf(intensity: number): Band {
  const whole = Math.round(intensity);
  if (whole < 1) return 'none';
  if (whole < 4) return 'mild';
  return whole < 7 ? 'medium' : 'strong';
}
