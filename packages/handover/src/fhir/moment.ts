// When something was told, as FHIR has it: with its offset from UTC where the time is known, else the day alone.
import type { Entry } from '@rhomboid/notebook';

/** `2026-11-21T08:30:00+01:00`, or `2026-11-21`. A time without its offset is no moment, so it is left out. */
export function momentOf({ day, time, zone }: Pick<Entry, 'day' | 'time' | 'zone'>): string {
  if (time === undefined || zone === undefined) return day;
  const minutes = Math.abs(zone);
  // FHIR allows offsets up to 14 hours.
  if (minutes > 14 * 60) return day;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${time}:00${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
