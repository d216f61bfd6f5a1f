// The plan's part of the release: a file of its own, fetched once a visit by who opens the plan.
import { type Knowledge, withPlan } from '@rhomboid/knowledge';
import partUrl from '../../../../knowledge/dist/knowledge-plan.json?url';

const opened = new WeakMap<Knowledge, Promise<Knowledge>>();
const ready = new WeakMap<Knowledge, Knowledge>();

/** The release with its plan's part. Rejects where the file did not load; the next call tries again. */
export function openPlanPart(release: Knowledge): Promise<Knowledge> {
  let opening = opened.get(release);
  if (opening === undefined) {
    opening = fetchPart(release);
    opened.set(release, opening);
    opening.catch(() => opened.delete(release));
  }
  return opening;
}

/** The same, where it is here already; null where it is not. */
export function planPartNow(release: Knowledge): Knowledge | null {
  return ready.get(release) ?? null;
}

async function fetchPart(release: Knowledge): Promise<Knowledge> {
  const answer = await fetch(partUrl);
  if (!answer.ok) throw new Error(`The plan’s knowledge did not load: ${answer.status}`);
  const part = withPlan(release, await answer.json());
  if (!part.ok) throw new Error(part.problems.map(({ message }) => message).join(' '));
  ready.set(release, part.value);
  return part.value;
}
