// The library's part of the release: a file of its own, fetched once a visit by who opens the library.
import { type Knowledge, withLibrary } from '@rhomboid/knowledge';
import partUrl from '../../../../knowledge/dist/knowledge-library.json?url';
import { partOpener } from '../app/fetch-part.ts';

/** The release with its library's part. */
export const openLibraryPart: (release: Knowledge) => Promise<Knowledge> = partOpener(
  partUrl,
  withLibrary,
  'The library',
);
