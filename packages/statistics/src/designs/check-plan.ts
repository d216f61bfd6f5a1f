// What makes a plan impossible. A bug in the caller, so it throws.
import type { Plan } from './plan.ts';

/** A plan, or arms or pain that do not fit it. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
}

export function checkPlan(plan: Plan): void {
  const { blockDays, washOut, days } = plan;
  if (!Number.isInteger(blockDays) || blockDays < 1 || blockDays > 28)
    throw new PlanError(`a block has 1 to 28 whole days, not ${blockDays}`);
  if (!Number.isInteger(washOut) || washOut < 0 || washOut >= blockDays)
    throw new PlanError(`wash-out must leave a day of the block's ${blockDays}, and is ${washOut}`);
  if (!Number.isInteger(days) || days < 2 * blockDays || days > 3660)
    throw new PlanError(`a plan has room for two blocks and at most 3660 days, not ${days}`);
}

/** Arms must be whole units of the plan, each with its two blocks in either order. */
export function checkArms(plan: Plan, arms: ArrayLike<number>): void {
  checkPlan(plan);
  const { blockDays } = plan;
  const unit = 2 * blockDays;
  if (arms.length === 0 || arms.length % unit !== 0)
    throw new PlanError(`${arms.length} days are not whole units of ${unit}`);
  for (let day = 0; day < arms.length; day++) {
    const start = day - (day % unit);
    const first = arms[start]!;
    const expected = day - start < blockDays ? first : 1 - first;
    if ((first !== 0 && first !== 1) || arms[day] !== expected)
      throw new PlanError(`day ${day} does not belong to a block of ${blockDays} days with or without`);
  }
}

export function checkPain(pain: Float64Array): void {
  for (let day = 0; day < pain.length; day++)
    if (Math.abs(pain[day]!) === Number.POSITIVE_INFINITY) throw new PlanError(`pain on day ${day} is not finite`);
}
