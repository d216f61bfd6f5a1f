// Flares of one diary: how likely one was on each evening, when each began and ended, and whether to warn today.
import type { Random } from '@rhomboid/ground';
import type { Alarm, AlarmOptions } from './alarm.ts';
import type { Calm } from './filter.ts';
import { FlareFollower } from './follower.ts';
import type { Flare } from './stretches.ts';

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

/**
 * Reads a series of daily pain (NaN: not told) at once. The dice only serve the warning's threshold: the same dice, the
 * same reading. Throws `DiaryShapeError` if a pain is infinite.
 */
export function watchFlares(pain: Float64Array, dice: Random, options: AlarmOptions = {}): FlareWatch {
  const follower = new FlareFollower(() => dice, options);
  for (const value of pain) follower.push(value);
  const read = { chance: follower.chances(), flares: follower.flares() };
  const { calm, alarm } = follower;
  return { ...read, ...(calm && alarm && { calm, alarm }), warned: follower.warned };
}
