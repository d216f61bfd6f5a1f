// The door of insight for the plan: what links and fair tests of this notebook teach about its items.
import type { Day } from '@rhomboid/ground';
import { type Learned, learnedFrom } from '@rhomboid/plan';
import type { NotebookParts } from '../notebook/context.ts';
import { engineOf } from './engine/engine.ts';

/** Rejects where the worker does not start, or the notebook was locked meanwhile. */
export async function readLessons(parts: NotebookParts, day: Day, careFirst: boolean): Promise<readonly Learned[]> {
  const engine = engineOf(parts);
  const [{ links }, tests] = await Promise.all([
    engine.ask({ what: 'insight', day, careFirst }),
    engine.ask({ what: 'experiments', day, careFirst }),
  ]);
  return learnedFrom(links, tests);
}
