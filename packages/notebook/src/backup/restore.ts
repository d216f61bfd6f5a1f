// What a restore would bring, before anything is written. A restore is a merge: nothing that is stored is overwritten.
import type { EntryKind, NotebookEvent } from '../log/event.ts';
import { type Notebook, openNotebook } from '../log/fold.ts';

/** What merging a file into the notebook does, counted in entries as a person counts them. */
export interface RestorePreview {
  /** Entries in the file that are not deleted there. */
  readonly inFile: number;
  /** Not in the notebook yet. */
  readonly added: number;
  /** In the notebook, and the file knows something that the notebook does not. */
  readonly changed: number;
  /** In the notebook, and deleted by the file. */
  readonly removed: number;
  /** In the notebook, with nothing new. */
  readonly known: number;
  /** The events to append; empty when the notebook holds all of it. */
  readonly events: readonly NotebookEvent[];
}

/** Names and settings are part of the log, but nobody counts them as entries. */
const UNCOUNTED: ReadonlySet<EntryKind> = new Set([
  'settings',
  'pain-name',
  'own-factor',
  'own-activity',
  'person',
  'plan',
]);

/** How many entries a notebook holds as a person counts them: deleted ones, names and settings left out. */
export function countEntries({ entries }: Pick<Notebook, 'entries'>): number {
  return [...entries.values()].filter(({ kind }) => !UNCOUNTED.has(kind)).length;
}

/** Compares a file with the notebook. */
export function previewRestore(stored: readonly NotebookEvent[], file: readonly NotebookEvent[]): RestorePreview {
  const known = new Set(stored.map(({ id }) => id));
  const fresh = new Map(file.filter(({ id }) => !known.has(id)).map((event) => [event.id, event]));
  const events = [...fresh.values()];
  const touched = new Set(events.map(({ entry }) => entry));
  const before = openNotebook(stored).entries;
  const after = openNotebook([...stored, ...events]).entries;
  const counts = { added: 0, changed: 0, removed: 0, known: 0 };
  for (const id of new Set(file.map(({ entry }) => entry))) {
    const entry = before.get(id) ?? after.get(id);
    if (entry === undefined || UNCOUNTED.has(entry.kind)) continue;
    if (!before.has(id)) counts.added++;
    else if (!after.has(id)) counts.removed++;
    else if (touched.has(id)) counts.changed++;
    else counts.known++;
  }
  return { inFile: countEntries(openNotebook(file)), ...counts, events };
}
