// The library's part of the release: a file of its own, fetched once a visit by who opens the library.
import { type Knowledge, withLibrary } from '@rhomboid/knowledge';
import partUrl from '../../../../knowledge/dist/knowledge-library.json?url';

const opened = new WeakMap<Knowledge, Promise<Knowledge>>();

/** The release with its library's part. Rejects where the file did not load; the next call tries again. */
export function openLibraryPart(release: Knowledge): Promise<Knowledge> {
  let opening = opened.get(release);
  if (opening === undefined) {
    opening = fetchPart(release);
    opened.set(release, opening);
    opening.catch(() => opened.delete(release));
  }
  return opening;
}

async function fetchPart(release: Knowledge): Promise<Knowledge> {
  const answer = await fetch(partUrl);
  if (!answer.ok) throw new Error(`The library did not load: ${answer.status}`);
  const part = withLibrary(release, await answer.json());
  if (!part.ok) throw new Error(part.problems.map(({ message }) => message).join(' '));
  return part.value;
}
