// The event that changes a setting of the notebook. There is one entry of settings, with a name instead of an id.

import { addDays } from '@rhomboid/ground';
import type { Author, FieldsOf, NotebookEvent } from '@rhomboid/notebook';
import { SETTINGS_ID, settingsOf } from '../context.ts';
import type { NotebookState } from '../notebook-state.ts';

/** Sets some settings; null empties one. */
export function settingsEvent(state: NotebookState, author: Author, fields: FieldsOf<'settings'>): NotebookEvent {
  const now = settingsOf(state);
  return now === null ? author.create('settings', fields, SETTINGS_ID) : author.change(now, fields);
}

/** Ends a break today. The days of it stay what they were: a break, not a gap. */
export function pauseEnd(state: NotebookState, author: Author, today: string): NotebookEvent {
  const { pauseFrom = today } = settingsOf(state) ?? {};
  const last = addDays(today, -1);
  return settingsEvent(state, author, last < pauseFrom ? { pauseFrom: null, pauseUntil: null } : { pauseUntil: last });
}
