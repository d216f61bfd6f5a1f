// For tests: made-up people, causes and notebooks, as many combinations as a generator can think of.
import { type Answers, type Assessment, check } from '@rhomboid/check';
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge, PlanKnowledge } from '@rhomboid/knowledge';
import { createAuthor, type Entry, type FieldsOf, type Notebook, openNotebook } from '@rhomboid/notebook';
import type { FactAnswer, Person } from './person.ts';

export const TODAY: Day = '2026-11-21';

export interface TestPeople {
  readonly plan: PlanKnowledge;
  /** An assessment from answers; throws where they are not answers. */
  readonly assessed: (answers: Answers) => Assessment;
  /** An assessment that holds these causes and this level. */
  readonly assessmentWith: (
    causes: readonly { readonly condition: string; readonly probability: number }[],
    level?: Assessment['disposition']['level'],
  ) => Assessment;
  /** Nothing of what is asked is so, leaves included. */
  readonly allClear: Readonly<Record<string, FactAnswer>>;
}

/** Test people for a release that holds plans. */
export function testPeople(knowledge: Knowledge): TestPeople {
  const { plan } = knowledge;
  if (plan === null) throw new Error('The folder holds no plans.');
  const assessed = (answers: Answers): Assessment => {
    const done = check(knowledge, answers);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value.assessment;
  };
  const calm = assessed({ age: 40, sex: 'female', duration: '2-6-weeks', trauma: 'none' });
  return {
    plan,
    assessed,
    assessmentWith: (causes, level = 'self-care') => ({
      ...calm,
      disposition: { ...calm.disposition, level },
      differential: causes.map((cause) => ({ ...calm.differential[0]!, ...cause })),
    }),
    allClear: Object.fromEntries(plan.facts.flatMap(({ id, type }) => (type === 'yes-no' ? [[id, 'no']] : []))),
  };
}

export function personWith(some: Partial<Person> = {}): Person {
  const painSince = addDays(TODAY, -10);
  return { age: 40, sex: 'female', country: 'gb', facts: {}, numbers: {}, medicines: [], painSince, ...some };
}

/** A notebook of entries, written one after the other. */
export function notebookOf(
  entries: readonly { readonly kind: Entry['kind']; readonly id?: string; readonly fields: object }[],
): Notebook {
  let throws = 0;
  const random = (): number => {
    throws += 1;
    return (throws * 0.618_033_988_75) % 1;
  };
  const author = createAuthor({ device: 'test', now: () => 1_790_000_000_000, random, zone: () => 0 }, null);
  return openNotebook(entries.map(({ kind, id, fields }) => author.create(kind, fields as FieldsOf<typeof kind>, id)));
}
