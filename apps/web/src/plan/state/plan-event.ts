// The event that keeps what the person wants of the plan. There is one entry, with a name instead of an id.
import type { Day } from '@rhomboid/ground';
import type { Author, FieldsOf, NotebookEvent, PlanEntry } from '@rhomboid/notebook';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import { beginOne } from './begin-one.ts';

export const PLAN_ID = 'plan';

export function planEntryOf(state: Pick<NotebookState, 'notebook'>): PlanEntry | null {
  const entry = state.notebook.entries.get(PLAN_ID);
  return entry?.kind === 'plan' ? entry : null;
}

/** Sets some wishes; null empties one. */
export function planEvents(
  state: Pick<NotebookState, 'notebook'>,
  author: Author,
  fields: FieldsOf<'plan'>,
  today: Day,
): readonly NotebookEvent[] {
  const now = planEntryOf(state);
  return now === null
    ? beginOne(state, author, 'plan', PLAN_ID, { day: today, ...fields })
    : [author.change(now, fields)];
}
