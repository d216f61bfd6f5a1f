// One line of the log. Nothing is ever changed in it: a correction, a deletion and its undoing are events too.

/** The schema of events; a log of any lower version is lifted by `migrate`, a higher one is refused by name. */
export const EVENT_VERSION = 1;

/** A value of a field: plain JSON. `null` empties the field. */
export type FieldValue =
  | null
  | boolean
  | number
  | string
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

/**
 * What an entry is; `ENTRY_FIELDS` says which fields each kind has. An event that was read may carry a kind of a newer
 * release; the fold sets such entries aside (`Notebook.foreign`) and the log keeps them.
 */
export type EntryKind =
  | 'pain'
  | 'factor'
  | 'medicine'
  | 'treatment'
  | 'function'
  | 'peg'
  | 'change'
  | 'note'
  | 'marker'
  | 'screening'
  | 'pain-name'
  | 'own-factor'
  | 'own-activity'
  | 'settings'
  | 'experiment'
  | 'experiment-day'
  | 'exercise'
  | 'person'
  | 'plan'
  | 'appointment';

/** One event, self-contained: whoever holds it needs no other to know what it says. */
export interface NotebookEvent {
  /** The schema version, `EVENT_VERSION` for events written now. */
  readonly v: number;
  /** UUIDv7: unique, and sorts by the time of writing. */
  readonly id: string;
  /** Hybrid logical clock, see `clock.ts`: sorts as text; of two values of one field the later wins. */
  readonly at: string;
  /** The entry that this event makes or changes: UUIDv7, or a fixed name for entries of which there is one (`settings`). */
  readonly entry: string;
  readonly kind: EntryKind;
  /** The fields that are set; others stay as they are. `deleted: true` deletes the entry, `deleted: false` brings it back. */
  readonly set: { readonly [field: string]: FieldValue };
}
