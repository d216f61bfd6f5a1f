import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';

const reminder = {
  id: '01901234-5678-7fff-bfff-ffffffffffff',
  day: '2026-12-05',
  stamp: '2026-11-21T10:30:00.000Z',
  title: 'Time to look again',
  text: 'Open Rhomboid, and go through the check again; it takes about five minutes, no more.',
};

describe('the calendar file', () => {
  const lines = calendarFile(reminder).split('\r\n');

  it('holds one all-day event with an alarm', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261205');
    expect(lines).toContain('DTSTAMP:20261121T103000Z');
    expect(lines).toContain('TRIGGER:PT9H');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('escapes and folds its text so that it unfolds to the same', () => {
    expect(lines.every((line) => line.length <= 75)).toBe(true);
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
    expect(unfolded).toContain('DESCRIPTION:Open Rhomboid\\, and go through the check again\\; it takes');
  });

  it('says nothing of health', () => {
    expect(lines.join(' ')).not.toMatch(/pain|back|result|doctor/i);
  });
});
