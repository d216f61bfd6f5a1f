// What happened today between coach and person: reminded, done, snoozed, ignored. Shared by all tabs of this device.
import type { Day } from '@rhomboid/ground';
import type { CoachEvent } from '@rhomboid/plan';
import { type Observable, observable } from '../../state/observable.ts';

const KEY = 'rhomboid-coach-1';
const KINDS: ReadonlySet<unknown> = new Set<CoachEvent['kind']>(['reminded', 'done', 'moved', 'snoozed', 'ignored']);

interface CoachDay {
  readonly day: Day;
  readonly events: readonly CoachEvent[];
}

/** Only the time of day of reminders is kept, and only of the last day; breaks themselves stand in the notebook. */
const kept: Observable<CoachDay> = observable(read());
addEventListener('storage', (event) => {
  if (event.key === KEY || event.key === null) kept.set(read());
});

export const coachDay: Observable<CoachDay> = kept;

/** The events of a day, in their order. */
export function eventsOn(day: Day): readonly CoachEvent[] {
  const now = kept.get();
  return now.day === day ? now.events : [];
}

/** Adds events to those of the day; those of another day are over. */
export function noteEvents(day: Day, events: readonly CoachEvent[]): void {
  const next = { day, events: [...eventsOn(day), ...events] };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Where nothing is stored, this tab remembers by itself.
  }
  kept.set(next);
}

function read(): CoachDay {
  try {
    const { day, events } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<CoachDay>;
    if (typeof day === 'string' && Array.isArray(events)) return { day, events: events.filter(isEvent) };
  } catch {
    // Nothing that can be read is nothing.
  }
  return { day: '', events: [] };
}

function isEvent(value: unknown): value is CoachEvent {
  const { at, kind } = (value ?? {}) as Partial<CoachEvent>;
  return typeof at === 'number' && KINDS.has(kind);
}
