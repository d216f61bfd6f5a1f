// How long making a plan takes: people, and notebooks from empty to a year of sessions, pain and treatments.
import type { Assessment } from '@rhomboid/check';
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { createAuthor, type Notebook, openNotebook } from '@rhomboid/notebook';
import { type Learned, makePlan, type Person } from '@rhomboid/plan';
import { type Timing, timeAll } from './timing.ts';

const CALLS = 150;
/** Days with entries, up to the day of the plan. */
const DIARIES = [0, 84, 365];

const LEARNED: readonly Learned[] = [
  {
    factor: 'treatment:heat',
    name: 'Heat',
    sure: 'settled',
    way: 'helps',
    amount: false,
    later: false,
    daysWith: 14,
    daysWithout: 14,
  },
];

export function planSpeed(knowledge: Knowledge, assessment: Assessment, person: Person, today: Day): Timing {
  const people: readonly Person[] = [
    person,
    { ...person, age: 76, facts: { ...person.facts, osteoporosis: 'yes' } },
    { ...person, age: null, sex: null, facts: {} },
  ];
  const cases = DIARIES.flatMap((days) => {
    const notebook = diary(knowledge, days, today);
    return people.map((one) => () => makePlan(knowledge, assessment, one, notebook, today, undefined, LEARNED));
  });
  return timeAll(cases, CALLS);
}

/** A plan begun that long ago: each day pain, heat and four exercises. */
function diary(knowledge: Knowledge, days: number, today: Day): Notebook {
  const begun = addDays(today, -days);
  const author = createAuthor(
    { device: 'made-up', now: () => 1_790_000_000_000, random: () => 0.5, zone: () => 0 },
    null,
  );
  const exercises = knowledge.plan!.exercises.map(({ id }) => id);
  const entries = Array.from({ length: days }, (_, at) => addDays(begun, at)).flatMap((day, at) => [
    author.create('pain', { day, time: '20:00', average: 3 + (at % 3) }),
    author.create('treatment', { day, time: '19:00', treatment: 'heat', what: 'A-08', effect: 'better' }),
    ...Array.from({ length: 4 }, (_, place) =>
      author.create('exercise', {
        day,
        time: `09:0${place}`,
        exercise: exercises[(4 * at + place) % exercises.length]!,
        before: 3,
        during: 3 + ((at + place) % 5 === 0 ? 1 : 0),
        nextMorning: 3,
        effort: 4,
      }),
    ),
  ]);
  return openNotebook([author.create('plan', { day: begun, begun }, 'plan'), ...entries]);
}
