// Today, on the calendar of whoever runs the command.
import type { Day } from '@rhomboid/ground';

/** The local calendar day. */
export function today(now: Date = new Date()): Day {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
