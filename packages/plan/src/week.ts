// Seven days of the plan: what falls on which day, within the minutes that the person has.
import { addDays, type Day } from '@rhomboid/ground';
import type { Plan, PlanItem } from './plan.ts';

/** Days of a week on which something done so often falls, spread so that the body can rest between. */
const SPREAD: readonly (readonly number[])[] = [
  [],
  [0],
  [0, 3],
  [0, 2, 4],
  [0, 1, 3, 5],
  [0, 1, 2, 4, 5],
  [0, 1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4, 5, 6],
];

export interface Week {
  readonly days: Plan['week'];
  /** Items that found no room on any day, the least important first to go. */
  readonly crowdedOut: readonly PlanItem[];
}

/**
 * Items come in the order in which they matter; a day is filled from the front. `limit`: minutes a day for exercises;
 * walking and small breaks belong to the day, and are `free` of it.
 */
export function weekOf(items: readonly PlanItem[], today: Day, limit: number, free: ReadonlySet<string>): Week {
  const timed = items.filter(
    ({ timesAWeek, kind }) => (timesAWeek ?? 0) > 0 && (kind !== 'core' || timesAWeek !== null),
  );
  const placed = new Set<string>();
  const days = SPREAD[7]!.map((offset) => {
    const due: { id: string; when: string; times: number }[] = [];
    let minutes = 0;
    for (const item of timed) {
      if (!SPREAD[Math.min(7, item.timesAWeek ?? 0)]!.includes(offset)) continue;
      const times = item.exercise?.timesADay ?? 1;
      const cost = (item.kind === 'exercise' && !free.has(item.id) ? (item.minutes ?? 0) : 0) * times;
      if (minutes > 0 && minutes + cost > limit) continue;
      minutes += cost;
      placed.add(item.id);
      due.push({ id: item.id, when: whenOf(item, times), times });
    }
    return { day: addDays(today, offset), items: due, minutes };
  });
  return { days, crowdedOut: timed.filter(({ id }) => !placed.has(id)) };
}

function whenOf(item: PlanItem, times: number): string {
  if (times > 2) return 'through the day';
  if (times === 2) return 'morning and evening';
  return item.kind === 'comfort' ? 'when it helps' : 'when it suits you';
}
