// The days of a fair test as a calendar file (RFC 5545), each with what it asks for and when to stop. Titles name neither
// what is tried nor any illness, for a lock screen is read by others.
import { addDays, type Day } from '@rhomboid/ground';
import { type CalendarNow, calendarText, escapeText, eventIdentity } from '@rhomboid/notebook';
import type { ExperimentState } from './experiment.ts';
import { testWords } from './words-test-en.ts';

/** The days from today on, each as an event of the whole day; the same days written again replace themselves. */
export function experimentCalendar({ entry, schedule }: ExperimentState, now: CalendarNow): string {
  const last = entry.ended;
  const days = schedule.filter(({ day }) => day >= now.day && (last === undefined || day < last));
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rhomboid//Insight//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap(({ day, arm, compared }) => [
      'BEGIN:VEVENT',
      ...eventIdentity(`fair-test-${entry.id}-${day}`, now),
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
      `SUMMARY:${escapeText(testWords.calendar.title(arm))}`,
      `DESCRIPTION:${escapeText(textOf(arm === 'with' ? entry.withIt : entry.withoutIt, compared))}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}

/** What the day asks for, and when to stop. */
function textOf(task: string, compared: boolean): string {
  const { calendar, stopRules } = testWords;
  return [
    task,
    ...(compared ? [] : [calendar.leadOver]),
    calendar.pain,
    '',
    calendar.stop,
    ...stopRules.map((rule) => `- ${rule}`),
  ].join('\n');
}

function dateOf(day: Day): string {
  return day.replaceAll('-', '');
}
