// Fetches a part of the release that travels apart.
import type { Result } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';

/**
 * How to open a part: from the release to the release with it, fetched once a visit. `what` begins the sentence where it
 * fails. The promise rejects where the file did not load; the next call tries again.
 */
export function partOpener(
  url: string,
  add: (release: Knowledge, json: unknown) => Result<Knowledge>,
  what: string,
): (release: Knowledge) => Promise<Knowledge> {
  const opened = new WeakMap<Knowledge, Promise<Knowledge>>();
  const fetchPart = async (release: Knowledge): Promise<Knowledge> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${what} did not load: ${answer.status}`);
    const part = add(release, await answer.json());
    if (!part.ok) throw new Error(part.problems.map(({ message }) => message).join(' '));
    return part.value;
  };
  return (release) => {
    let opening = opened.get(release);
    if (opening === undefined) {
      opening = fetchPart(release);
      opened.set(release, opening);
      opening.catch(() => opened.delete(release));
    }
    return opening;
  };
}
