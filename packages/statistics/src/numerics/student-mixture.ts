// A weighted mixture of Student t distributions: its distribution function and quantiles.
/** Parts with weights that sum to 1; `freedom` is shared. */
export interface StudentMixture {
  readonly weights: Float64Array;
  readonly centres: Float64Array;
  /** The scale of each part, the square root of `squaredScale`. */
  readonly scales: Float64Array;
  /** Degrees of freedom, 3 or more. */
  readonly freedom: number;
}

/**
 * P(Student t <= t). Wallace's normal approximation (Ann. Math. Stat. 30, 1959), off by less than 0.002 from three
 * degrees of freedom and 0.0002 from ten: less than an interval of whole points can show.
 */
export function studentBelow(t: number, freedom: number): number {
  const z = ((8 * freedom + 1) / (8 * freedom + 3)) * Math.sqrt(freedom * Math.log1p((t * t) / freedom));
  return t < 0 ? normalTail(z) : 1 - normalTail(z);
}

/** P(Z >= z) for z from 0 on, off by less than 1e-7 (Abramowitz & Stegun 26.2.17): far finer than what it is used for. */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)) * series;
}

/** P(mixture <= x). */
export function mixtureBelow(mixture: StudentMixture, x: number): number {
  const { weights, centres, scales, freedom } = mixture;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * studentBelow((x - centres[i]!) / scales[i]!, freedom);
  return sum;
}

/** The x between `low` and `high` below which a share of the mixture lies; an end where it lies outside. */
export function mixtureQuantile(mixture: StudentMixture, share: number, low: number, high: number): number {
  let from = low;
  let to = high;
  let under = mixtureBelow(mixture, from) - share;
  let over = mixtureBelow(mixture, to) - share;
  if (under >= 0) return low;
  if (over <= 0) return high;
  // Regula falsi that halves the weight of an end which stays (Illinois; Dowell & Jarratt 1971).
  let side = 0;
  for (let step = 0; step < 60 && to - from > 1e-6; step++) {
    const x = (from * over - to * under) / (over - under);
    const here = mixtureBelow(mixture, x) - share;
    if (Math.abs(here) < 1e-6) return x;
    if (here < 0) {
      from = x;
      under = here;
      if (side < 0) over /= 2;
      side = -1;
    } else {
      to = x;
      over = here;
      if (side > 0) under /= 2;
      side = 1;
    }
  }
  return (from + to) / 2;
}
