// Flares of one diary: how likely one was on each evening, when each began and ended, and whether to warn today.

import type { Random } from '@rhomboid/ground';
import { DiaryShapeError } from '../errors.ts';
import { type Alarm, type AlarmOptions, calibrateAlarm } from './alarm.ts';
import { fitCalm } from './calm.ts';
import { rises } from './chain.ts';
import type { Calm } from './filter.ts';
import { type FlareChances, flareChances } from './smooth.ts';

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

export interface FlareWatch {
  /** Chance of a flare as known on each evening; NaN where pain was not told, or too few days came before. */
  readonly chance: Float64Array;
  readonly flares: readonly Flare[];
  /** What today is measured against, and from when on to warn; absent while there are too few days. */
  readonly calm?: Calm;
  readonly alarm?: Alarm;
  /** Whether the last day of the series was told and is reason for a warning. */
  readonly warned: boolean;
}

/** What calm means is learnt anew every so many days, from the last days told before; with fewer there is no view. */
const renewedEvery = 14;
const longestView = 120;
const fewestDays = 21;
/** A flare is not assumed to go on through more untold days than this. */
const longestGap = 7;

/**
 * Reads a series of daily pain (NaN: not told). The dice only serve the warning's threshold: the same dice, the same
 * reading. The chance of an evening never changes when later days come in; starts and ends may. Throws
 * `DiaryShapeError` if a pain is infinite.
 */
export function watchFlares(pain: Float64Array, dice: Random, options: AlarmOptions = {}): FlareWatch {
  for (const value of pain)
    if (Math.abs(value) === Number.POSITIVE_INFINITY) throw new DiaryShapeError('infinite pain');
  const chance = new Float64Array(pain.length).fill(Number.NaN);
  const views = calmViews(pain);
  const first = views.findIndex((view) => view !== undefined) * renewedEvery;
  if (first < 0) return { chance, flares: [], warned: false };
  const viewed = pain.subarray(first);
  const read = flareChances(viewed, (day) => views[Math.floor((day + first) / renewedEvery)]!, rises);
  for (let row = 0; row < read.told.length; row++) chance[first + read.told[row]!] = read.filtered[row]!;
  const calm = views[views.length - 1]!;
  const alarm = calibrateAlarm(calm, dice, { missing: shareMissing(viewed), ...options });
  const today = chance[pain.length - 1]!;
  const warned = Math.log(Math.max(today, 1e-300)) - Math.log(Math.max(1 - today, 1e-300)) >= alarm.threshold;
  return { chance, flares: flaresOf(read, first), calm, alarm, warned };
}

/** What calm meant in each stretch of `renewedEvery` days, from days before it only. */
function calmViews(pain: Float64Array): (Calm | undefined)[] {
  const views: (Calm | undefined)[] = [];
  const told: number[] = [];
  for (let day = 0; day < pain.length; day++) {
    if (day % renewedEvery === 0) {
      const from = told[Math.max(0, told.length - longestView)] ?? 0;
      // After a long silence the last view still holds; fitting it again would only cost time.
      const renewed = told.length > 0 && told[told.length - 1]! >= day - renewedEvery;
      const enough = told.length >= fewestDays;
      const last = views[views.length - 1];
      views.push(enough && (renewed || !last) ? fitCalm(pain.subarray(from, day)) : last);
    }
    if (!Number.isNaN(pain[day]!)) told.push(day);
  }
  return views;
}

function flaresOf(read: FlareChances, first: number): Flare[] {
  const { told, smoothed, rise } = read;
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

/** Share of untold days among the last ones, as the alarm's simulation understands it. */
function shareMissing(pain: Float64Array): number {
  const recent = pain.subarray(Math.max(0, pain.length - longestView));
  let missing = 0;
  for (const value of recent) if (Number.isNaN(value)) missing++;
  return Math.min(0.8, missing / Math.max(1, recent.length));
}
