// Which appointment of a notebook a handover is for.
import type { Day } from '@rhomboid/ground';
import type { AppointmentEntry, Entry } from '@rhomboid/notebook';

/** The next appointment; where none is to come, the last one. */
export function nextVisit(entries: Iterable<Entry>, day: Day): AppointmentEntry | null {
  const visits = [...entries]
    .filter((entry) => entry.kind === 'appointment')
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return visits.find((visit) => visit.day >= day) ?? visits.at(-1) ?? null;
}
