// Reminders as a calendar file (RFC 5545): they work offline, on every phone, without a server. Times are floating: nine
// o'clock where the person is, whatever the zone or the season. The words come from outside and name no illness, for a
// lock screen is read by others.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { SettingsEntry } from '../log/entries.ts';
import type { NotebookEvent } from '../log/event.ts';
import { isPaused } from './pause.ts';

/** What the reminder says: one neutral line, and a sentence below it. */
export interface ReminderWords {
  readonly title: string;
  readonly text: string;
}

/** What of the settings a reminder needs. */
export type ReminderSettings = Pick<
  SettingsEntry,
  'reminders' | 'quietFrom' | 'quietUntil' | 'pauseFrom' | 'pauseUntil'
>;

/** When the file is written. */
export interface CalendarNow {
  /** The day where the person is. */
  readonly day: Day;
  /** Milliseconds since 1970, and the same moment in ISO 8601, UTC. */
  readonly milliseconds: number;
  readonly instant: string;
}

const LINE_OCTETS = 75;
const BREAK = '\r\n';
const SECOND = 1000;
/** Sequences count seconds from 2020-01-01 in UTC, so that they are small enough for 32 bits until 2088. */
const SEQUENCE_FROM = 1_577_836_800;

/**
 * The calendar file with one daily event and alarm for each reminder outside the quiet hours, from today on or from the
 * end of the pause. Writing it again gives events with the same UIDs and a higher SEQUENCE, so that calendars replace the
 * old ones (RFC 5545 3.8.7.4). `given` is how many reminders earlier files may have held: those that are left over are
 * cancelled (RFC 5546 3.2). Where nothing is to be reminded of, all are cancelled: no times, all in quiet hours, or a
 * pause without an end; empty text where there are none to cancel either.
 */
export function reminderCalendar(
  settings: ReminderSettings,
  now: CalendarNow,
  words: ReminderWords,
  given = 0,
): string {
  const times = [...new Set(settings.reminders ?? [])].sort().filter((time) => !isQuiet(settings, time));
  const start = firstDay(settings, now.day);
  const live = start === null ? [] : times;
  const left = Array.from({ length: Math.max(0, given - live.length) }, (_, i) => live.length + i + 1);
  if (live.length + left.length === 0) return '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rhomboid//Notebook//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${live.length === 0 ? 'CANCEL' : 'PUBLISH'}`,
    ...live.flatMap((time, i) => event(settings, { time, start: start ?? now.day, now, number: i + 1 }, words)),
    ...left.flatMap((number) => cancelled(number, now, words)),
    'END:VCALENDAR',
  ];
  return calendarText(lines);
}

/** Content lines as the text of a calendar file: folded, each with its break (RFC 5545 3.1). */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => fold(line) + BREAK).join('');
}

/** How many reminders the calendar files of a notebook may have held: the most that were ever set at once. */
export function remindersEver(log: readonly NotebookEvent[]): number {
  return log.reduce((most, { kind, set: { reminders } }) => {
    const count = kind === 'settings' && Array.isArray(reminders) ? new Set(reminders).size : 0;
    return Math.max(most, count);
  }, 0);
}

interface Reminder {
  readonly time: string;
  readonly start: Day;
  readonly now: CalendarNow;
  readonly number: number;
}

/** What tells one reminder, and this writing of it, from all others. */
function identity(number: number, now: CalendarNow): readonly string[] {
  return eventIdentity(`reminder-${number}`, now);
}

/** UID, stamp and sequence of an event: written again it has the same UID and a higher sequence. */
export function eventIdentity(name: string, { milliseconds, instant }: CalendarNow): readonly string[] {
  return [
    `UID:${name}@rhomboid.invalid`,
    `DTSTAMP:${instant.replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${Math.max(0, Math.floor(milliseconds / SECOND) - SEQUENCE_FROM)}`,
  ];
}

/** It is over. A calendar that does not know the status is left with one silent event today. */
function cancelled(number: number, now: CalendarNow, words: ReminderWords): readonly string[] {
  return [
    'BEGIN:VEVENT',
    ...identity(number, now),
    `DTSTART:${stamp(now.day, '00:00')}`,
    'STATUS:CANCELLED',
    `SUMMARY:${escapeText(words.title)}`,
    'END:VEVENT',
  ];
}

function event(settings: ReminderSettings, reminder: Reminder, words: ReminderWords): readonly string[] {
  const { time, start, now, number } = reminder;
  const title = escapeText(words.title);
  const text = escapeText(words.text);
  return [
    'BEGIN:VEVENT',
    ...identity(number, now),
    `DTSTART:${stamp(start, time)}`,
    'DURATION:PT5M',
    ...repetition(settings, start, time),
    'STATUS:CONFIRMED',
    `SUMMARY:${title}`,
    `DESCRIPTION:${text}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${title}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Longer pauses are not listed day by day. */
const LISTED_PAUSE_DAYS = 366;

/** Every day; without the days of a pause that is still to come, and only until it where it is open-ended or very long. */
function repetition({ pauseFrom, pauseUntil }: ReminderSettings, start: Day, time: string): readonly string[] {
  if (pauseFrom === undefined || pauseFrom <= start) return ['RRULE:FREQ=DAILY'];
  if (pauseUntil === undefined || daysBetween(pauseFrom, pauseUntil) > LISTED_PAUSE_DAYS)
    return [`RRULE:FREQ=DAILY;UNTIL=${stamp(addDays(pauseFrom, -1), time)}`];
  const paused: string[] = [];
  for (let day = pauseFrom; day <= pauseUntil; day = addDays(day, 1)) paused.push(stamp(day, time));
  return ['RRULE:FREQ=DAILY', ...(paused.length === 0 ? [] : [`EXDATE:${paused.join(',')}`])];
}

/** Today, or the day after the pause that today lies in; null where that pause has no end. */
function firstDay(settings: ReminderSettings, today: Day): Day | null {
  if (!isPaused(settings, today)) return today;
  return settings.pauseUntil === undefined ? null : addDays(settings.pauseUntil, 1);
}

/** Whether a time lies in the quiet hours. They may run over midnight; the first minute is quiet, the last is not. */
export function isQuiet({ quietFrom, quietUntil }: ReminderSettings, time: string): boolean {
  if (quietFrom === undefined || quietUntil === undefined) return false;
  return quietFrom <= quietUntil ? time >= quietFrom && time < quietUntil : time >= quietFrom || time < quietUntil;
}

/** A floating local time, `20261121T083000`. */
export function stamp(day: Day, time: string): string {
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

/** TEXT of RFC 5545 3.3.11. Control characters are not allowed in it, and halves of characters are not text. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets, each further one after a space; no character is cut in two (RFC 5545 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(BREAK);
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
