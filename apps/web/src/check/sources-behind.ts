// Which sources stand behind a result: those of the rules that fired, the causes shown, and the answers weighed for them.
import type { Assessment, Cause } from '@rhomboid/check';
import type { Citation, Condition, Knowledge, Source } from '@rhomboid/knowledge';

/** A source and the passages of it that were used. */
export interface UsedSource {
  readonly source: Source;
  readonly at: readonly string[];
}

/** Used sources, in the order in which the result leans on them. */
export function sourcesBehind(assessment: Assessment, knowledge: Knowledge): readonly UsedSource[] {
  const used = new Map<string, Set<string>>();
  for (const { source, at } of [...ruleCitations(assessment, knowledge), ...causeCitations(assessment, knowledge)]) {
    const passages = used.get(source) ?? new Set();
    used.set(source, passages.add(at));
  }
  return [...used].flatMap(([id, at]) => {
    const source = knowledge.sources.find((known) => known.id === id);
    return source === undefined ? [] : [{ source, at: [...at] }];
  });
}

function ruleCitations(assessment: Assessment, knowledge: Knowledge): readonly Citation[] {
  return assessment.redFlags.flatMap(({ id, level }) => {
    const rule = knowledge.redFlags.find((known) => known.id === id);
    const fired = rule?.levels.filter((step) => step.level === null || step.level === level) ?? [];
    return (fired.length > 0 ? fired : (rule?.levels ?? [])).flatMap((step) => step.provenance.sources);
  });
}

function causeCitations(assessment: Assessment, knowledge: Knowledge): readonly Citation[] {
  return shownCauses(assessment).flatMap((cause) => {
    const condition = knowledge.conditions.find((known) => known.id === cause.condition);
    return condition === undefined ? [] : citationsOf(condition, cause);
  });
}

function citationsOf(condition: Condition, cause: Cause): readonly Citation[] {
  const weighed = [...cause.for, ...cause.against].map((reason) => reason.finding);
  const links = condition.links.filter((link) => weighed.includes(link.finding));
  return [condition.provenance, condition.prior.provenance, ...links.map((link) => link.provenance)].flatMap(
    (provenance) => provenance.sources,
  );
}

/** The causes that the result page shows: the first three, and the dangerous ones that are not ruled out. */
export function shownCauses(assessment: Assessment): readonly Cause[] {
  return [...assessment.differential.slice(0, 3), ...assessment.mustNotMiss];
}
