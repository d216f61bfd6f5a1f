// From an assessment to who to see and how soon, which scans and tests may help, and which procedures are worth a talk.
import type { Assessment } from '@rhomboid/check';
import { careOf, type Knowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import type { Care } from './care.ts';
import { courseSoFar } from './course.ts';
import { imagingFor, testsFor } from './imaging.ts';
import { knownOf } from './known.ts';
import type { CarePerson, PlanSoFar } from './person.ts';
import { proceduresFor } from './procedures.ts';
import { whoToSee } from './who-to-see.ts';

/**
 * The care that fits, with the reason for each part. Pure and the same whatever the order of answers. Plan and notebook can
 * only add reasons or raise the urgency. Throws where the release was opened without its care part.
 */
export function careFor(
  knowledge: Knowledge,
  assessment: Assessment,
  person: CarePerson,
  notebook: Notebook | null = null,
  plan: PlanSoFar | null = null,
): Care {
  const care = careOf(knowledge);
  const course = courseSoFar(assessment, person, notebook, plan);
  const known = knownOf(knowledge, assessment, person, course);
  const { level } = course;
  const within = knowledge.dispositions.find(({ id }) => id === level)?.within ?? '';
  return {
    level,
    within,
    course,
    ...whoToSee(care, known, { level, within, country: person.country }),
    imaging: imagingFor(care, known),
    tests: testsFor(care, known),
    procedures: proceduresFor(care, known),
  };
}
