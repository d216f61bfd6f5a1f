import type { Entry } from '@rhomboid/notebook';
import type { Plan, PlanItem } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { isDoneOn, restedWeek } from './days-due.ts';

const DAYS = ['21', '22', '23', '24', '25', '26', '27'].map((day) => `2026-11-${day}`);

/** A plan of one exercise, so many times a week from its first day on. */
function planOf(timesAWeek: number, offsets: readonly number[]): Plan {
  const item = { id: 'E19', kind: 'exercise', timesAWeek, minutes: 4 } as PlanItem;
  const week = DAYS.map((day, at) => ({
    day,
    minutes: 0,
    items: offsets.includes(at) ? [{ id: 'E19', when: '', times: 1 }] : [],
  }));
  return { made: DAYS[0], items: [item], week } as unknown as Plan;
}

function doneOn(...days: readonly string[]): { onDay: (day: string) => readonly Entry[] } {
  return {
    onDay: (day) => (days.includes(day) ? [{ id: day, kind: 'exercise', day, exercise: 'E19' } as Entry] : []),
  };
}

const dueIn = (plan: Plan, log: ReturnType<typeof doneOn>): readonly string[] =>
  restedWeek(plan, log).flatMap(({ day, items }) => (items.length > 0 ? [day.slice(-2)] : []));

describe('the days of an item', () => {
  it('begin today where it was not done lately', () => {
    expect(dueIn(planOf(3, [0, 2, 4]), doneOn())).toEqual(['21', '23', '25']);
  });

  it('leave room after the last time', () => {
    expect(dueIn(planOf(3, [0, 2, 4]), doneOn('2026-11-20'))).toEqual(['22', '24', '26']);
    expect(dueIn(planOf(2, [0, 3]), doneOn('2026-11-20'))).toEqual(['23', '26']);
    expect(dueIn(planOf(3, [0, 2, 4]), doneOn('2026-11-19'))).toEqual(['21', '23', '25']);
  });

  it('are every day for what is done daily, and stay today once it is done', () => {
    const every = [0, 1, 2, 3, 4, 5, 6];
    expect(dueIn(planOf(7, every), doneOn('2026-11-20'))).toHaveLength(7);
    expect(dueIn(planOf(3, [0, 2, 4]), doneOn('2026-11-21'))).toEqual(['21', '23', '25']);
  });

  it('count the minutes of what is due', () => {
    const week = restedWeek(planOf(3, [0, 2, 4]), doneOn('2026-11-20'));
    expect(week.map(({ minutes }) => minutes)).toEqual([0, 4, 0, 4, 0, 4, 0]);
  });
});

it('an item is done where an entry of the day names it', () => {
  const log = {
    onDay: () => [{ id: 'x', kind: 'treatment', day: DAYS[0], treatment: 'heat', what: 'A-08' } as Entry],
  };
  expect(isDoneOn(log, 'A-08', DAYS[0]!)).toBe(true);
  expect(isDoneOn(log, 'A-09', DAYS[0]!)).toBe(false);
});
