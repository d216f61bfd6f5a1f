// The worked weeks of the knowledge come out as they are written down, doses included; where they do not, the decision
// 0012 says why.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { makePlan } from './make-plan.ts';
import { notebookOf, personWith, TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { plan, assessmentWith, allClear } = testPeople(knowledge);

type Numbers = 'sets' | 'reps' | 'minutes' | 'timesADay' | 'daysAWeek';
/** Doses that differ on purpose (docs/decisions/0012-worked-weeks-and-the-plan.md). */
const DIFFERS: Readonly<Record<string, readonly Numbers[]>> = { 'W2 E11': ['daysAWeek'] };
/** Walks that went well before the week: a worked week later in the course is that of someone who built up to it. */
const WALKED: Readonly<Record<string, number>> = { W2: 9, W7: 18 };

describe.each(plan.weeks.map((week) => [week.id, week] as const))('the week %s', (_, week) => {
  const causes = week.causes.flatMap((id) => plan.causeGroups.find((group) => group.id === id)!.conditions.slice(0, 1));
  const recovered = week.phase === 'recovered';
  const painFree = Array.from({ length: recovered ? week.day + 1 : 0 }, (_, i) => ({
    kind: 'pain' as const,
    fields: { day: addDays(TODAY, -i), average: 0 },
  }));
  const walks = Array.from({ length: WALKED[week.id] ?? 0 }, (_, i) => ({
    kind: 'exercise' as const,
    fields: { day: addDays(TODAY, -1 - 2 * i), exercise: 'E35', before: 2, during: 2, nextMorning: 2, effort: 4 },
  }));
  const notebook = notebookOf([...painFree, ...walks]);
  const person = personWith({
    age: week.age,
    facts: { ...allClear, ...week.facts },
    painSince: addDays(TODAY, recovered ? -200 : -week.day),
  });
  const atHome = plan.equipment.map(({ id }) => id);
  const wishes = { declined: [], liked: [], atHome, minutes: 60, goal: '' };
  const assessment = assessmentWith(causes.map((condition) => ({ condition, probability: 0.8 / causes.length })));
  const made = makePlan(knowledge, assessment, person, notebook, TODAY, wishes);
  const all = [...made.items, ...made.choices].map(({ id }) => id);

  it('is of its phase', () => {
    expect(made.careFirst).toBeNull();
    expect(made.phase.id).toBe(week.phase);
  });

  it.each(week.items.map((item) => [item.item, item] as const))('holds %s', (_, item) => {
    const wanted = item.oneOf.length > 0 ? item.oneOf : [item.item];
    expect(
      wanted.some((id) => all.includes(id)),
      `${wanted} in ${all}`,
    ).toBe(true);
  });

  it.each(week.items.map((item) => [item.item, item] as const))('doses %s as written', (_, item) => {
    const wanted = item.oneOf.length > 0 ? item.oneOf : [item.item];
    const spans = {
      sets: item.sets,
      reps: item.reps,
      minutes: item.minutes,
      timesADay: item.timesADay,
      daysAWeek: item.daysAWeek,
    };
    const outside = wanted.map((id) => {
      const own = [...made.items, ...made.choices].find((one) => one.id === id);
      if (own === undefined) return ['not there'];
      const dosed = { ...own.exercise, minutes: own.exercise?.minutes ?? own.minutes, daysAWeek: own.timesAWeek };
      return (Object.keys(spans) as Numbers[])
        .filter((name) => DIFFERS[`${week.id} ${item.item}`]?.includes(name) !== true)
        .flatMap((name) => {
          const [span, value] = [spans[name], dosed[name]];
          return span === null || (typeof value === 'number' && value >= span.from && value <= span.to)
            ? []
            : [`${id} ${name} ${value}`];
        });
    });
    // Where one of several is enough, one of them has to be as written.
    expect(
      outside.some((wrong) => wrong.length === 0),
      outside.join('; '),
    ).toBe(true);
  });

  it('holds nothing that it must not', () => {
    expect(all.filter((id) => week.never.includes(id))).toEqual([]);
  });
});

describe('beside the worked weeks', () => {
  const planOf = (facts: object, day: number, cause: string, age = 47) => {
    const [condition] = plan.causeGroups.find(({ id }) => id === cause)!.conditions;
    const person = personWith({ age, facts: { ...allClear, ...facts }, painSince: addDays(TODAY, -day) });
    const wishes = { declined: [], liked: [], atHome: plan.equipment.map(({ id }) => id), minutes: 60, goal: '' };
    const assessment = assessmentWith([{ condition: condition!, probability: 0.8 }]);
    return makePlan(knowledge, assessment, person, notebookOf([]), TODAY, wishes);
  };
  const has = (made: ReturnType<typeof planOf>, id: string): boolean => made.items.some((item) => item.id === id);

  it('strength of the neck waits for the third week', () => {
    expect([5, 13, 14, 20].map((day) => has(planOf({}, day, 'CERV'), 'E21'))).toEqual([false, false, true, true]);
    expect(has(planOf({}, 5, 'CERV'), 'E17')).toBe(true);
  });

  it('balance is practised with thin bones and from 65 on, not with a fresh break', () => {
    const says = (made: ReturnType<typeof planOf>): boolean =>
      made.notes.some((note) => note.startsWith('Practise balance, 15 to 20'));
    expect(says(planOf({ osteoporosis: 'yes' }, 20, 'POS'))).toBe(true);
    expect(says(planOf({}, 20, 'POS', 65))).toBe(true);
    expect(says(planOf({}, 20, 'POS', 64))).toBe(false);
    expect(says(planOf({ osteoporosis: 'yes', 'recent-fracture': 'yes' }, 20, 'OVF', 76))).toBe(false);
  });

  it('walks stay short while a bone is freshly broken, whatever went well', () => {
    const [condition] = plan.causeGroups.find(({ id }) => id === 'OVF')!.conditions;
    const walks = Array.from({ length: 12 }, (_, i) => ({
      kind: 'exercise' as const,
      fields: { day: addDays(TODAY, -1 - 2 * i), exercise: 'E35', before: 2, during: 2, nextMorning: 2, effort: 4 },
    }));
    const facts = { ...allClear, osteoporosis: 'yes' as const, 'recent-fracture': 'yes' as const };
    const person = personWith({ age: 76, facts, painSince: addDays(TODAY, -30) });
    const made = makePlan(
      knowledge,
      assessmentWith([{ condition: condition!, probability: 0.8 }]),
      person,
      notebookOf(walks),
      TODAY,
    );
    expect(made.items.find(({ id }) => id === 'E35')!.exercise).toMatchObject({ level: 1, minutes: 5 });
  });
});
