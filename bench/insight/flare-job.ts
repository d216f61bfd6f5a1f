// Flares that begin on a known day, and calm series in which every alarm is false.
import { random } from '@rhomboid/ground';
import { quietDays, watchFlares } from '@rhomboid/statistics';
import { calmSeries } from './calm-series.ts';

/** People whose pain rises by `rise` points on day 60, for 14 days; a rise of 0 is no flare. */
export interface FlareJob {
  readonly kind: 'flare';
  readonly rise: number;
  readonly seeds: readonly number[];
}

/** For one person: days from the onset to the warning (0: on its own evening); with no rise, false alarms. */
export interface FlareResult {
  readonly delays: readonly (number | null)[];
  readonly falseAlarms: readonly number[];
  readonly calmDays: number;
}

const BASELINE = 60;
const LENGTH = 14;
/** Days of calm in which false alarms are counted. */
const CALM = 180;
/** Views of what calm means are renewed on days that are multiples of this. */
const STRETCH = 14;

/** Watches all people of a job. */
export function watchAll({ rise, seeds }: FlareJob): FlareResult {
  if (rise === 0) return { delays: [], falseAlarms: seeds.map(falseAlarmsOf), calmDays: CALM };
  return { delays: seeds.map((seed) => delayOf(seed, rise)), falseAlarms: [], calmDays: 0 };
}

function delayOf(seed: number, rise: number): number | null {
  const pain = calmSeries(seed, BASELINE + LENGTH, (day) => (day >= BASELINE ? rise : 0));
  // An evening's chance never changes later, and the threshold holds until the next view: one reading a view is enough.
  for (let from = BASELINE; from < pain.length; ) {
    const to = Math.min(pain.length, from - (from % STRETCH) + STRETCH);
    const day = alarmIn(pain.subarray(0, to), from, seed);
    if (day !== null) return day - BASELINE;
    from = to;
  }
  return null;
}

function falseAlarmsOf(seed: number): number {
  const pain = calmSeries(seed, BASELINE + CALM, () => 0);
  let alarms = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let from = BASELINE; from < pain.length; ) {
    const to = Math.min(pain.length, from - (from % STRETCH) + STRETCH);
    const { chance, alarm } = watchFlares(pain.subarray(0, to), random(seed));
    for (let day = from; day < to; day++) {
      if (!(logOdds(chance[day]!) >= alarm!.threshold)) continue;
      if (day - last > quietDays) alarms++;
      last = day;
    }
    from = to;
  }
  return alarms;
}

/** The first evening from `from` on with a warning. */
function alarmIn(pain: Float64Array, from: number, seed: number): number | null {
  const { chance, alarm } = watchFlares(pain, random(seed));
  for (let day = from; day < pain.length; day++) if (logOdds(chance[day]!) >= alarm!.threshold) return day;
  return null;
}

/** NaN where pain was not told: there is no warning then. */
function logOdds(chance: number): number {
  return Math.log(Math.max(chance, 1e-300)) - Math.log(Math.max(1 - chance, 1e-300));
}
