// Normal numbers for made-up pain.
import type { Random } from '@rhomboid/statistics';

/** Standard normal numbers from dice: the sum of twelve less six, near enough for a diary. */
export function normalOf(dice: Random): () => number {
  return () => Array.from({ length: 12 }, dice).reduce((sum, value) => sum + value, -6);
}
