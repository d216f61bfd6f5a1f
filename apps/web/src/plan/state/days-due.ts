// On which of the coming days an item falls, with room after the last time it was done. The plan counts its week from today.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { Notebook } from '@rhomboid/notebook';
import type { Plan, PlanItem } from '@rhomboid/plan';

const WEEK = 7;

/** The last day before `today` on which an item was done; null where that is more than a week ago. */
export function lastDone(notebook: Pick<Notebook, 'onDay'>, id: string, today: Day): Day | null {
  for (let back = 1; back <= WEEK; back++) {
    const day = addDays(today, -back);
    if (isDoneOn(notebook, id, day)) return day;
  }
  return null;
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

/** The plan's seven days, with what is not daily put off until it has been long enough since the last time. */
export function restedWeek(plan: Plan, notebook: Pick<Notebook, 'onDay'>): Plan['week'] {
  const waits = new Map(plan.items.map((item) => [item.id, waitOf(item, notebook, plan.made)]));
  return plan.week.map(({ day }, at) => {
    const items = plan.week.flatMap((from, offset) =>
      from.items.filter(({ id }) => offset + (waits.get(id) ?? 0) === at),
    );
    return { day, items: inOrder(items, plan), minutes: minutesOf(items, plan) };
  });
}

/** Days until it is its turn again: twice a week leaves three days between, three times two. */
function waitOf({ id, timesAWeek }: PlanItem, notebook: Pick<Notebook, 'onDay'>, today: Day): number {
  if (timesAWeek === null || timesAWeek <= 0 || timesAWeek >= WEEK) return 0;
  const last = lastDone(notebook, id, today);
  if (last === null) return 0;
  const gap = Math.floor(WEEK / timesAWeek);
  return Math.max(0, gap - daysBetween(last, today));
}

type Due = Plan['week'][number]['items'];

function inOrder(due: Due, plan: Plan): Due {
  const place = (id: string): number => plan.items.findIndex((item) => item.id === id);
  return due.toSorted((a, b) => place(a.id) - place(b.id));
}

function minutesOf(due: Due, plan: Plan): number {
  return due.reduce((sum, { id, times }) => {
    const item = plan.items.find((one) => one.id === id);
    return sum + (item?.kind === 'exercise' ? (item.minutes ?? 0) * times : 0);
  }, 0);
}
