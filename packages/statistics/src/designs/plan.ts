// A fair test of one's own: which days with, which days without, drawn so that nothing else can have chosen them.
import type { Random } from '@rhomboid/ground';
import { checkPlan } from './check-plan.ts';

/** How a self-experiment is laid out. */
export interface Plan {
  /**
   * Days in a row of the same kind. 1: pairs of days, one with and one without, for what acts the same day; 3: blocks
   * for what may linger.
   */
  readonly blockDays: number;
  /** First days of each block that are lived as planned but not compared, because the block before may linger. */
  readonly washOut: number;
  /** Longest length in days; rounded down to whole units of two blocks, at least one. */
  readonly days: number;
}

/** What to do on each day: 1 with, 0 without. Every unit of two blocks has one of each, in an order drawn by the dice. */
export function schedule(plan: Plan, dice: Random): Int8Array {
  checkPlan(plan);
  const unit = 2 * plan.blockDays;
  const units = Math.max(1, Math.floor(plan.days / unit));
  const arms = new Int8Array(units * unit);
  for (let start = 0; start < arms.length; start += unit) {
    const withFirst = dice() < 0.5;
    const from = withFirst ? start : start + plan.blockDays;
    arms.fill(1, from, from + plan.blockDays);
  }
  return arms;
}

/** Whether a day of the plan is compared, or only lived through. */
export function isCompared(plan: Plan, day: number): boolean {
  return day % plan.blockDays >= plan.washOut;
}
