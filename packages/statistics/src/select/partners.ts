// Which factors move with which: a link found for one may belong to the other.
import type { Gram } from './gram.ts';

/** Another factor, and the correlation of the two columns after whitening and without the nuisance, -1 to 1. */
export interface Partner {
  readonly factor: number;
  readonly correlation: number;
}

/** From this correlation on, up or down, the diary can hardly tell two factors apart. */
const SHARED = 0.4;
/** A square that is surely below. */
const BARELY: number = 0.999 * SHARED * SHARED;

/**
 * For each factor, at its likeliest lag, the others that share much of its variation at the lag that shares most,
 * strongest first.
 */
export function partnersOf(gram: Gram, first: Int32Array, bestColumn: Int32Array): readonly (readonly Partner[])[] {
  const factors = bestColumn.length;
  return Array.from({ length: factors }, (_, k) => {
    const partners: Partner[] = [];
    for (let other = 0; other < factors; other++) {
      if (other === k) continue;
      const correlation = strongest(gram, bestColumn[k]!, first[other]!, first[other + 1]!);
      if (Math.abs(correlation) >= SHARED) partners.push({ factor: other, correlation });
    }
    return partners.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || a.factor - b.factor);
  });
}

/** The correlation of largest size with one of some columns; 0 where none shares much. */
function strongest(gram: Gram, column: number, from: number, to: number): number {
  const { columns, products } = gram;
  const own = products[column * columns + column]!;
  if (own === 0) return 0;
  let best = 0;
  for (let j = from; j < to; j++) {
    const theirs = products[j * columns + j]!;
    const both = products[column * columns + j]!;
    // Most pairs share little: no root is needed to see it.
    if (theirs === 0 || both * both < BARELY * own * theirs) continue;
    const correlation = both / Math.sqrt(own * theirs);
    if (Math.abs(correlation) > Math.abs(best)) best = correlation;
  }
  return Math.max(-1, Math.min(1, best));
}
