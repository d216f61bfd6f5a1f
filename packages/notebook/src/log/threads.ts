// The events of each entry side by side, and the entries that they amount to, by id.
import type { ById } from './by-id.ts';
import type { Entry } from './entries.ts';
import type { NotebookEvent } from './event.ts';
import type { Settled } from './settle.ts';

/** The events of one entry, and what they amounted to when they were last settled. */
export interface Thread {
  readonly id: string;
  events: NotebookEvent[];
  settled: Settled | null;
}

/** Entries by id. */
export type EntriesById = Pick<ReadonlyMap<string, Entry>, 'size' | 'get' | 'has' | 'values'>;

/** The entries that are not deleted and lack nothing, in the order of their ids. */
export class EntriesOf implements EntriesById {
  readonly #threads: ById<Thread>;
  /** Kept up by who settles the threads. */
  size: number = 0;

  constructor(threads: ById<Thread>) {
    this.#threads = threads;
  }

  get(id: string): Entry | undefined {
    const settled = this.#threads.get(id)?.settled;
    return settled?.state === 'entry' ? settled.entry : undefined;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *values(): MapIterator<Entry> {
    for (const { settled } of this.#threads.all) if (settled?.state === 'entry') yield settled.entry;
  }
}
