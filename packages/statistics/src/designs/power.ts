// What an experiment is likely to show, told before it begins: the same experiment on many series like the person's.

import type { Random } from '@rhomboid/ground';
import { normalDraws } from '../numerics/draws.ts';
import { settled } from './analysis.ts';
import { Evidence } from './evidence.ts';
import { type Plan, schedule } from './plan.ts';

/** How the person's pain goes, and what the action is supposed to do. */
export interface SupposedWorld {
  /** Mean, standard deviation and day-to-day correlation (0 to below 1) of the pain, in points. */
  readonly level: number;
  readonly spread: number;
  readonly phi: number;
  /** Share of the variance that is fresh every day; 0.13 when absent. */
  readonly noiseShare?: number;
  /** Points that the action adds on its days; below 0 it helps. */
  readonly effect: number;
  /** Share of the effect that is left on the next day without; 0 when absent. */
  readonly lingers?: number;
  /** Days after which it shows, 0 the same day; 0 when absent. */
  readonly delay?: number;
  /** Share of days not told; 0.1 when absent. */
  readonly missing?: number;
}

export interface Power {
  /** Share of runs that were settled in the right direction within the plan, and its standard error. */
  readonly power: number;
  readonly error: number;
  /** Share settled in the wrong direction, or at all where the effect is 0. */
  readonly falseAlarms: number;
  /** Days until half of the runs that were settled were so; the plan's days if none was. */
  readonly typicalDays: number;
}

/** Runs the experiment `runs` times (about 0.2 ms each at 84 days); the same dice give the same answer. */
export function power(plan: Plan, world: SupposedWorld, runs: number, dice: Random): Power {
  const found: number[] = [];
  let falseAlarms = 0;
  const normal = normalDraws(dice);
  for (let run = 0; run < runs; run++) {
    const arms = schedule(plan, dice);
    const pain = live(arms, world, dice, normal);
    const claim = firstClaim(plan, arms, pain);
    if (!claim) continue;
    if (claim.effect * world.effect > 0) found.push(claim.day);
    else falseAlarms++;
  }
  found.sort((a, b) => a - b);
  const share = runs > 0 ? found.length / runs : 0;
  return {
    power: share,
    error: runs > 0 ? Math.sqrt((share * (1 - share)) / runs) : 0,
    falseAlarms: runs > 0 ? falseAlarms / runs : 0,
    typicalDays: found[found.length >> 1] ?? plan.days,
  };
}

/** The day on which someone who looks every day sees it settled, and the effect then. */
function firstClaim(plan: Plan, arms: Int8Array, pain: Float64Array): { day: number; effect: number } | undefined {
  const evidence = new Evidence(plan, 0);
  const unit = 2 * plan.blockDays;
  for (let start = 0; start < arms.length; start += unit) {
    evidence.pushUnit(arms, pain, start);
    if (evidence.logE >= Math.log(settled)) return { day: start + unit, effect: evidence.expectedEffect() };
  }
  return undefined;
}

/** One series of whole points, 0 to 10, under this schedule. */
function live(arms: Int8Array, world: SupposedWorld, dice: Random, normal: () => number): Float64Array {
  const { level, spread, phi, effect, noiseShare = 0.13, lingers = 0, delay = 0, missing = 0.1 } = world;
  const slow = spread * Math.sqrt(1 - noiseShare);
  const fresh = spread * Math.sqrt(noiseShare);
  const pain = new Float64Array(arms.length);
  let state = slow * normal();
  let dose = 0;
  for (let day = 0; day < arms.length; day++) {
    state = phi * state + slow * Math.sqrt(1 - phi * phi) * normal();
    dose = Math.max(arms[day - delay] ?? 0, lingers * dose);
    const felt = level + state + fresh * normal() + effect * dose;
    pain[day] = dice() < missing ? Number.NaN : Math.min(10, Math.max(0, Math.round(felt)));
  }
  return pain;
}
