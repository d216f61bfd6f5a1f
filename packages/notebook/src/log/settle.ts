// What the events of one entry amount to: for every field the value of the latest event that told a sound one.
import type { Day } from '@rhomboid/ground';
import { timeOf } from './clock.ts';
import type { Entry } from './entries.ts';
import { rulesOf } from './entry-fields.ts';
import type { EntryKind, FieldValue, NotebookEvent } from './event.ts';
import { compareEvents } from './event-order.ts';
import { soundPart } from './sound-part.ts';
import { writtenDay } from './written-day.ts';

/** An entry that lacks what its kind cannot do without: part of its log is not here, or is damaged. */
export interface IncompleteEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly day: Day;
  /** What is sound of it. */
  readonly fields: { readonly [field: string]: FieldValue };
  /** Names of the fields that it needs. */
  readonly missing: readonly string[];
  readonly deleted: boolean;
}

/** Where an entry stands. `foreign`: of a kind that this release does not know. */
export type Settled =
  | { readonly state: 'entry' | 'deleted'; readonly entry: Entry }
  | { readonly state: 'incomplete'; readonly entry: IncompleteEntry }
  | { readonly state: 'foreign' };

/**
 * Settles the events of one entry (at least one), in any order. The entry is of the kind of its first event; events of
 * another kind say nothing of it. Without a sound day it speaks of the day on which it was first written.
 */
export function settle(events: readonly NotebookEvent[]): Settled {
  const ordered = events.length === 1 ? events : events.toSorted(compareEvents);
  const { entry: id, kind, at } = ordered[0]!;
  const rules = rulesOf(kind);
  if (rules === undefined) return { state: 'foreign' };
  const { fields, needed } = rules;
  const entry: Record<string, FieldValue> = { id, kind: rules.kind, day: null };
  let deleted = false;
  let emptied = false;
  for (const event of ordered) {
    if (event.kind !== kind) continue;
    for (const name of Object.keys(event.set)) {
      const value = event.set[name]!;
      if (name === 'deleted') deleted = typeof value === 'boolean' ? value : deleted;
      else if (Object.hasOwn(fields, name)) {
        const sound = soundPart(fields[name]!.rule, value);
        if (sound !== undefined) entry[name] = sound;
        if (sound === null) emptied = true;
      }
    }
  }
  entry.day ??= writtenDay(timeOf(at), typeof entry.zone === 'number' ? entry.zone : 0);
  if (emptied) for (const name of Object.keys(entry)) if (entry[name] === null) delete entry[name];
  const missing = needed.filter((name) => entry[name] === undefined);
  if (missing.length > 0) return { state: 'incomplete', entry: incomplete(entry, missing, deleted) };
  // Every field was read by the rule of its kind, and nothing that the kind needs is missing: this is an entry.
  return { state: deleted ? 'deleted' : 'entry', entry: entry as unknown as Entry };
}

function incomplete(
  { id, kind, day, ...fields }: Readonly<Record<string, FieldValue>>,
  missing: readonly string[],
  deleted: boolean,
): IncompleteEntry {
  return { id: id as string, kind: kind as EntryKind, day: day as Day, fields, missing, deleted };
}
