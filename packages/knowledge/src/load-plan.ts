// The plan's part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the plan. A module apart, so that the first page of an app need not load it.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { deepFreeze, RELEASE_FORMAT } from './load.ts';
import type { MedicineSafety } from './medicine-safety.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';
import { planProvenances } from './plan-provenances.ts';
import type { Knowledge } from './release.ts';

/** The plan's part as a file of its own. */
export interface PlanFile {
  readonly format: number;
  readonly plan: PackedPlan;
}

/** The part as it travels, with the works that it stands on and the release that it belongs to. */
type PackedPlan = PlanKnowledge & Pick<Knowledge, 'version' | 'hash' | 'sources'>;

/** The file that a host loads when a plan is opened. Worked weeks and cases stay behind: who needs them reads the folder itself. */
export function toPlanFile(knowledge: Knowledge): PlanFile {
  const plan = planOf(knowledge);
  const standing = new Set(
    planProvenances(plan).flatMap(({ provenance }) => provenance.sources.map(({ source }) => source)),
  );
  // What a work says is for readers of the folder; at a treatment its effect says it.
  const sources = knowledge.sources.filter(({ id }) => standing.has(id)).map((source) => ({ ...source, says: '' }));
  const { version, hash } = knowledge;
  return {
    format: RELEASE_FORMAT,
    plan: { ...plan, weeks: [], medicineSafety: withoutCases(plan.medicineSafety), version, hash, sources },
  };
}

function withoutCases(safety: MedicineSafety): MedicineSafety {
  return { ...safety, rules: safety.rules.map((rule) => ({ ...rule, cases: [] })) };
}

/**
 * The release with its plan's part, from parsed JSON. Both files must be of one release. What was worked out from the
 * release without the part need not be worked out again.
 */
export function withPlan(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  if (typeof json !== 'object' || json === null || !('format' in json) || !('plan' in json)) {
    return failed(problem('This is not the plan’s part of a Rhomboid release. Build it with: npm run build'));
  }
  const { format, plan } = json as PlanFile;
  if (format !== RELEASE_FORMAT || plan.hash !== knowledge.hash) {
    return failed(
      problem(
        `The plan’s part belongs to release ${plan.version}, format ${format}; the check’s to ${knowledge.version}, format ${RELEASE_FORMAT}. Reload, or build both together with: npm run build`,
      ),
    );
  }
  const { version: _, hash: __, sources, ...part } = plan;
  const known = new Set(knowledge.sources.map(({ id }) => id));
  const added = sources.filter(({ id }) => !known.has(id));
  return ok(deepFreeze({ ...knowledge, plan: part, sources: [...knowledge.sources, ...added] }));
}

/** The plan's part of an opened release; throws where it was not fetched, since then the host forgot `withPlan`. */
export function planOf({ plan }: Knowledge): PlanKnowledge {
  if (plan === null) throw new Error('The release has no plan’s part yet: add it by withPlan.');
  return plan;
}
