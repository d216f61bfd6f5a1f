// What the notebook needs from storage. Owned here, realised by the hosts; `conformance.ts` holds every realisation to it.
import type { NotebookEvent } from './event.ts';

/** Why storage refused, in a word the host can put into a sentence. */
export type StoreTrouble = 'full' | 'blocked' | 'damaged' | 'unavailable';

export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

/** What can be read, and what could not be: unreadable records stay where they are. */
export interface StoredLog {
  readonly events: readonly NotebookEvent[];
  readonly unreadable: number;
}

/** An append-only log that survives power cuts. */
export interface NotebookStore {
  /** Everything that is stored, in any order. */
  read(): Promise<StoredLog>;
  /**
   * Appends events that are not stored yet, by id; all or none. Resolves when they are durable; a promise that resolved
   * is an acknowledgement. Rejects with StoreError, and then nothing of the batch is stored.
   */
  append(events: readonly NotebookEvent[]): Promise<void>;
  /** Calls the listener with events that another tab or process appended; returns how to stop. */
  watch(listener: (events: readonly NotebookEvent[]) => void): () => void;
  /** How many events, and about how many bytes. */
  size(): Promise<{ readonly events: number; readonly bytes: number }>;
  /** Deletes everything. The host asks first. */
  wipe(): Promise<void>;
}
