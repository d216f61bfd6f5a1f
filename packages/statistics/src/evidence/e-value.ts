// Evidence that survives looking every day: e-values of a lagged factor against "no link".
import type { Gram } from '../select/gram.ts';

/** Weight of the prior under the alternative: effects of noise sd / sqrt(6) per sd of the factor. */
const LAMBDA = 6;
/** E-values are kept finite, so that means of them stay numbers. */
const LARGEST_LOG = 600;

/**
 * ln of the mixture t-statistic e-value of a column: `square` = x'Mx, `product` = x'My, `pain` = y'My, `freedom` = rows
 * less averaged-out columns. Under no link its mean is at most 1 at any stopping time, up to the plugged-in noise.
 * Source: Lindon, Ham, Tingley and Bojinov, "Anytime-valid linear models", arXiv 2210.08589.
 */
export function logEValue(square: number, product: number, pain: number, freedom: number): number {
  if (!(square > 0 && pain > 0 && freedom > 0)) return 0;
  const explained = Math.min((product * product) / ((square + LAMBDA) * pain), 1 - 1e-15);
  const log = 0.5 * Math.log(LAMBDA / (LAMBDA + square)) - 0.5 * freedom * Math.log1p(-explained);
  return Math.min(log, LARGEST_LOG);
}

/** What e-values are read from: of each column x'Mx and x'My, and y'My. */
export interface Evidence {
  readonly squares: Float64Array;
  readonly withPain: Float64Array;
  readonly pain: number;
}

/** The evidence in a Gram matrix. */
export function evidenceOf({ columns, products, withPain, pain }: Gram): Evidence {
  const squares = Float64Array.from(withPain, (_, j) => products[j * columns + j]!);
  return { squares, withPain, pain };
}

/** One e-value a factor: the mean of those of its lags, which is an e-value however the lags depend. */
export function eValuesOf({ squares, withPain, pain }: Evidence, first: Int32Array, freedom: number): Float64Array {
  const values = new Float64Array(first.length - 1);
  for (let k = 0; k < values.length; k++) {
    const from = first[k]!;
    const to = first[k + 1]!;
    for (let j = from; j < to; j++) {
      const log = logEValue(squares[j]!, withPain[j]!, pain, freedom);
      values[k]! += Math.exp(log) / (to - from);
    }
  }
  return values;
}
