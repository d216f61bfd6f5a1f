// Walks everything in a release that needs something behind it: numbers, rules, criteria, factors, medicines, the plan, articles, care.
import { careProvenances } from '../../care-provenances.ts';
import { planProvenances } from '../../plan-provenances.ts';
import type { Knowledge, Provenance } from '../../release.ts';

/** A statement's place, outermost first, and what stands behind it. */
export interface Statement {
  readonly where: readonly string[];
  readonly provenance: Provenance;
}

/** Every statement of the release, in its order. */
export function statements(knowledge: Knowledge): readonly Statement[] {
  return [
    ...knowledge.findings.map(({ id, provenance }) => ({ where: [id, 'background'], provenance })),
    ...knowledge.conditions.flatMap(({ id, provenance, prior, links, presentations }) => [
      { where: [id], provenance },
      { where: [id, 'prior'], provenance: prior.provenance },
      ...links.map((link) => ({ where: [id, `link ${link.finding}`], provenance: link.provenance })),
      ...presentations.map((form) => ({ where: [id, `presentation ${form.id}`], provenance: form.provenance })),
    ]),
    ...knowledge.redFlags.flatMap(({ id, levels }) =>
      levels.map((step, index) => ({ where: [id, `level ${index + 1}`], provenance: step.provenance })),
    ),
    ...knowledge.thresholds.map(({ level, provenance }) => ({ where: ['thresholds', level], provenance })),
    { where: ['widespread criteria'], provenance: knowledge.widespread.provenance },
    ...knowledge.factors.map(({ id, provenance }) => ({ where: ['factors', id], provenance })),
    ...[...knowledge.ingredients, ...knowledge.medicines].flatMap(({ id, provenance, mostIn24h }) => [
      { where: ['medicines', id], provenance },
      ...mostIn24h.map((limit) => ({
        where: ['medicines', id, `most in ${limit.country}`],
        provenance: limit.provenance,
      })),
    ]),
    ...(knowledge.plan === null ? [] : planProvenances(knowledge.plan)),
    ...(knowledge.care === null ? [] : careProvenances(knowledge.care)),
    ...(knowledge.library?.articles ?? []).map(({ id, provenance }) => ({ where: ['articles', id], provenance })),
  ];
}
