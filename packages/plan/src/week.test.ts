// What falls on which day: counted from the day on which the plan began, with room after the last time.
import { addDays, type Day } from '@rhomboid/ground';
import type { Entry } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanItem } from './plan.ts';
import { isDoneOn, type WeekParts, weekOf } from './week.ts';

const TODAY: Day = '2026-11-21';
const item = (id: string, timesAWeek: number, minutes = 4): PlanItem =>
  ({ id, kind: 'exercise', timesAWeek, minutes, exercise: null }) as unknown as PlanItem;
const parts = (some: Partial<WeekParts> = {}): WeekParts => ({
  today: TODAY,
  begun: TODAY,
  limit: 60,
  free: new Set(),
  isDoneOn: () => false,
  ...some,
});
const daysOf = (times: number, some: Partial<WeekParts> = {}): readonly string[] =>
  weekOf([item('E19', times)], parts(some)).days.flatMap(({ day, items }) => (items.length > 0 ? [day.slice(-2)] : []));

describe('the days of an item', () => {
  it('are spread over the week that began with the plan', () => {
    expect(daysOf(3)).toEqual(['21', '23', '25']);
    expect(daysOf(2)).toEqual(['21', '24']);
    expect(daysOf(7)).toHaveLength(7);
  });

  it('stay where they are as days go by, whether it was done or not', () => {
    const begun = addDays(TODAY, -1);
    expect(daysOf(3, { begun })).toEqual(['22', '24', '27']);
    expect(daysOf(5, { begun })).toEqual(['21', '22', '24', '25', '27']);
    expect(daysOf(3, { begun: addDays(TODAY, 2) })).toEqual(['23', '25', '27']);
  });

  it('are as many as asked for in every seven days, whenever one looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -40, max: 40 }), (times, ago) => {
        expect(daysOf(times, { begun: addDays(TODAY, ago) })).toHaveLength(times);
      }),
    );
  });

  it('leave room after a time that was not foreseen', () => {
    const yesterday = (id: string, day: Day): boolean => id === 'E19' && day === addDays(TODAY, -1);
    expect(daysOf(3, { isDoneOn: yesterday })).toEqual(['23', '25']);
    expect(daysOf(7, { isDoneOn: yesterday })).toHaveLength(7);
    // What was done today stays on today’s list, ticked off.
    expect(daysOf(3, { isDoneOn: (_, day) => day === TODAY })).toEqual(['21', '23', '25']);
  });

  it('hold no more minutes than the day has, and say what found no room', () => {
    const week = weekOf([item('E19', 3, 8), item('E22', 3, 8), item('E35', 3, 30)], {
      ...parts({ limit: 10 }),
      free: new Set(['E35']),
    });
    expect(week.days[0]).toMatchObject({ minutes: 8, items: [{ id: 'E19' }, { id: 'E35' }] });
    expect(week.crowdedOut.map(({ id }) => id)).toEqual(['E22']);
  });
});

it('an item is done where an entry of the day names it', () => {
  const heat = { id: 'x', kind: 'treatment', day: TODAY, treatment: 'heat', what: 'A-08' } as Entry;
  const log = { onDay: () => [heat] };
  expect(isDoneOn(log, 'A-08', TODAY)).toBe(true);
  expect(isDoneOn(log, 'A-09', TODAY)).toBe(false);
});
