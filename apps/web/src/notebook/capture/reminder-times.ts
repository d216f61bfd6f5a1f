// When the next reminder comes, so that the page can say it.
import { addDays } from '@rhomboid/ground';
import { isPaused, isQuiet, type SettingsEntry } from '@rhomboid/notebook';
import type { LocalNow } from '../context.ts';

/** The next reminder outside quiet hours and breaks; null where none comes. */
export function nextReminder(settings: SettingsEntry | null, now: LocalNow): LocalNow | null {
  const times = [...(settings?.reminders ?? [])]
    .filter((time) => !isQuiet(settings ?? {}, time))
    .sort((a, b) => (a < b ? -1 : 1));
  const [first] = times;
  if (first === undefined) return null;
  const later = times.find((time) => time > now.time);
  if (later !== undefined && !isPaused(settings, now.day)) return { day: now.day, time: later };
  const tomorrow = addDays(now.day, 1);
  if (!isPaused(settings, tomorrow)) return { day: tomorrow, time: first };
  const until = settings?.pauseUntil;
  return until === undefined ? null : { day: addDays(until, 1), time: first };
}
