// The care part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the care pages. A module apart, so that the first page of an app need not load it.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import type { CareKnowledge } from './care-knowledge.ts';
import { careProvenances } from './care-provenances.ts';
import { deepFreeze, RELEASE_FORMAT } from './load.ts';
import type { Knowledge } from './release.ts';

/** The care part as a file of its own. */
export interface CareFile {
  readonly format: number;
  readonly care: PackedCare;
}

/** The part as it travels, with the works that it stands on and the release that it belongs to. */
type PackedCare = CareKnowledge & Pick<Knowledge, 'version' | 'hash' | 'sources'>;

/** The file that a host loads when care is opened. Worked cases stay behind: who needs them reads the folder itself. */
export function toCareFile(knowledge: Knowledge): CareFile {
  const care = careOf(knowledge);
  const standing = new Set(
    careProvenances(care).flatMap(({ provenance }) => provenance.sources.map(({ source }) => source)),
  );
  // What a work says is for readers of the folder; at a scan or an operation its own sentences say it.
  const sources = knowledge.sources.filter(({ id }) => standing.has(id)).map((source) => ({ ...source, says: '' }));
  const { version, hash } = knowledge;
  return { format: RELEASE_FORMAT, care: { ...care, careCases: [], version, hash, sources } };
}

/**
 * The release with its care part, from parsed JSON. Both files must be of one release. What was worked out from the release
 * without the part need not be worked out again.
 */
export function withCare(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  if (typeof json !== 'object' || json === null || !('format' in json) || !('care' in json)) {
    return failed(problem('This is not the care part of a Rhomboid release. Build it with: npm run build'));
  }
  const { format, care } = json as CareFile;
  if (format !== RELEASE_FORMAT || care.hash !== knowledge.hash) {
    return failed(
      problem(
        `The care part belongs to release ${care.version}, format ${format}; the check’s to ${knowledge.version}, format ${RELEASE_FORMAT}. Reload, or build both together with: npm run build`,
      ),
    );
  }
  const { version: _, hash: __, sources, ...part } = care;
  const known = new Set(knowledge.sources.map(({ id }) => id));
  const added = sources.filter(({ id }) => !known.has(id));
  return ok(deepFreeze({ ...knowledge, care: part, sources: [...knowledge.sources, ...added] }));
}

/** The care part of an opened release; throws where it was not fetched, since then the host forgot `withCare`. */
export function careOf({ care }: Knowledge): CareKnowledge {
  if (care === null) throw new Error('The release has no care part yet: add it by withCare.');
  return care;
}
