// What a day of the plan asks for, sorted by how it is done: the session of exercises, what is ticked off, what lasts all day.
import type { PlanKnowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { isDoneOn, type Plan, type PlanItem } from '@rhomboid/plan';

export interface DayItem {
  readonly item: PlanItem;
  /** `through the day`, `morning and evening`. */
  readonly when: string;
  readonly times: number;
  readonly done: boolean;
}

export interface DayList {
  readonly exercises: readonly DayItem[];
  /** Done once and ticked: a walk, warmth, massage. */
  readonly ticks: readonly DayItem[];
  /** Ways of going through the day. */
  readonly allDay: readonly PlanItem[];
  /** Minutes of the exercises that are still to do, of all once all are done: what the session says when it starts. */
  readonly minutes: number;
}

export function dayList(
  plan: Plan,
  knowledge: PlanKnowledge,
  week: Plan['week'],
  at: number,
  notebook: Pick<Notebook, 'onDay'>,
): DayList {
  const day = week[at];
  if (day === undefined) return { exercises: [], ticks: [], allDay: [], minutes: 0 };
  const due = day.items.flatMap(({ id, when, times }): DayItem[] => {
    const item = plan.items.find((one) => one.id === id);
    return item === undefined ? [] : [{ item, when, times, done: isDoneOn(notebook, id, day.day) }];
  });
  const carried = carriedOut(plan, knowledge);
  const own = due.filter(({ item }) => !carried.has(item.id) && !BY_ITSELF.has(item.id) && !VISITS.has(item.kind));
  const isOnce = ({ item }: DayItem): boolean => isTicked(item, knowledge);
  const exercises = own.filter(({ item }) => item.kind === 'exercise');
  const open = exercises.filter(({ done }) => !done);
  return {
    exercises,
    ticks: own.filter(isOnce),
    allDay: own.filter((one) => one.item.kind !== 'exercise' && !isOnce(one)).map(({ item }) => item),
    minutes: (open.length > 0 ? open : exercises).reduce((sum, { item }) => sum + (item.minutes ?? 0), 0),
  };
}

/** What the notebook itself is: whoever writes in it does it. */
const BY_ITSELF: ReadonlySet<string> = new Set(['A-26', 'A-27']);
/** These have appointments, not days of the week. */
const VISITS: ReadonlySet<PlanItem['kind']> = new Set(['professional', 'care']);
/** What is done so often a day goes on all day long. */
const OFTEN = 4;

/** Something that takes minutes and then is done. */
export function isTicked({ id, kind, minutes }: PlanItem, { treatments }: PlanKnowledge): boolean {
  const times = treatments.find((one) => one.id === id)?.dose.timesADay?.from ?? 1;
  return kind !== 'exercise' && !VISITS.has(kind) && minutes !== null && times < OFTEN;
}

/** Treatments that consist of exercises which the plan holds: who does those has done it. */
export function carriedOut(plan: Plan, { treatments }: PlanKnowledge): ReadonlySet<string> {
  const groups = new Set(plan.items.flatMap(({ exercise }) => exercise?.groups ?? []));
  return new Set(
    treatments.filter(({ exerciseGroups }) => exerciseGroups.some((group) => groups.has(group))).map(({ id }) => id),
  );
}
