// When to remind of a break: in the person's own rhythm, never in quiet hours, and less where reminders are not wanted.
import type { BreakRules } from '@rhomboid/knowledge';

/** Minutes of the day, 0 to 1439. */
export type Minute = number;

export interface CoachSettings {
  readonly on: boolean;
  /** Minutes between breaks; kept within what the rules let set. */
  readonly everyMinutes: number;
  /** The working day, from and until. */
  readonly from: Minute;
  readonly until: Minute;
  /** Times within it in which nothing comes: lunch, meetings. */
  readonly quiet: readonly { readonly from: Minute; readonly until: Minute }[];
}

/** What happened today. `moved`: a break was taken unasked. */
export interface CoachEvent {
  readonly at: Minute;
  readonly kind: 'reminded' | 'done' | 'moved' | 'snoozed' | 'ignored';
}

export interface CoachState {
  /** The next reminder; null where none comes today any more. */
  readonly next: Minute | null;
  readonly isDue: boolean;
  /** Breaks taken today: only these are counted. */
  readonly done: number;
  readonly reminded: number;
  /** Minutes between reminders now: longer than set where reminders were ignored. */
  readonly every: number;
  readonly why: 'off' | 'on' | 'backed-off' | 'enough-today' | 'day-over';
}

/** Where the coach stands. Pure: the same settings, events and minute give the same state. */
export function coachNow(
  rules: BreakRules,
  settings: CoachSettings,
  events: readonly CoachEvent[],
  now: Minute,
): CoachState {
  const done = events.filter(({ kind }) => kind === 'done' || kind === 'moved').length;
  const reminded = events.filter(({ kind }) => kind === 'reminded').length;
  const set = Math.min(rules.settable.to, Math.max(rules.settable.from, settings.everyMinutes));
  const backOff = Math.floor(ignoredInARow(events) / rules.ignoredToBackOff);
  const every = Math.round(set * rules.backOffFactor ** backOff);
  const state = { done, reminded, every };
  if (!settings.on) return { ...state, next: null, isDue: false, why: 'off' };
  if (reminded >= rules.mostADay) return { ...state, next: null, isDue: false, why: 'enough-today' };
  const last = events[events.length - 1];
  const wait = last?.kind === 'snoozed' ? rules.snoozeMinutes : every;
  const next = afterQuiet(settings, Math.max(settings.from, (last?.at ?? settings.from) + wait));
  if (next === null) return { ...state, next: null, isDue: false, why: 'day-over' };
  return { ...state, next, isDue: now >= next && isOpen(settings, now), why: backOff > 0 ? 'backed-off' : 'on' };
}

/** Unanswered reminders since the last one that was answered, with snoozing as an answer. */
function ignoredInARow(events: readonly CoachEvent[]): number {
  let count = 0;
  for (const { kind } of events) {
    if (kind === 'ignored') count++;
    else if (kind !== 'reminded') count = 0;
  }
  return count;
}

function isOpen({ from, until, quiet }: CoachSettings, at: Minute): boolean {
  return at >= from && at < until && !quiet.some((hours) => at >= hours.from && at < hours.until);
}

/** The first minute from `at` on that is not quiet; null where the day is over before. */
function afterQuiet(settings: CoachSettings, at: Minute): Minute | null {
  let minute = at;
  for (const hours of [...settings.quiet].sort((a, b) => a.from - b.from))
    if (minute >= hours.from && minute < hours.until) minute = hours.until;
  return minute < settings.until ? minute : null;
}
