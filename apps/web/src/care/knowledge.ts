// The care part of the release: a file of its own, fetched once a visit by who opens the pages on care.
import { type Knowledge, withCare } from '@rhomboid/knowledge';
import partUrl from '../../../../knowledge/dist/knowledge-care.json?url';
import { partOpener } from '../app/fetch-part.ts';

/** The release with its care part. */
export const openCarePart: (release: Knowledge) => Promise<Knowledge> = partOpener(
  partUrl,
  withCare,
  'The knowledge on care',
);
