// The date to look again as a calendar file (RFC 5545). Its words are neutral: a calendar may be read by others.

export interface Reminder {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** When the reminder was made, ISO 8601 in UTC. */
  readonly stamp: string;
  readonly title: string;
  readonly text: string;
}

/** One all-day event with an alarm at nine in the morning. */
export function calendarFile({ id, day, stamp, title, text }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rhomboid//Check//EN',
    'BEGIN:VEVENT',
    `UID:${id}@rhomboid`,
    `DTSTAMP:${stamp.replace(/[-:]/g, '').replace(/\.\d+/, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Offers a text as a file, made on the spot. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** Lines longer than 75 bytes are folded; the texts here are plain letters, so characters are bytes. */
function folded(line: string): string {
  return line.replace(/(.{73})(?=.)/g, '$1\r\n ');
}
