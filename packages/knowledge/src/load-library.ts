// The library's part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the library. A module apart, so that the first page of an app need not load it.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import type { LibraryKnowledge } from './library-knowledge.ts';
import { deepFreeze, RELEASE_FORMAT } from './load.ts';
import type { Knowledge } from './release.ts';

/** The library's part as a file of its own. */
export interface LibraryFile {
  readonly format: number;
  readonly library: PackedLibrary;
}

/** The part as it travels, with the works that it stands on and the release that it belongs to. */
type PackedLibrary = LibraryKnowledge & Pick<Knowledge, 'version' | 'hash' | 'sources'>;

/** The file that a host loads when the library is opened. */
export function toLibraryFile(knowledge: Knowledge): LibraryFile {
  const library = libraryOf(knowledge);
  const standing = new Set(
    library.articles.flatMap(({ provenance }) => provenance.sources.map(({ source }) => source)),
  );
  // What a work says is for readers of the folder; in an article its sentences say it.
  const sources = knowledge.sources.filter(({ id }) => standing.has(id)).map((source) => ({ ...source, says: '' }));
  const { version, hash } = knowledge;
  return { format: RELEASE_FORMAT, library: { ...library, version, hash, sources } };
}

/**
 * The release with its library's part, from parsed JSON. Both files must be of one release. What was worked out from the
 * release without the part need not be worked out again.
 */
export function withLibrary(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  if (typeof json !== 'object' || json === null || !('format' in json) || !('library' in json)) {
    return failed(problem('This is not the library’s part of a Rhomboid release. Build it with: npm run build'));
  }
  const { format, library } = json as LibraryFile;
  if (format !== RELEASE_FORMAT || library.hash !== knowledge.hash) {
    return failed(
      problem(
        `The library’s part belongs to release ${library.version}, format ${format}; the check’s to ${knowledge.version}, format ${RELEASE_FORMAT}. Reload, or build both together with: npm run build`,
      ),
    );
  }
  const { version: _, hash: __, sources, ...part } = library;
  const known = new Set(knowledge.sources.map(({ id }) => id));
  const added = sources.filter(({ id }) => !known.has(id));
  return ok(deepFreeze({ ...knowledge, library: part, sources: [...knowledge.sources, ...added] }));
}

/** The library's part of an opened release; throws where it was not fetched, since then the host forgot `withLibrary`. */
export function libraryOf({ library }: Knowledge): LibraryKnowledge {
  if (library === null) throw new Error('The release has no library’s part yet: add it by withLibrary.');
  return library;
}
