// Days in the words of Intl. A formatter costs more to make than a hundred days to write, so each is made once.
const LOCALE = 'en-GB';

const made = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-21` in the parts that Intl gives it. */
export function dayInParts(day: string, parts: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(parts);
  const format = made.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' });
  made.set(key, format);
  return format.format(new Date(`${day}T12:00:00Z`));
}
