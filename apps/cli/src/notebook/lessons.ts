// What a notebook has taught, for a plan: the same for every command that makes one.
import type { Day } from '@rhomboid/ground';
import { experimentsOf, insightOf } from '@rhomboid/insight';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { type Learned, learnedFrom } from '@rhomboid/plan';

/** Nothing where there is no notebook, or none with a day. */
export function lessonsOf(notebook: Notebook | null, knowledge: Knowledge, day: Day): readonly Learned[] {
  if (notebook === null || notebook.span === null) return [];
  return learnedFrom(insightOf(notebook, knowledge, day).links, experimentsOf(notebook, knowledge, day));
}
