// The care part of the release: a file of its own, fetched once a visit by who opens the pages on care.
import { type Knowledge, withCare } from '@rhomboid/knowledge';
import partUrl from '../../../../knowledge/dist/knowledge-care.json?url';

const opened = new WeakMap<Knowledge, Promise<Knowledge>>();

/** The release with its care part. Rejects where the file did not load; the next call tries again. */
export function openCarePart(release: Knowledge): Promise<Knowledge> {
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
  if (!answer.ok) throw new Error(`The knowledge on care did not load: ${answer.status}`);
  const part = withCare(release, await answer.json());
  if (!part.ok) throw new Error(part.problems.map(({ message }) => message).join(' '));
  return part.value;
}
