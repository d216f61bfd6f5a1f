// Received entries as events of the notebook: written once however often the file is read, and never over what is there.
import { importEvent, type KnownEntries, type NotebookEvent } from '@rhomboid/notebook';
import type { ReceivedEntry } from './entries.ts';

export interface EntryEvents {
  readonly events: readonly NotebookEvent[];
  /** Entries that the notebook has already, or had and deleted; they stay as they are. */
  readonly already: number;
}

/**
 * The events that make the entries. Their clock is before anything that the person wrote or changed, so that on every
 * device the person's own version wins.
 */
export function entryEvents(entries: readonly ReceivedEntry[], known: KnownEntries | null): EntryEvents {
  const fresh = entries.filter(({ id }) => !(known?.entries.has(id) ?? false) && !(known?.deleted.has(id) ?? false));
  return {
    events: fresh.map(({ id, kind, fields }) => importEvent('', kind, fields, id)),
    already: entries.length - fresh.length,
  };
}
