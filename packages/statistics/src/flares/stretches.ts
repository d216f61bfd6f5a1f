// From the chance of each day to flares: where they start and end.
import type { FlareChances } from './smooth.ts';

/** A stretch of days that were more likely a flare than not, given all days told. */
export interface Flare {
  /** Indices of the first and the last day. */
  readonly start: number;
  readonly end: number;
  /** Whether it reaches the last day told, so that its end is not known. */
  readonly open: boolean;
  /** Points above calm days, on average over its days. */
  readonly rise: number;
  /** The highest chance of a flare on any of its days. */
  readonly chance: number;
}

/** A flare is not assumed to go on through more untold days than this. */
const longestGap = 7;

/** The flares of a series whose row 0 counts from day `first`. */
export function flaresIn({ told, smoothed, rise }: FlareChances, first: number): Flare[] {
  const flares: Flare[] = [];
  const n = told.length;
  for (let from = 0; from < n; from++) {
    if (smoothed[from]! < 0.5) continue;
    let to = from;
    while (to + 1 < n && smoothed[to + 1]! >= 0.5 && told[to + 1]! - told[to]! <= longestGap) to++;
    let rises = 0;
    let chance = 0;
    for (let row = from; row <= to; row++) {
      rises += rise[row]!;
      chance = Math.max(chance, smoothed[row]!);
    }
    const open = to === n - 1;
    flares.push({ start: first + told[from]!, end: first + told[to]!, open, rise: rises / (to - from + 1), chance });
    from = to;
  }
  return flares;
}
