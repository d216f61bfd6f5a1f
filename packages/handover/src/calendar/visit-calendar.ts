// Appointments and the day to look again as calendar files (RFC 5545). The title is read on lock screens, so it names no
// illness; questions and worries stay in the notebook.
import { addDays, type Day, isDay } from '@rhomboid/ground';
import {
  type AppointmentEntry,
  type CalendarNow,
  calendarText,
  escapeText,
  eventIdentity,
  stamp,
} from '@rhomboid/notebook';

/** What the events are called. */
export interface VisitWords {
  /** The title of a visit, neutral. */
  readonly visit: string;
  /** The title and the sentence of the day to look again. */
  readonly lookAgain: string;
  readonly lookAgainText: string;
}

/** One appointment, with a reminder the evening before and two hours before. */
export function visitCalendar(
  visit: Pick<AppointmentEntry, 'id' | 'day' | 'time' | 'place' | 'practitioner'>,
  now: CalendarNow,
  words: VisitWords,
): string {
  const timed = visit.time !== undefined;
  return calendar([
    ...eventIdentity(`visit-${visit.id}`, now),
    ...when(visit.day, visit.time),
    `SUMMARY:${escapeText(`${words.visit}: ${visit.practitioner}`)}`,
    ...(visit.place === undefined || visit.place === '' ? [] : [`LOCATION:${escapeText(visit.place)}`]),
    'CLASS:PRIVATE',
    ...alarm(timed ? '-PT24H' : '-PT6H', words.visit),
    ...(timed ? alarm('-PT2H', words.visit) : []),
  ]);
}

/** The day on which to go through the check again; `id` tells this check from others. */
export function lookAgainCalendar(id: string, day: Day, now: CalendarNow, words: VisitWords): string {
  return calendar([
    ...eventIdentity(`look-again-${id}`, now),
    ...when(day, undefined),
    `SUMMARY:${escapeText(words.lookAgain)}`,
    `DESCRIPTION:${escapeText(words.lookAgainText)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarm('PT9H', words.lookAgain),
  ]);
}

function calendar(event: readonly string[]): string {
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rhomboid//Handover//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    ...event,
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

/** Floating time where the person is; without one the whole day. */
function when(day: Day, time: string | undefined): readonly string[] {
  if (!isDay(day)) throw new RangeError(`“${day}” is no day.`);
  if (time !== undefined) return [`DTSTART:${stamp(day, time)}`, 'DURATION:PT30M'];
  return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`];
}

function alarm(trigger: string, text: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${escapeText(text)}`, 'END:VALARM'];
}
