// Which scans may help, and which not: by the picture of the guideline that a person fits.
import { type CareKnowledge, type CareReason, type ImagingVariant, type Known, truthOf } from '@rhomboid/knowledge';
import type { Care, ImagingAdvice, ScanAdvice } from './care.ts';

/** The first picture that fits, its ratings, and what else is said of scans. */
export function imagingFor(care: CareKnowledge, known: Known): ImagingAdvice {
  const variant = care.variants.find(({ fits }) => reasons(fits, known).length > 0) ?? care.variants.at(-1)!;
  const scans = care.scans.map((scan): ScanAdvice => {
    const rated = variant.ratings.find((one) => one.scan === scan.id);
    const own = reasons(scan.fits, known);
    const rating = rated?.rating ?? null;
    const isRated = rating === 'usually' || rating === 'may-be';
    return {
      scan,
      rating,
      note: rated?.note ?? '',
      why: own.length > 0 ? own : isRated ? whyOf(variant, known) : [],
      worthATalk: isRated || own.length > 0,
    };
  });
  return {
    variant,
    why: whyOf(variant, known),
    scans: [...scans].sort((a, b) => placeOf(a) - placeOf(b)),
    guidance: care.scanGuidance.filter(({ fits }) => reasons(fits, known).length > 0),
  };
}

/** Tests that a clinician may order, with the reasons. */
export function testsFor(care: CareKnowledge, known: Known): Care['tests'] {
  return care.labTests.flatMap((test) => {
    const why = reasons(test.fits, known);
    return why.length === 0 ? [] : [{ test, why }];
  });
}

/** The sentences of the reasons that hold. */
export function reasons(list: readonly CareReason[], known: Known): readonly string[] {
  return list.filter(({ when }) => truthOf(when, known) === 'yes').map(({ text }) => text);
}

function whyOf({ fits }: ImagingVariant, known: Known): readonly string[] {
  return reasons(fits, known);
}

/** Usually helpful, then for a reason of its own, then sometimes helpful, then the rest in the order of the knowledge. */
function placeOf({ rating, worthATalk }: ScanAdvice): number {
  if (rating === 'usually') return 0;
  if (worthATalk) return rating === null ? 1 : 2;
  return rating === null ? 4 : 3;
}
