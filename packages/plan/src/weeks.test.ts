// The worked weeks of the knowledge come out as they are written down.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { makePlan } from './make-plan.ts';
import { notebookOf, personWith, TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { plan, assessmentWith, allClear } = testPeople(knowledge);

describe.each(plan.weeks.map((week) => [week.id, week] as const))('the week %s', (_, week) => {
  const causes = week.causes.flatMap((id) => plan.causeGroups.find((group) => group.id === id)!.conditions.slice(0, 1));
  const recovered = week.phase === 'recovered';
  const notebook = notebookOf(
    recovered
      ? Array.from({ length: week.day + 1 }, (_, i) => ({
          kind: 'pain' as const,
          fields: { day: addDays(TODAY, -i), average: 0 },
        }))
      : [],
  );
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

  it('holds nothing that it must not', () => {
    expect(all.filter((id) => week.never.includes(id))).toEqual([]);
  });
});
