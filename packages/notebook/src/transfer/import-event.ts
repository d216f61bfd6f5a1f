// Events of imported entries. They depend on nothing but what the file says: not on the clock, the device or the order.
import { type Day, daysBetween } from '@rhomboid/ground';
import { type EntryKind, EVENT_VERSION, type FieldValue, type NotebookEvent } from '../log/event.ts';
import { eventLine } from '../log/event-order.ts';
import { stableUuid } from '../log/ids.ts';

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;

/** What an imported entry says. `day` is always there; names of factors and pains have one, too, but no id of their own. */
export interface ImportedFields {
  readonly day: Day;
  readonly time?: string;
  readonly [field: string]: FieldValue | undefined;
}

/**
 * The event that makes an imported entry; `identity` tells the entry from all others of its source, unless `entry` is
 * its id already. Its clock is a day before what it speaks of: earlier than any change that a person can make to it, in
 * any time zone, so that the change wins. Ids of one day sort by the time that was told.
 */
export function importEvent(
  identity: string,
  kind: EntryKind,
  fields: ImportedFields,
  entry: string | null = null,
): NotebookEvent {
  const ms = Math.max(0, (daysBetween('1970-01-01', fields.day) - 1) * MS_A_DAY + minutesOf(fields.time) * MS_A_MINUTE);
  const at = `${String(ms).padStart(13, '0')}-0000-import`;
  const set = Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, FieldValue] => field[1] !== undefined),
  );
  const draft = { v: EVENT_VERSION, id: '', at, entry: entry ?? stableUuid(`entry ${identity}`, ms), kind, set };
  return { ...draft, id: stableUuid(`event ${eventLine(draft)}`, ms) };
}

/** The id of an entry that is told by its name, such as a factor of the person's own: the same in every import. */
export function namedEntry(kind: 'own-factor' | 'pain-name', identity: string): string {
  return stableUuid(`${kind} ${identity}`, 0);
}

function minutesOf(time: string | undefined): number {
  return time === undefined ? 0 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
