// Each practitioner, scan, test, guidance and procedure has a made-up person who is led to it, and one who must not be.
import { type Problem, problem } from '@rhomboid/ground';
import type { CareKnowledge, ImagingVariant } from '../../care-knowledge.ts';
import { mentions } from '../../expression.ts';
import type { LintCheck } from './lint-check.ts';

export const careCovered: LintCheck = {
  name: 'care-covered',
  about:
    'Every row of care has a worked case that leads to it and one that must not; every circumstance changes something.',
  check({ care }) {
    return care === null || care.careCases.length === 0 ? [] : [...uncovered(care), ...unusedCircumstances(care)];
  },
};

interface Row {
  readonly kind: string;
  readonly ids: readonly string[];
  /** Ids to which some case leads, and those to which some case must not. */
  readonly to: readonly string[];
  readonly not: readonly string[];
}

function uncovered(care: CareKnowledge): readonly Problem[] {
  const { careCases: cases } = care;
  const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  const rows: readonly Row[] = [
    {
      kind: 'practitioners',
      ids: idsOf(care.practitioners),
      to: cases.flatMap((one) => [one.first, ...one.practitioners]),
      not: cases.flatMap((one) => one.notPractitioners),
    },
    {
      kind: 'variants',
      ids: idsOf(care.variants),
      to: cases.map(({ imaging }) => imaging),
      not: cases.flatMap((one) => one.notImaging),
    },
    {
      kind: 'scans',
      ids: idsOf(care.scans),
      to: [...cases.flatMap((one) => one.scans), ...neverNamed(care)],
      not: cases.flatMap((one) => one.notScans),
    },
    {
      kind: 'guidance',
      ids: idsOf(care.scanGuidance),
      to: cases.flatMap((one) => one.guidance),
      not: cases.flatMap((one) => one.notGuidance),
    },
    {
      kind: 'tests',
      ids: idsOf(care.labTests),
      to: cases.flatMap((one) => one.tests),
      not: cases.flatMap((one) => one.notTests),
    },
    {
      kind: 'procedures',
      ids: idsOf(care.procedures),
      to: cases.flatMap((one) => one.procedures),
      not: cases.flatMap((one) => one.notProcedures),
    },
  ];
  return rows.flatMap(({ kind, ids, to, not }) => [
    ...ids.filter((id) => !to.includes(id)).map((id) => problem('no worked case leads to it', kind, id)),
    ...ids.filter((id) => !not.includes(id)).map((id) => problem('no worked case must not lead to it', kind, id)),
  ]);
}

/** Scans that stand there only to say that they do not help: nothing may lead to them. */
function neverNamed({ scans, variants }: CareKnowledge): readonly string[] {
  const isNamed = ({ ratings }: ImagingVariant, scan: string): boolean =>
    ratings.some((rated) => rated.scan === scan && rated.rating !== 'usually-not');
  return scans
    .filter(({ id, fits }) => fits.length === 0 && !variants.some((variant) => isNamed(variant, id)))
    .map(({ id }) => id);
}

/** A question that nothing listens to is one too many. */
function unusedCircumstances(care: CareKnowledge): readonly Problem[] {
  const reasons = [
    ...care.practitioners.flatMap(({ fits, bars }) => [...fits, ...bars]),
    ...care.procedures.flatMap(({ fits, bars }) => [...fits, ...bars]),
    ...[...care.variants, ...care.scans, ...care.scanGuidance, ...care.labTests].flatMap(({ fits }) => fits),
  ];
  const used = new Set(reasons.flatMap(({ when }) => mentions(when).map(({ finding }) => finding)));
  return care.circumstances
    .filter(({ id }) => !used.has(`told.${id}`))
    .map(({ id }) => problem('nothing uses this circumstance; use it or leave it out', 'circumstances', id));
}
