// How sure the filter must be before it warns: as sure as makes one false alarm in so many days of the person's own
// series, found by letting calm days pass that behave like theirs.

import type { Random } from '@rhomboid/ground';
import { normalDraws } from '../numerics/draws.ts';
import { phiDays, spreadDays } from './calm.ts';
import { type Calm, FlareFilter } from './filter.ts';

export interface AlarmOptions {
  /** One false alarm in this many days; 180 when absent. */
  readonly daysBetweenFalseAlarms?: number;
  /** Share of days that are not told, 0 to below 1; 0.1 when absent. */
  readonly missing?: number;
  /** How many stretches of that length are simulated; 150 when absent. */
  readonly stretches?: number;
}

/** When to warn. */
export interface Alarm {
  /** Log-odds of a flare from which there is an alarm. */
  readonly threshold: number;
  /** False alarms that the simulated calm series had at it, in as many days as asked for; about 1. */
  readonly falseAlarms: number;
}

/** Alarms with fewer quiet days between them are one. */
export const quietDays = 14;
/** No warning below a chance of 1 in 4, however quiet the calm days are. */
export const lowest = -1.1;
const fineness = 0.04;
/** What calm means is expected to be learnt from this many more days, on average, before it is used. */
const renewedBy = 7;

/** Simulates calm series and finds the threshold; the same dice give the same one. */
export function calibrateAlarm(calm: Calm, dice: Random, options: AlarmOptions = {}): Alarm {
  const days = Math.max(30, Math.floor(options.daysBetweenFalseAlarms ?? 180));
  const stretches = Math.max(20, Math.floor(options.stretches ?? 150));
  const odds = new Float64Array(stretches * days);
  const normal = normalDraws(dice);
  for (let stretch = 0; stretch < stretches; stretch++)
    calmStretch(calm, odds.subarray(stretch * days, (stretch + 1) * days), dice, normal, options.missing ?? 0.1);
  // From above: so low that the alarm never stops, there would again be few alarms.
  let threshold = lowest;
  for (const value of odds) if (value >= threshold) threshold = value + fineness;
  while (threshold - fineness > lowest && countAlarms(odds, threshold - fineness, days) <= stretches)
    threshold -= fineness;
  return { threshold, falseAlarms: countAlarms(odds, threshold, days) / stretches };
}

/** Alarms in stretches of `days` log-odds each; NaN is a day that was not told, and raises none. */
export function countAlarms(odds: Float64Array, threshold: number, days: number): number {
  let alarms = 0;
  for (let start = 0; start < odds.length; start += days) {
    let last = Number.NEGATIVE_INFINITY;
    const end = Math.min(odds.length, start + days);
    for (let day = start; day < end; day++) {
      if (!(odds[day]! >= threshold)) continue;
      if (day - last > quietDays) alarms++;
      last = day;
    }
  }
  return alarms;
}

/**
 * One calm stretch. Its truth differs from the fit by as much as a fit may be wrong half a month from now, for it is
 * renewed as days come in; so the threshold also covers a level that was taken too low.
 */
function calmStretch(calm: Calm, odds: Float64Array, dice: Random, normal: () => number, missing: number): void {
  const days = calm.days + renewedBy;
  const free = Math.max(4, (days * (1 - calm.phi)) / (1 + calm.phi));
  const level = calm.level + (calm.spread / Math.sqrt(free)) * normal();
  const spread = calm.spread * Math.exp(normal() / Math.sqrt(2 * (free + spreadDays)));
  const phi = Math.min(0.9, Math.max(0, calm.phi + Math.sqrt((1 - calm.phi ** 2) / (days + phiDays)) * normal()));
  const filter = new FlareFilter(calm);
  const fresh = Math.sqrt(1 - phi * phi);
  let state = normal();
  for (let day = 0; day < odds.length; day++) {
    state = phi * state + fresh * normal();
    const told = dice() >= missing;
    filter.push(told ? Math.min(10, Math.max(0, Math.round(level + spread * state))) : Number.NaN);
    odds[day] = told ? filter.logOdds : Number.NaN;
  }
}
