// Seven days of the plan: what falls on which day, within the minutes that the person has.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { Notebook } from '@rhomboid/notebook';
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
const WEEK = 7;
/** Days that must lie between two sessions of something done so often a week, at most: strength needs a day of rest. */
const REST: readonly number[] = [0, 3, 2, 1, 0, 0, 0, 0];

export interface WeekParts {
  readonly today: Day;
  /** The day on which the plan began: weeks are counted from it, so that each day keeps what falls on it; null = today. */
  readonly begun: Day | null;
  /** Minutes a day for exercises; walking and small breaks belong to the day, and are `free` of it. */
  readonly limit: number;
  readonly free: ReadonlySet<string>;
  readonly isDoneOn: (id: string, day: Day) => boolean;
}

export interface Week {
  readonly days: Plan['week'];
  /** Items that found no room on any day, the least important first to go. */
  readonly crowdedOut: readonly PlanItem[];
}

/** Items come in the order in which they matter; a day is filled from the front. */
export function weekOf(items: readonly PlanItem[], parts: WeekParts): Week {
  const { today, limit, free } = parts;
  const timed = items.filter(({ timesAWeek }) => (timesAWeek ?? 0) > 0);
  const placed = new Set<string>();
  const days = SPREAD[WEEK]!.map((offset) => {
    const day = addDays(today, offset);
    const due: { id: string; when: string; times: number }[] = [];
    let minutes = 0;
    for (const item of timed) {
      if (!fallsOn(item, day, parts)) continue;
      const times = item.exercise?.timesADay ?? 1;
      const cost = (item.kind === 'exercise' && !free.has(item.id) ? (item.minutes ?? 0) : 0) * times;
      if (minutes > 0 && minutes + cost > limit) continue;
      minutes += cost;
      placed.add(item.id);
      due.push({ id: item.id, when: whenOf(item, times), times });
    }
    return { day, items: due, minutes };
  });
  return { days, crowdedOut: timed.filter((item) => !placed.has(item.id) && isEverDue(item, parts)) };
}

/** Whether it is its day, and it was not done just before. */
function fallsOn({ id, timesAWeek }: PlanItem, day: Day, { today, begun, isDoneOn: isDone }: WeekParts): boolean {
  const times = Math.min(WEEK, timesAWeek ?? 0);
  const place = daysBetween(begun ?? today, day) % WEEK;
  if (!SPREAD[times]!.includes(place < 0 ? place + WEEK : place)) return false;
  for (let back = 1; back <= REST[times]!; back++) {
    const before = addDays(day, -back);
    if (before < today && isDone(id, before)) return false;
  }
  return true;
}

/** Something that only rests this week was not crowded out. */
function isEverDue(item: PlanItem, parts: WeekParts): boolean {
  return SPREAD[WEEK]!.some((offset) => fallsOn(item, addDays(parts.today, offset), parts));
}

/** Whether an entry of the day says that the item was done. */
export function isDoneOn(notebook: Pick<Notebook, 'onDay'>, id: string, day: Day): boolean {
  return notebook
    .onDay(day)
    .some(
      (entry) =>
        (entry.kind === 'exercise' && entry.exercise === id) || (entry.kind === 'treatment' && entry.what === id),
    );
}

function whenOf(item: PlanItem, times: number): string {
  if (times > 2) return 'through the day';
  if (times === 2) return 'morning and evening';
  return item.kind === 'comfort' ? 'when it helps' : 'when it suits you';
}
