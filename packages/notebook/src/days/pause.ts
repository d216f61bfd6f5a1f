// A break from writing, without penalty.
import type { Day } from '@rhomboid/ground';
import type { SettingsEntry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';

/** The id of the one entry that holds the settings. */
const SETTINGS = 'settings';

/** The settings of a notebook; null where none were ever chosen. */
export function settingsOf(notebook: Notebook): SettingsEntry | null {
  const entry = notebook.entries.get(SETTINGS);
  return entry?.kind === 'settings' ? entry : null;
}

/** Whether a day lies in the pause: first and last day included; without a last day it is open-ended. */
export function isPaused(settings: Pick<SettingsEntry, 'pauseFrom' | 'pauseUntil'> | null, day: Day): boolean {
  if (settings?.pauseFrom === undefined || day < settings.pauseFrom) return false;
  return settings.pauseUntil === undefined || day <= settings.pauseUntil;
}
