// Reads one event from unknown JSON: the envelope must be sound; what it sets is judged field by field when it is folded.
import { failed, isRecord, ok, problem, type Result } from '@rhomboid/ground';
import { isClock } from './clock.ts';
import { type EntryKind, EVENT_VERSION, type NotebookEvent } from './event.ts';
import { isUuid } from './ids.ts';
import { MIGRATION, type Migration, migrate, newerVersion } from './migrate.ts';
import { shown } from './shown.ts';

const ENTRY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const KIND = /^[a-z][a-z0-9-]{0,39}$/;
/** How deep lists and records may lie in each other; a pain map needs five. */
const DEEPEST = 16;

/** What each part of an event must be. */
const PARTS: readonly { readonly part: keyof NotebookEvent; readonly is: string; good(value: unknown): boolean }[] = [
  { part: 'id', is: 'a UUID in small letters', good: (value) => isText(value) && isUuid(value) },
  {
    part: 'at',
    is: 'a clock such as 1767225600000-0000-phone',
    good: (value) => isText(value) && isClock(value),
  },
  { part: 'entry', is: 'the id of an entry', good: (value) => isText(value) && ENTRY.test(value) },
  { part: 'kind', is: 'a kind of entry in small letters', good: (value) => isText(value) && KIND.test(value) },
  { part: 'set', is: 'fields with plain values', good: (value) => isRecord(value) && isPlain(value, DEEPEST) },
];

/**
 * The event, lifted to the version of today, or all that is wrong with its envelope. Never throws. Kinds and fields that
 * this release does not know are kept as they are, and the fold leaves them aside; an event of a newer version is refused.
 */
export function parseEvent(value: unknown, migration: Migration = MIGRATION): Result<NotebookEvent> {
  if (!isRecord(value)) return failed(problem(`An event is an object in curly brackets, and this is ${shown(value)}.`));
  const { v } = value;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 0) return failed(wrong('v', v, 'a whole number'));
  if (v > migration.version) return failed(newerVersion(v, migration.version));
  const bad = PARTS.filter(({ part, good }) => !good(value[part]));
  if (bad.length > 0) return failed(...bad.map(({ part, is }) => wrong(part, value[part], is)));
  const { id, at, entry, kind, set } = value as unknown as NotebookEvent;
  const lifted = migrate(v, { kind, set }, migration);
  if (!lifted.ok) return lifted;
  return ok({ v: EVENT_VERSION, id, at, entry, kind: lifted.value.kind as EntryKind, set: lifted.value.set });
}

function wrong(part: string, value: unknown, is: string) {
  return problem(`It is ${shown(value)} and must be ${is}; take this event from an unbroken copy.`, part);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is plain JSON with finite numbers, no deeper than told. */
function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean' || isText(value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  return Object.values(value).every((item) => isPlain(item, depth - 1));
}
