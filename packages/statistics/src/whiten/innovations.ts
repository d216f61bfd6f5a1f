// Whitening of a gap-aware AR(1) plus white noise: every day's value becomes what the days before did not foretell.

/** The noise of a pain series, as shares of its total variance. */
export interface NoiseShape {
  /** How much of today's state is left tomorrow, 0 to below 1; over a gap of g days phi^g. */
  readonly phi: number;
  /** Share of the variance that is reporting noise of a single day, 0 to 1. */
  readonly noiseShare: number;
}

/** What whitening does at each told day. It depends on the days alone, so all columns share it. */
export interface Gains {
  readonly rows: number;
  /** phi^gap to this day; 0 at the first. */
  readonly carry: Float64Array;
  /** 1 / sd of the innovation, in units of the series' sd. */
  readonly scale: Float64Array;
  /** Kalman gain: the share of a surprise that the state takes up. */
  readonly gain: Float64Array;
  /** Variance of the state after the last row, in units of the series' variance. */
  readonly lastSpread: number;
  /** ln of the determinant of the correlation matrix. */
  readonly logDeterminant: number;
}

/**
 * The scalar Kalman filter's gains for days (ascending, at least one apart). Days that were not told are integrated
 * out exactly: the state only decays over them. `more`: variance of each day beside the series', in its units. Source:
 * Jones, "Maximum likelihood fitting of ARMA models to time series with missing observations", Technometrics 22 (1980),
 * for the AR(1) with observation noise.
 */
export function gainsOf(toldDays: Int32Array, shape: NoiseShape, more?: Float64Array): Gains {
  const rows = toldDays.length;
  const { phi, noiseShare } = shape;
  const carry = new Float64Array(rows);
  const scale = new Float64Array(rows);
  const gain = new Float64Array(rows);
  let logDeterminant = 0;
  let spread = 1 - noiseShare;
  for (let i = 0; i < rows; i++) {
    if (i > 0) {
      const kept = phi ** (toldDays[i]! - toldDays[i - 1]!);
      carry[i] = kept;
      spread = kept * kept * spread + (1 - kept * kept) * (1 - noiseShare);
    }
    const variance = spread + noiseShare + (more?.[i] ?? 0);
    scale[i] = 1 / Math.sqrt(variance);
    gain[i] = spread / variance;
    logDeterminant += Math.log(variance);
    spread -= gain[i]! * spread;
  }
  return { rows, carry, scale, gain, lastSpread: spread, logDeterminant };
}

/**
 * Whitens `count` columns of `from` (column-major, `gains.rows` each) into `into`; the two may be the same array. Gives
 * each column's state after its last row, from which later rows go on.
 */
export function whiten(gains: Gains, from: Float64Array, into: Float64Array, count: number): Float64Array {
  const { rows, carry, scale, gain } = gains;
  const ends = new Float64Array(count);
  for (let column = 0; column < count; column++) {
    const start = column * rows;
    let state = 0;
    for (let i = 0; i < rows; i++) {
      state *= carry[i]!;
      const surprise = from[start + i]! - state;
      into[start + i] = surprise * scale[i]!;
      state += gain[i]! * surprise;
    }
    ends[column] = state;
  }
  return ends;
}
