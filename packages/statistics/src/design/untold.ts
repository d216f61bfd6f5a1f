// What stands in for a value that was not told says nothing of its pain: what the value did is noise of that day.
import type { LaggedDesign } from './lagged.ts';

/**
 * Variance that values which were not told (or lie before day 0) add to the pain of `day`, when the effect of each column,
 * per sd of its factor, has the mean square `squares[column]`; in the unit of these.
 */
export function untoldVariance(
  { first, lag }: LaggedDesign,
  factors: readonly { readonly known: Uint8Array }[],
  squares: Float64Array,
  day: number,
): number {
  let sum = 0;
  for (let k = 0; k < factors.length; k++) {
    // Before day 0 there is nothing, which is not 1 either.
    for (let j = first[k]!; j < first[k + 1]!; j++) if (factors[k]!.known[day - lag[j]!] !== 1) sum += squares[j]!;
  }
  return sum;
}
