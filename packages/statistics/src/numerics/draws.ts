// Normal and gamma numbers from dice.
import type { Random } from '@rhomboid/ground';

/** Standard normal numbers (mean 0, sd 1) by Marsaglia's polar method; the second of each pair is kept for the next call. */
export function normalDraws(dice: Random): () => number {
  let kept = 0;
  let isKept = false;
  return () => {
    if (isKept) {
      isKept = false;
      return kept;
    }
    let u = 0;
    let v = 0;
    let square = 0;
    do {
      u = 2 * dice() - 1;
      v = 2 * dice() - 1;
      square = u * u + v * v;
    } while (square >= 1 || square === 0);
    const stretch = Math.sqrt((-2 * Math.log(square)) / square);
    kept = v * stretch;
    isKept = true;
    return u * stretch;
  };
}

/**
 * A gamma number of the given shape (> 0) and scale 1: Marsaglia and Tsang, "A simple method for generating gamma
 * variables" (2000). Below shape 1 it draws at shape + 1 and shrinks by a power of a uniform, as they propose.
 */
export function gammaDraw(shape: number, dice: Random, normal: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, dice, normal) * (1 - dice()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const cube = root * root * root;
    if (Math.log(1 - dice()) < 0.5 * x * x + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}
