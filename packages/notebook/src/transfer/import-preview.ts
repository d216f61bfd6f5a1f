// What an import would bring, before anything is written: good rows, bad rows with their lines, and what to know.
import type { Problem } from '@rhomboid/ground';
import type { EntryKind, FieldValue, NotebookEvent } from '../log/event.ts';
import type { Notebook } from '../log/fold.ts';
import type { DateDoubt } from './dates.ts';

/** Where a file comes from; also the `source` of the entries that it brings. */
export type ImportFormat = 'rhomboid' | 'bearable' | 'daylio' | 'flaredown' | 'apple-health' | 'csv';

/** One entry to be written. A row of the file may bring several, a day of a health export comes from many records. */
export interface ImportRow {
  /** Line in the file, counted from 1; of several, the first. */
  readonly line: number;
  readonly kind: EntryKind;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** What would be written. The same file gives the same events, on any device and at any time. */
  readonly event: NotebookEvent;
}

/** What cannot be used, and why. Nothing of it is written. */
export interface BadRow {
  readonly line: number;
  readonly problem: Problem;
}

/** What only the person can settle before anything is good. */
export interface ImportQuestion {
  readonly ask: 'date-order';
  readonly doubt: DateDoubt;
}

export interface ImportPreview {
  readonly format: ImportFormat;
  /** By line. Empty while a question is open. */
  readonly good: readonly ImportRow[];
  /** By line. */
  readonly bad: readonly BadRow[];
  /** What was understood, scaled or left out, one sentence each. */
  readonly notes: readonly string[];
  readonly question: ImportQuestion | null;
}

/** What the notebook has already; a `Notebook` fits. */
export interface KnownEntries {
  readonly entries: Pick<Notebook['entries'], 'has'>;
  readonly deleted: Pick<Notebook['deleted'], 'has'>;
}

/** What remains of an import when the notebook is looked at. */
export interface ImportPlan {
  /** Events of entries that the notebook does not have. */
  readonly events: readonly NotebookEvent[];
  /** Entries that it has already, or had and deleted; they stay as they are. */
  readonly already: number;
}

/**
 * The events that a preview brings. Their ids come from what they say, so that a file imported twice, here or on two
 * devices, is one import. Entries that are known are left as they are: what was mended or deleted by hand stays so.
 */
export function toEvents(preview: ImportPreview, known: KnownEntries | null = null): ImportPlan {
  const events = preview.good.map(({ event }) => event);
  // Our own log is merged whole: it may hold later changes of entries that are here.
  if (known === null || preview.format === 'rhomboid') return { events, already: 0 };
  const fresh = events.filter(({ entry }) => !known.entries.has(entry) && !known.deleted.has(entry));
  return { events: fresh, already: events.length - fresh.length };
}
