// The library's part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the library. A module apart, so that the first page of an app need not load it.
import type { Result } from '@rhomboid/ground';
import type { LibraryKnowledge } from './library-knowledge.ts';
import { RELEASE_FORMAT } from './load.ts';
import { type Packed, packPart, withPart } from './part.ts';
import type { Knowledge } from './release.ts';

/** The library's part as a file of its own. */
export interface LibraryFile {
  readonly format: number;
  readonly library: Packed<LibraryKnowledge>;
}

/** The file that a host loads when the library is opened. */
export function toLibraryFile(knowledge: Knowledge): LibraryFile {
  const library = libraryOf(knowledge);
  const provenances = library.articles.map(({ provenance }) => provenance);
  return { format: RELEASE_FORMAT, library: packPart(knowledge, library, provenances) };
}

/** The release with its library's part, from parsed JSON. */
export function withLibrary(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  const add = (library: LibraryKnowledge): Partial<Knowledge> => ({ library });
  return withPart(knowledge, json, { key: 'library', name: 'library’s part', add });
}

/** The library's part of an opened release; throws where it was not fetched, since then the host forgot `withLibrary`. */
export function libraryOf({ library }: Knowledge): LibraryKnowledge {
  if (library === null) throw new Error('The release has no library’s part yet: add it by withLibrary.');
  return library;
}
