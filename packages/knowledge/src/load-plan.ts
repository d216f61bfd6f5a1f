// The plan's part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the plan. A module apart, so that the first page of an app need not load it.
import type { Result } from '@rhomboid/ground';
import { RELEASE_FORMAT } from './load.ts';
import type { MedicineSafety } from './medicine-safety.ts';
import { type Packed, packPart, withPart } from './part.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';
import { planProvenances } from './plan-provenances.ts';
import type { Knowledge } from './release.ts';

/** The plan's part as a file of its own. */
export interface PlanFile {
  readonly format: number;
  readonly plan: Packed<PlanKnowledge>;
}

/** The file that a host loads when a plan is opened. Worked weeks and cases stay behind: who needs them reads the folder itself. */
export function toPlanFile(knowledge: Knowledge): PlanFile {
  const plan = planOf(knowledge);
  const part = { ...plan, weeks: [], medicineSafety: withoutCases(plan.medicineSafety) };
  const provenances = planProvenances(plan).map(({ provenance }) => provenance);
  return { format: RELEASE_FORMAT, plan: packPart(knowledge, part, provenances) };
}

function withoutCases(safety: MedicineSafety): MedicineSafety {
  return { ...safety, rules: safety.rules.map((rule) => ({ ...rule, cases: [] })) };
}

/** The release with its plan's part, from parsed JSON. */
export function withPlan(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  return withPart<PlanKnowledge>(knowledge, json, { key: 'plan', name: 'plan’s part', add: (plan) => ({ plan }) });
}

/** The plan's part of an opened release; throws where it was not fetched, since then the host forgot `withPlan`. */
export function planOf({ plan }: Knowledge): PlanKnowledge {
  if (plan === null) throw new Error('The release has no plan’s part yet: add it by withPlan.');
  return plan;
}
