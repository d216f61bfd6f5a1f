// What waits to be told today. Nothing is ever overdue: what is not answered goes away by itself, or comes again.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { MedicineEntry, TreatmentEntry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';
import { dayRecord, daysBetweenIn } from './days.ts';
import { minutesBetween } from './moment.ts';
import { isPaused, settingsOf } from './pause.ts';

/** One thing that can be told. */
export type DueItem =
  /** How it went after a medicine or treatment; `minutes` since it was taken. */
  | { readonly kind: 'effect'; readonly entry: MedicineEntry | TreatmentEntry; readonly minutes: number }
  /** Yesterday holds nothing yet. */
  | { readonly kind: 'yesterday'; readonly day: Day }
  /** The three PEG questions. */
  | { readonly kind: 'peg' }
  /** Change since the beginning. */
  | { readonly kind: 'change' }
  /** A copy of the notebook should be put in a safe place; `last` is the day of the one before, null for the first. */
  | { readonly kind: 'backup'; readonly last: Day | null };

/** The clock of the person; `zone` as in entries, where the host knows it. */
export interface Now {
  readonly day: Day;
  readonly time: string;
  readonly zone?: number;
}

/** What the host knows of backups: the day of the last one, and how many events have been written since. */
export interface BackupState {
  readonly last: Day | null;
  readonly unsaved: number;
}

/** A medicine by mouth has set in after an hour, and two are the usual time to judge it (notebook schema). */
const EFFECT_AFTER = 60;
/** The effect is asked until the day is over; past midnight until most medicines by mouth have worn off. */
const EFFECT_UNTIL = 360;
/** Weekly and two-weekly: F5. */
const PEG_EVERY = 7;
const CHANGE_EVERY = 14;
/** Yesterday is asked only of people who wrote on half of the week before it, or of the days since they began: who writes less meant to (estimate). */
const USUAL_DAYS = 7;
/** Backup: after a week with anything new, or after so much new that it would hurt to lose it (estimate). */
const BACKUP_EVERY = 7;
const BACKUP_UNSAVED = 50;

/** What is due, most pressing first. In a pause only what the person began: effects, and the backup. */
export function due(notebook: Notebook, now: Now, backup?: BackupState): readonly DueItem[] {
  const paused = isPaused(settingsOf(notebook), now.day);
  return [
    ...effects(notebook, now),
    ...(paused ? [] : [...yesterday(notebook, now.day), ...scores(notebook, now.day)]),
    ...(backup === undefined ? [] : backups(notebook, now.day, backup)),
  ];
}

/** Taken at a known time at least an hour ago, and not judged yet; the oldest first. What was filled in later is not asked. */
function effects(notebook: Notebook, now: Now): readonly DueItem[] {
  return [addDays(now.day, -1), now.day].flatMap((day) =>
    notebook.onDay(day).flatMap((entry): DueItem[] => {
      if (entry.kind !== 'medicine' && entry.kind !== 'treatment') return [];
      if (entry.effect !== undefined || entry.late === true) return [];
      const minutes = minutesBetween(entry, now);
      if (minutes === null || minutes < EFFECT_AFTER) return [];
      return day === now.day || minutes <= EFFECT_UNTIL ? [{ kind: 'effect', entry, minutes }] : [];
    }),
  );
}

function yesterday(notebook: Notebook, today: Day): readonly DueItem[] {
  const day = addDays(today, -1);
  const first = notebook.span?.first;
  if (first === undefined || first >= day || isPaused(settingsOf(notebook), day)) return [];
  if (dayRecord(notebook, day).logged) return [];
  const span = Math.min(USUAL_DAYS, daysBetween(first, day));
  const written = daysBetweenIn(notebook, addDays(day, -span), addDays(day, -1)).filter(({ logged }) => logged).length;
  return written * 2 >= span ? [{ kind: 'yesterday', day }] : [];
}

/**
 * PEG from the day after the first pain entry, so that the first day stays short, then weekly; global change two weeks
 * after it, then two-weekly. Not all entries are looked at: in a notebook of many years the first old enough comes soon.
 */
function scores(notebook: Notebook, today: Day): readonly DueItem[] {
  const items: DueItem[] = [];
  if (hadPain(notebook, addDays(today, -1)) && !told(notebook, 'peg', today, PEG_EVERY)) items.push({ kind: 'peg' });
  if (hadPain(notebook, addDays(today, -CHANGE_EVERY)) && !told(notebook, 'change', today, CHANGE_EVERY))
    items.push({ kind: 'change' });
  return items;
}

/** Whether a pain entry speaks of this day or one before. */
function hadPain(notebook: Notebook, until: Day): boolean {
  for (const entry of notebook.entries.values()) if (entry.kind === 'pain' && entry.day <= until) return true;
  return false;
}

/** Whether the score was told on one of the last days, today included. */
function told(notebook: Notebook, kind: 'peg' | 'change', today: Day, days: number): boolean {
  for (let ago = 0; ago < days; ago++)
    if (notebook.onDay(addDays(today, -ago)).some((entry) => entry.kind === kind)) return true;
  return false;
}

function backups(notebook: Notebook, today: Day, { last, unsaved }: BackupState): readonly DueItem[] {
  const since = last ?? notebook.span?.first;
  if (unsaved === 0 || since === undefined) return [];
  const old = daysBetween(since, today) >= BACKUP_EVERY;
  return old || unsaved >= BACKUP_UNSAVED ? [{ kind: 'backup', last }] : [];
}
