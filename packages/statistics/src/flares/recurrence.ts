// How often flares come back and how long they last, with what is still unknown: Gamma posteriors of both rates.
import { normalQuantile } from '../numerics/special.ts';
import type { Flare } from './stretches.ts';

/** A length of days: as likely shorter as longer, and where it lies with a chance of 80 %. */
export interface Typical {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export interface Recurrence {
  /** Mean days from the end of a flare to the next one, and mean length of a flare. */
  readonly gap: Typical;
  readonly length: Typical;
  /** Flares that were seen. */
  readonly flares: number;
}

/** Before any flare: one in 60 calm days, 14 days long; each worth one flare. */
const priorGap = 60;
const priorLength = 14;

/** From the flares of a series in which `days` days were watched. */
export function recurrence(flares: readonly Flare[], days: number): Recurrence {
  let inFlare = 0;
  let ended = 0;
  for (const flare of flares) {
    inFlare += flare.end - flare.start + 1;
    if (!flare.open) ended++;
  }
  return {
    gap: meanTime(1 + flares.length, priorGap + Math.max(0, days - inFlare)),
    length: meanTime(1 + ended, priorLength + inFlare),
    flares: flares.length,
  };
}

/** The mean time between events whose rate is Gamma(events, time). */
function meanTime(events: number, time: number): Typical {
  const at = (share: number) => time / gammaQuantile(events, share);
  return { middle: at(0.5), low: at(0.9), high: at(0.1) };
}

/** Wilson and Hilferty's approximation (1931); within 7 % from one event on, within 2 % from two. */
function gammaQuantile(shape: number, share: number): number {
  const root = 1 - 1 / (9 * shape) + normalQuantile(share) / (3 * Math.sqrt(shape));
  return shape * root ** 3;
}
