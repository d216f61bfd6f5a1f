// What a factor usually is on each day of the week: what stands in for a value that was not told.
import { choleskyInPlace, solveLower, solveUpper } from '../numerics/linear.ts';
import { weekRows } from './week-rows.ts';

const terms = 4;
/**
 * Ridge weights of weekend and the two halves of the week's wave, in told days: priors of sd 0.7 and 0.5 in units of the
 * factor's own sd. The level is not shrunken.
 */
const ridge = [0, 2, 4, 4];

/**
 * Seven values, Monday first: the level, weekend and wave that fit sums of values `sums[weekday]` over `counts[weekday]`
 * told days, shrunken to no week at all where there are few. Values must be in units of the factor's sd.
 */
export function usualWeek(sums: ArrayLike<number>, counts: ArrayLike<number>): Float64Array {
  const products = new Float64Array(terms * terms);
  const fit = new Float64Array(terms);
  for (let i = 0; i < terms; i++) products[i * terms + i] = ridge[i]!;
  weekRows.forEach((row, weekday) => {
    for (let i = 0; i < terms; i++) {
      fit[i]! += row[i]! * sums[weekday]!;
      for (let j = 0; j <= i; j++) products[i * terms + j]! += counts[weekday]! * row[i]! * row[j]!;
    }
  });
  choleskyInPlace(products, terms);
  solveLower(products, terms, fit);
  solveUpper(products, terms, fit);
  return Float64Array.from(weekRows, (row) => row.reduce((sum, value, i) => sum + value * fit[i]!, 0));
}
