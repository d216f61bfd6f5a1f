// How two numbers move together, over days that come one by one (Welford, Technometrics 4, 1962).

/** Counts, means and sums of squares around them, of the days before `upTo`. */
export interface Moments {
  upTo: number;
  days: number;
  meanX: number;
  meanY: number;
  xx: number;
  yy: number;
  xy: number;
}

export function noMoments(): Moments {
  return { upTo: 0, days: 0, meanX: 0, meanY: 0, xx: 0, yy: 0, xy: 0 };
}

/** Takes a day with both numbers in. */
export function addDay(moments: Moments, x: number, y: number): void {
  moments.days++;
  const fromX = x - moments.meanX;
  const fromY = y - moments.meanY;
  moments.meanX += fromX / moments.days;
  moments.meanY += fromY / moments.days;
  moments.xx += fromX * (x - moments.meanX);
  moments.yy += fromY * (y - moments.meanY);
  moments.xy += fromX * (y - moments.meanY);
}

/** -1 to 1; null where either number does not vary. */
export function correlationOf({ xx, yy, xy }: Moments): number | null {
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
