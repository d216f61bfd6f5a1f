// How a person's pain goes when there is no flare, learnt from their own days while leaving likely flares aside.
import type { Calm } from './filter.ts';
import { flareChances } from './smooth.ts';

/** Each prior is worth this many days: a level of 4 weighs little, a spread of 1.4 and a correlation of .4 more. */
const levelDays = 0.2;
export const spreadDays = 16;
export const phiDays = 20;
const usualSpread = 1.4;
const usualPhi = 0.4;
/** Whole points alone spread by the square root of 1/12; a series that never changes is still not exact. */
const leastSpread = 0.5;
const largestPhi = 0.85;
const passes = 3;

/** Fits level, spread and correlation to the days of `pain` that were told (NaN: not told). Never fails. */
export function fitCalm(pain: Float64Array): Calm {
  const weights = new Float64Array(pain.length).fill(1);
  let calm = weighted(pain, weights);
  for (let pass = 0; pass < passes; pass++) {
    const { told, smoothed } = flareChances(pain, () => calm);
    // Only what is rather a flare than not is left aside: a hard look at calm days would see flares in all high ones.
    for (let row = 0; row < told.length; row++) weights[told[row]!] = Math.min(1, 2 - 2 * smoothed[row]!);
    calm = weighted(pain, weights);
  }
  return calm;
}

function weighted(pain: Float64Array, weights: Float64Array): Calm {
  let days = 0;
  let weight = levelDays;
  let sum = levelDays * 4;
  for (let day = 0; day < pain.length; day++) {
    if (Number.isNaN(pain[day]!)) continue;
    days++;
    weight += weights[day]!;
    sum += weights[day]! * pain[day]!;
  }
  const level = sum / weight;
  let squares = 0;
  let pairs = 0;
  let products = 0;
  let pairSquares = 0;
  for (let day = 0; day < pain.length; day++) {
    const here = pain[day]! - level;
    if (Number.isNaN(here)) continue;
    squares += weights[day]! * here * here;
    const before = day > 0 ? pain[day - 1]! - level : Number.NaN;
    if (Number.isNaN(before)) continue;
    const both = weights[day]! * weights[day - 1]!;
    pairs += both;
    products += both * here * before;
    pairSquares += (both * (here * here + before * before)) / 2;
  }
  const prior = phiDays * usualSpread * usualSpread;
  // A correlation around a fitted mean comes out too low by about (1 + 3 phi) / n (Kendall 1954).
  const raw = (products + usualPhi * prior) / (pairSquares + prior);
  const phi = Math.min(largestPhi, Math.max(0, raw + (1 + 3 * Math.max(0, raw)) / (pairs + phiDays + 1)));
  // Days that repeat each other say less about the mean, so that the spread around it comes out too low.
  const free = Math.max(1, weight - levelDays - (1 + phi) / (1 - phi));
  const variance = (squares + spreadDays * usualSpread * usualSpread) / (free + spreadDays);
  return { level, spread: Math.max(leastSpread, Math.sqrt(variance)), phi, days };
}
