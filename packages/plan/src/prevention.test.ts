// The coach speaks up: a flare halves exercises and leaves walking, two thin weeks ask for less, pain that came back for a check.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import { notebookOf, personWith, TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { plan, assessmentWith, allClear } = testPeople(knowledge);
const strain = assessmentWith([
  { condition: plan.causeGroups.find(({ id }) => id === 'MUS')!.conditions[0]!, probability: 0.8 },
]);

function planAfter(entries: Parameters<typeof notebookOf>[0]): Plan {
  const atHome = plan.equipment.map(({ id }) => id);
  const wishes = { declined: [], liked: [], atHome, minutes: 60, goal: '' };
  const person = personWith({ facts: allClear, painSince: addDays(TODAY, -30) });
  return makePlan(knowledge, strain, person, notebookOf(entries), TODAY, wishes);
}

const session = (ago: number, during: number, exercise = 'E36') => ({
  kind: 'exercise' as const,
  fields: { day: addDays(TODAY, -ago), exercise, before: 2, during, nextMorning: 2 },
});
const begun = (ago: number) => ({
  kind: 'plan' as const,
  id: 'plan',
  fields: { day: addDays(TODAY, -ago), begun: addDays(TODAY, -ago) },
});
const pain = (ago: number, average: number) => ({
  kind: 'pain' as const,
  fields: { day: addDays(TODAY, -ago), average },
});
const said = ({ prevention }: Plan): readonly string[] => prevention.map(({ id }) => id);
const repsOf = ({ items }: Plan, id: string): number => items.find((item) => item.id === id)!.exercise!.reps!;

describe('a flare', () => {
  it('after three amber days in a week halves exercises, and walking goes on', () => {
    const calm = planAfter([session(1, 2), session(3, 2), session(5, 2)]);
    const flare = planAfter([session(1, 4), session(3, 4), session(5, 4)]);
    expect(said(calm)).toEqual([]);
    expect(said(flare)).toEqual(['flare']);
    expect(repsOf(flare, 'E19')).toBe(Math.round(repsOf(calm, 'E19') / 2));
    const walk = ({ items }: Plan) => items.find(({ id }) => id === 'E35')?.exercise;
    expect(walk(flare)).toEqual(walk(calm));
  });

  it('is none after two amber days, nor after three in a month', () => {
    expect(said(planAfter([session(1, 4), session(3, 4)]))).toEqual([]);
    expect(said(planAfter([session(1, 4), session(9, 4), session(19, 4)]))).toEqual([]);
  });
});

describe('two weeks below the plan', () => {
  it('offer a smaller one', () => {
    expect(said(planAfter([begun(20), session(2, 2), session(9, 2)]))).toEqual(['below-plan']);
  });

  it('need two of them, and a plan that long', () => {
    const often = [1, 2, 3, 4, 5, 6].map((ago) => session(ago, 2));
    expect(said(planAfter([begun(20), ...often]))).toEqual([]);
    expect(said(planAfter([begun(13), session(2, 2)]))).toEqual([]);
  });
});

describe('pain that came back', () => {
  const well = (from: number, to: number) => Array.from({ length: from - to }, (_, i) => pain(from - i, 0));

  it('after a good month asks for the check', () => {
    const made = planAfter([pain(45, 5), pain(44, 5), ...well(43, 3), pain(3, 4), pain(2, 5), pain(1, 5)]);
    expect(made.prevention).toMatchObject([{ id: 'back-again', screenAgain: true }]);
  });

  it('twice in half a year asks for a physiotherapist', () => {
    const once = [...well(99, 60), pain(60, 4), pain(59, 4)];
    const made = planAfter([...once, ...well(58, 20), pain(20, 4), pain(19, 4), pain(18, 4)]);
    expect(said(made)).toEqual(['twice-in-half-a-year']);
  });
});
