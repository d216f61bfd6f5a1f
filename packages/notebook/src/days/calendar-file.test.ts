import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reminderCalendar, remindersEver } from './calendar-file.ts';
import { events } from './test-diary.ts';

const words = { title: 'Time for your check-in', text: 'It takes a few seconds.' };
const today = '2026-11-21';
const noonOf = (day: string) => Date.parse(`${day}T12:34:56Z`);
const momentOf = (day: string, milliseconds: number) => ({
  day,
  milliseconds,
  instant: new Date(milliseconds).toISOString(),
});
const calendar = (settings: object, day = today, said = words, given = 0) =>
  reminderCalendar(settings, momentOf(day, noonOf(day)), said, given);
const linesOf = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valuesOf = (file: string, name: string): readonly string[] =>
  linesOf(file).flatMap((line) => (line.startsWith(`${name}:`) ? line.slice(name.length + 1) : []));

/** Reads TEXT back as RFC 5545 3.3.11 says. */
const unescapeText = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

describe('the calendar file', () => {
  it('is a daily event with an alarm for each time', () => {
    expect(calendar({ reminders: ['20:00'] })).toBe(
      `${[
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Rhomboid//Notebook//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:reminder-1@rhomboid.invalid',
        'DTSTAMP:20261121T123456Z',
        'SEQUENCE:217427696',
        'DTSTART:20261121T200000',
        'DURATION:PT5M',
        'RRULE:FREQ=DAILY',
        'STATUS:CONFIRMED',
        'SUMMARY:Time for your check-in',
        'DESCRIPTION:It takes a few seconds.',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:PT0S',
        'DESCRIPTION:Time for your check-in',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n')}\r\n`,
    );
  });

  it('names each reminder the same when it is written again, with a higher sequence', () => {
    const before = calendar({ reminders: ['20:00', '08:00', '20:00'] });
    const after = calendar({ reminders: ['08:30', '20:00'] }, '2026-11-22');
    expect(valuesOf(before, 'UID')).toEqual(['reminder-1@rhomboid.invalid', 'reminder-2@rhomboid.invalid']);
    expect(valuesOf(after, 'UID')).toEqual(valuesOf(before, 'UID'));
    expect(Number(valuesOf(after, 'SEQUENCE')[0])).toBe(Number(valuesOf(before, 'SEQUENCE')[0]) + 86_400);
    expect(valuesOf(after, 'DTSTART')).toEqual(['20261122T083000', '20261122T200000']);
  });

  it('cancels the reminders that are left over from earlier files', () => {
    const fewer = calendar({ reminders: ['08:30'] }, today, words, 3);
    expect(valuesOf(fewer, 'METHOD')).toEqual(['PUBLISH']);
    expect(valuesOf(fewer, 'UID').map((uid) => uid.slice(0, 10))).toEqual(['reminder-1', 'reminder-2', 'reminder-3']);
    expect(valuesOf(fewer, 'STATUS')).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED']);
    expect(fewer.match(/BEGIN:VALARM/g)).toHaveLength(1);
    expect(fewer.match(/RRULE/g)).toHaveLength(1);
  });

  it('cancels all of them where nothing is to be reminded of any more', () => {
    for (const settings of [{}, { reminders: ['08:00', '20:00'], pauseFrom: today }]) {
      const none = calendar(settings, today, words, 2);
      expect(valuesOf(none, 'METHOD')).toEqual(['CANCEL']);
      expect(valuesOf(none, 'STATUS')).toEqual(['CANCELLED', 'CANCELLED']);
      expect(none).not.toMatch(/VALARM|RRULE/);
    }
  });

  it('counts a second writing on the same day as later, whatever the zone says of the day', () => {
    const at = (day: string, milliseconds: number) =>
      Number(valuesOf(reminderCalendar({ reminders: ['08:00'] }, momentOf(day, milliseconds), words), 'SEQUENCE')[0]);
    const noon = noonOf(today);
    expect(at(today, noon + 1000)).toBe(at(today, noon) + 1);
    expect(at('2026-11-20', noon + 3_600_000)).toBe(at(today, noon) + 3600);
    expect(at('2019-11-20', 0)).toBe(0);
    expect(at('2088-01-19', Date.parse('2088-01-19T00:00:00Z'))).toBeLessThan(2 ** 31);
  });

  it('knows from the log how many there may ever have been', () => {
    const log = events(
      { kind: 'settings', id: 'settings', day: today, reminders: ['08:00', '20:00', '20:00'] },
      { kind: 'settings', id: 'settings', day: today, reminders: ['08:00'] },
      { kind: 'settings', id: 'settings', day: today, hideScores: true },
      { kind: 'note', day: today, note: 'reminders' },
    );
    expect(remindersEver(log)).toBe(2);
    expect(remindersEver([])).toBe(0);
  });

  it('uses local floating times, with no zone', () => {
    const file = calendar({ reminders: ['08:00'] });
    expect(file).not.toMatch(/TZID|VTIMEZONE|DTSTART.*Z\r/);
  });

  it('adds no word of its own about health', () => {
    const file = calendar({ reminders: ['08:00'] }, today, { title: 'x', text: 'y' });
    expect(file).not.toMatch(/pain|back|health|symptom|medicine|flare|check/i);
  });

  it('keeps quiet hours, over midnight too', () => {
    const reminders = ['06:59', '07:00', '12:00', '21:59', '22:00'];
    const starts = (settings: object) =>
      valuesOf(calendar({ reminders, ...settings }), 'DTSTART').map((at) => at.slice(9, 13));
    expect(starts({ quietFrom: '22:00', quietUntil: '07:00' })).toEqual(['0700', '1200', '2159']);
    expect(starts({ quietFrom: '07:00', quietUntil: '12:00' })).toEqual(['0659', '1200', '2159', '2200']);
    expect(starts({ quietFrom: '22:00' })).toHaveLength(5);
  });

  it('begins after a pause, leaves out a pause to come, and stops at one without end', () => {
    const reminders = ['08:00'];
    const during = calendar({ reminders, pauseFrom: '2026-11-20', pauseUntil: '2026-12-31' });
    expect(valuesOf(during, 'DTSTART')).toEqual(['20270101T080000']);
    const coming = calendar({ reminders, pauseFrom: '2026-11-30', pauseUntil: '2026-12-01' });
    expect(valuesOf(coming, 'EXDATE')).toEqual(['20261130T080000,20261201T080000']);
    const open = calendar({ reminders, pauseFrom: '2026-12-01' });
    expect(valuesOf(open, 'RRULE')).toEqual(['FREQ=DAILY;UNTIL=20261130T080000']);
    const long = calendar({ reminders, pauseFrom: '2026-12-01', pauseUntil: '2099-12-31' });
    expect(valuesOf(long, 'RRULE')).toEqual(['FREQ=DAILY;UNTIL=20261130T080000']);
    const over = calendar({ reminders, pauseFrom: '2026-11-01', pauseUntil: '2026-11-20' });
    expect(valuesOf(over, 'RRULE')).toEqual(['FREQ=DAILY']);
  });

  it('is empty where there is nothing to remind of', () => {
    expect(calendar({})).toBe('');
    expect(calendar({ reminders: ['23:00'], quietFrom: '22:00', quietUntil: '07:00' })).toBe('');
    expect(calendar({ reminders: ['08:00'], pauseFrom: '2026-11-21' })).toBe('');
  });

  it('keeps lines within 75 octets and gives every text back', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' });
    const awkward = fc.array(fc.constantFrom('\\', ';', ',', '\n', 'é', '漢', '🦴', 'n', ' ', ':', '"'), {
      maxLength: 120,
      size: 'max',
    });
    const anyText = fc
      .oneof(
        text,
        awkward.map((parts) => parts.join('')),
      )
      .filter((said) => !/[^\P{Cc}\n\t]/u.test(said));
    fc.assert(
      fc.property(anyText, anyText, (title, said) => {
        const file = calendar({ reminders: ['08:00', '20:00'] }, today, { title, text: said });
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(valuesOf(file, 'SUMMARY').map(unescapeText)).toEqual([title, title]);
        expect(valuesOf(file, 'DESCRIPTION').map(unescapeText)).toEqual([said, title, said, title]);
      }),
      { numRuns: 500 },
    );
  });

  it('drops control characters and halves of characters, and takes any line end', () => {
    const file = calendar({ reminders: ['08:00'] }, today, { title: 'a\u0007b\r\nc\rd\ud800', text: '' });
    expect(valuesOf(file, 'SUMMARY').map(unescapeText)).toEqual(['ab\nc\nd\ufffd']);
  });
});
