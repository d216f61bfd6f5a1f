// Runs the worked cases that knowledge carries: each says who must be chosen and who must not, and likewise scans and the rest.
import { type Answers, check, takeIn } from '@rhomboid/check';
import { type Problem, problem, problemLine } from '@rhomboid/ground';
import type { CareCase, Knowledge } from '@rhomboid/knowledge';
import type { Care } from './care.ts';
import { careFor } from './care-for.ts';

/** The care of a worked case, or why its answers cannot be read. */
export function careOfCase(knowledge: Knowledge, one: CareCase): Care | readonly Problem[] {
  const answers = answersOf(knowledge, one);
  const done = check(knowledge, answers);
  if (!done.ok) return done.problems.map((wrong) => problem(problemLine(wrong), one.id));
  return careFor(knowledge, done.value.assessment, {
    country: 'gb',
    facts: one.facts,
    answers,
    told: one.circumstances,
  });
}

/** What is wrong with the worked cases of care, each with its case. */
export function careCaseProblems(knowledge: Knowledge): readonly Problem[] {
  const { care } = knowledge;
  if (care === null) return [];
  return care.careCases.flatMap((one) => {
    const got = careOfCase(knowledge, one);
    return 'level' in got ? problemsOf(one, got) : got;
  });
}

function problemsOf(one: CareCase, care: Care): readonly Problem[] {
  const chosen = [...care.now, ...care.later].map(({ practitioner }) => practitioner.id);
  const wrong: string[] = [];
  if (one.levels.length > 0 && !one.levels.includes(care.level)) wrong.push(`gives ${care.level}`);
  if (one.first !== '' && one.first !== chosen[0]) wrong.push(`sends first to ${chosen[0] ?? 'nobody'}`);
  if (one.imaging !== '' && one.imaging !== care.imaging.variant.id) wrong.push(`fits ${care.imaging.variant.id}`);
  if (one.notImaging.includes(care.imaging.variant.id)) wrong.push(`fits ${care.imaging.variant.id}`);
  const worth = <T extends { readonly worthATalk: boolean }>(list: readonly T[], id: (item: T) => string) =>
    list.filter(({ worthATalk }) => worthATalk).map(id);
  const lists: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ['practitioner', chosen, one.practitioners, one.notPractitioners],
    ['scan', worth(care.imaging.scans, ({ scan }) => scan.id), one.scans, one.notScans],
    ['guidance', care.imaging.guidance.map(({ id }) => id), one.guidance, one.notGuidance],
    ['test', care.tests.map(({ test }) => test.id), one.tests, one.notTests],
    ['procedure', worth(care.procedures, ({ procedure }) => procedure.id), one.procedures, one.notProcedures],
  ];
  for (const [kind, got, wanted, unwanted] of lists) {
    for (const id of wanted) if (!got.includes(id)) wrong.push(`does not lead to the ${kind} ${id}`);
    for (const id of unwanted) if (got.includes(id)) wrong.push(`leads to the ${kind} ${id}`);
  }
  return wrong.map((message) => problem(message, 'care cases', one.id));
}

/** The answers of a case, with a no to every other yes-no question of the urgent and core stages where it says so. */
function answersOf(knowledge: Knowledge, { answers, othersNo }: CareCase): Answers {
  const full: Record<string, unknown> = { ...answers };
  const known = takeIn(knowledge, answers);
  for (const { id, type, stage } of othersNo ? knowledge.findings : []) {
    const asked = type === 'yes-no' && (stage === 'urgent' || stage === 'core');
    if (asked && !(known.ok && known.value.facts.has(id))) full[id] = 'no';
  }
  return full as Answers;
}
