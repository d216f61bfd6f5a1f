// Writes events: who, when and what, with the clock moved on. The only place where events are made.

import { type Problem, problemLine } from '@rhomboid/ground';
import { later, tick } from './clock.ts';
import type { Entry } from './entries.ts';
import type { FieldName } from './entry-fields.ts';
import { type EntryKind, EVENT_VERSION, type NotebookEvent } from './event.ts';
import { missingIn, problemsOf } from './fields.ts';
import { uuidv7 } from './ids.ts';
import { writtenDay } from './written-day.ts';

/** What writing needs from the world. */
export interface Writer {
  /** A name for this installation, the same for ever: 1 to 64 letters, digits, `-` or `_`. */
  readonly device: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to, not including, 1, from a good source. */
  random(): number;
  /** Minutes that local time is ahead of UTC at `now`. */
  zone(now: number): number;
}

/** Values that can be set in entries of a kind. `null` empties a field; undefined leaves it as it is. */
export type FieldsOf<Kind extends EntryKind> = {
  readonly [Field in FieldName<Kind>]?: Extract<Entry, { readonly kind: Kind }>[Field] | null | undefined;
};

/** What tells an entry; every Entry does. */
export interface EntryRef<Kind extends EntryKind = EntryKind> {
  readonly id: string;
  readonly kind: Kind;
}

/**
 * Makes events, each later than the one before and than all that was seen. It stores nothing. What does not keep the rules
 * of its kind is not written: RangeError with the first sentence of `problemsOf` or `missingIn`, which the host asks first.
 */
export interface Author {
  /** A new entry. Day and zone are those of now unless told; the id is new unless told. */
  create<Kind extends EntryKind>(kind: Kind, fields: FieldsOf<Kind>, id?: string): NotebookEvent;
  /** Sets fields of an entry; the others stay as they are. */
  change<Kind extends EntryKind>(entry: EntryRef<Kind>, fields: FieldsOf<Kind>): NotebookEvent;
  /** Deletes an entry. It can be brought back. */
  remove(entry: EntryRef): NotebookEvent;
  /** Brings a deleted entry back as it was. */
  restore(entry: EntryRef): NotebookEvent;
  /** Moves the clock past one from elsewhere, so that what is written next wins over it. */
  see(at: string | null): void;
}

/** An author on one device. `latest` is the latest clock of the log (`Notebook.latest`). */
export function createAuthor(writer: Writer, latest: string | null): Author {
  let last = latest;
  const event = (entry: EntryRef, set: Set, now: number): NotebookEvent => {
    refuse(problemsOf(entry.kind, set));
    last = tick(last, now, writer.device);
    return {
      v: EVENT_VERSION,
      id: uuidv7(now, () => writer.random()),
      at: last,
      entry: entry.id,
      kind: entry.kind,
      set,
    };
  };
  return {
    create: (kind, fields, id) => {
      const now = writer.now();
      const zone = writer.zone(now);
      const set = { day: writtenDay(now, zone), zone, ...given(fields) };
      refuse(missingIn(kind, set));
      return event({ id: id ?? uuidv7(now, () => writer.random()), kind }, set, now);
    },
    change: (entry, fields) => event(entry, given(fields), writer.now()),
    remove: (entry) => event(entry, { deleted: true }, writer.now()),
    restore: (entry) => event(entry, { deleted: false }, writer.now()),
    see: (at) => {
      last = later(last, at);
    },
  };
}

type Set = NotebookEvent['set'];

function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first !== undefined) throw new RangeError(problemLine(first));
}

/** What is told: undefined is not. Entries hold plain JSON; their types only lack the index signature that says so. */
function given(fields: object): Set {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Set;
}
