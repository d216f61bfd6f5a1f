// Which worked cases and simulated people a change of knowledge touches, and how.
import type { Answers } from '@rhomboid/check';
import { type Knowledge, LEVELS } from '@rhomboid/knowledge';
import { vignetteAnswers } from '../worked-cases.ts';
import { fitting, type Outcome, outcomeOf } from './outcome.ts';
import { simulate } from './simulate.ts';

/** One case or person whose result changes. */
export interface Changed {
  readonly id: string;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Levels up (towards the ambulance) are positive, down negative; 0 where only the cause changes. */
  readonly moreUrgent: number;
}

export interface Comparison {
  readonly cases: { readonly of: number; readonly changed: readonly Changed[] };
  readonly people: { readonly of: number; readonly changed: readonly Changed[] };
}

/** Compares two releases on the worked cases of the newer one and on simulated people. */
export function compare(before: Knowledge, after: Knowledge, count: number, seed: number): Comparison {
  const rules = after.redFlags.flatMap((rule) =>
    rule.cases.map((item) => ({ id: `${rule.id} ${item.kind}`, answers: item.answers })),
  );
  const vignettes = after.cases.map((item) => ({ id: item.id, answers: vignetteAnswers(after, item) }));
  const people = simulate(after, count, seed).map((answers, index) => ({ id: `person ${index + 1}`, answers }));
  const changes = (
    items: readonly { readonly id: string; readonly answers: Readonly<Record<string, unknown>> }[],
  ): Comparison['cases'] => ({
    of: items.length,
    changed: items.flatMap(({ id, answers }) => changeOf(before, after, id, fitting(after, answers))),
  });
  return { cases: changes([...vignettes, ...rules]), people: changes(people) };
}

function changeOf(before: Knowledge, after: Knowledge, id: string, answers: Answers): readonly Changed[] {
  const then = outcomeOf(before, fitting(before, answers));
  const now = outcomeOf(after, answers);
  if (then.level === now.level && then.cause === now.cause) return [];
  return [{ id, before: then, after: now, moreUrgent: LEVELS.indexOf(then.level) - LEVELS.indexOf(now.level) }];
}
