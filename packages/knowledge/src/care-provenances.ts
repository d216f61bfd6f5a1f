// What each statement of the care part stands on, with its place.
import type { CareKnowledge } from './care-knowledge.ts';
import type { PlanStatement } from './plan-provenances.ts';
import type { Provenance } from './provenance.ts';

/** Every statement of the care part that needs a source. */
export function careProvenances(care: CareKnowledge): readonly PlanStatement[] {
  const each = (
    kind: string,
    items: readonly { readonly id: string; readonly provenance: Provenance }[],
  ): readonly PlanStatement[] => items.map(({ id, provenance }) => ({ where: [kind, id], provenance }));
  return [
    ...each('practitioners', care.practitioners),
    ...each('variants', care.variants),
    ...each('scans', care.scans),
    ...each('scan-guidance', care.scanGuidance),
    { where: ['scan-advice'], provenance: care.scanAdvice.provenance },
    ...each('tests', care.labTests),
    ...each('procedures', care.procedures),
    { where: ['surgery'], provenance: care.surgery.provenance },
    ...each('adverts', care.adverts),
    ...care.registerAdvice.registers.map(({ country, profession, provenance }) => ({
      where: ['registers', country, profession],
      provenance,
    })),
  ];
}
