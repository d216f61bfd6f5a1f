// The care part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the care pages. A module apart, so that the first page of an app need not load it.
import type { Result } from '@rhomboid/ground';
import type { CareKnowledge } from './care-knowledge.ts';
import { careProvenances } from './care-provenances.ts';
import { RELEASE_FORMAT } from './load.ts';
import { type Packed, packPart, withPart } from './part.ts';
import type { Knowledge } from './release.ts';

/** The care part as a file of its own. */
export interface CareFile {
  readonly format: number;
  readonly care: Packed<CareKnowledge>;
}

/** The file that a host loads when care is opened. Worked cases stay behind: who needs them reads the folder itself. */
export function toCareFile(knowledge: Knowledge): CareFile {
  const care = careOf(knowledge);
  const provenances = careProvenances(care).map(({ provenance }) => provenance);
  return { format: RELEASE_FORMAT, care: packPart(knowledge, { ...care, careCases: [] }, provenances) };
}

/** The release with its care part, from parsed JSON. */
export function withCare(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  return withPart<CareKnowledge>(knowledge, json, { key: 'care', name: 'care part', add: (care) => ({ care }) });
}

/** The care part of an opened release; throws where it was not fetched, since then the host forgot `withCare`. */
export function careOf({ care }: Knowledge): CareKnowledge {
  if (care === null) throw new Error('The release has no care part yet: add it by withCare.');
  return care;
}
