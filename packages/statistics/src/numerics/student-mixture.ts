// A weighted mixture of Student t distributions: its distribution function and quantiles.
/** Parts with weights that sum to 1; `freedom` is shared. */
export interface StudentMixture {
  readonly weights: ArrayLike<number>;
  readonly centres: ArrayLike<number>;
  /** The scale of each part, the square root of `squaredScale`. */
  readonly scales: ArrayLike<number>;
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

/** For each share the x between `low` and `high` below which it lies; an end where it lies outside. */
export function mixtureQuantiles(
  mixture: StudentMixture,
  shares: readonly number[],
  low: number,
  high: number,
): readonly number[] {
  const below = (x: number): number => straightened(mixtureBelow(mixture, x));
  const [lowest, highest] = [below(low), below(high)];
  return shares.map((share) => {
    const goal = straightened(share);
    let [from, to] = [low, high];
    let [under, over] = [lowest - goal, highest - goal];
    if (under >= 0) return low;
    if (over <= 0) return high;
    // Regula falsi that halves the weight of an end which stays (Illinois; Dowell & Jarratt 1971).
    let side = 0;
    for (let step = 0; step < 60 && to - from > 1e-6; step++) {
      const x = (from * over - to * under) / (over - under);
      const here = below(x) - goal;
      if (Math.abs(here) < 1e-5) return x;
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
  });
}

/** A chance on a scale on which the normal distribution is nearly a straight line: half the steps (Joiner & Rosenblatt 1971). */
function straightened(chance: number): number {
  return 4.91 * (Math.max(0, chance) ** 0.14 - Math.max(0, 1 - chance) ** 0.14);
}
