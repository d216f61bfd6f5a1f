// The plan's part of the release: a file of its own, fetched once a visit by who opens the plan.
import { type Knowledge, withPlan } from '@rhomboid/knowledge';
import partUrl from '../../../../knowledge/dist/knowledge-plan.json?url';
import { partOpener } from '../app/fetch-part.ts';

const ready = new WeakMap<Knowledge, Knowledge>();

/** The release with its plan's part. */
export const openPlanPart: (release: Knowledge) => Promise<Knowledge> = partOpener(
  partUrl,
  (release, json) => {
    const part = withPlan(release, json);
    if (part.ok) ready.set(release, part.value);
    return part;
  },
  'The plan’s knowledge',
);

/** The same, where it is here already; null where it is not. */
export function planPartNow(release: Knowledge): Knowledge | null {
  return ready.get(release) ?? null;
}
