// The notebook while the app runs: what is drawn at once, what is durable, and what other tabs wrote.
import {
  type Author,
  createAuthor,
  type Notebook,
  type NotebookEvent,
  type NotebookStore,
  openNotebook,
  type Writer,
} from '@rhomboid/notebook';

export interface NotebookState {
  /** As it stands, with what is still being written. The same object as long as nothing had to be taken back. */
  readonly notebook: Notebook;
  /** Makes the events of this tab. */
  readonly author: Author;
  readonly store: NotebookStore;
  /** Stored lines that this version cannot read; they stay where they are. */
  readonly unreadable: number;
  /** Every durable event, for a backup or an export. */
  events(): readonly NotebookEvent[];
  /** Grows with every change, so that a view knows when to draw again. */
  readonly version: number;
  /** Calls the listener after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Draws what `make` gives at once, and resolves when it is durable: only then may a page say "saved". Rejects with a
   * StoreError when storage refuses; the notebook is then as it was before, and the draft stays with the caller.
   */
  write(make: (author: Author) => readonly NotebookEvent[]): Promise<void>;
  /** Reads everything anew, after a wipe or a restore. */
  reload(): Promise<void>;
  /** Stops listening to other tabs. */
  close(): void;
}

/** Opens the notebook that lies in the store. Rejects with a StoreError where it cannot be read. */
export async function openNotebookState(store: NotebookStore, writer: Writer): Promise<NotebookState> {
  let stored = await store.read();
  let notebook = openNotebook(stored.events);
  const author = createAuthor(writer, notebook.latest);
  const listeners = new Set<() => void>();
  /** Events that are durable since `stored` was read. */
  let durable: (readonly NotebookEvent[])[] = [];
  const pending = new Set<readonly NotebookEvent[]>();
  let version = 0;

  const tell = (): void => {
    version++;
    for (const listener of listeners) listener();
  };
  const refold = (): void => {
    notebook = openNotebook([...stored.events, ...durable.flat(), ...[...pending].flat()]);
    tell();
  };
  const takeIn = (events: readonly NotebookEvent[]): void => {
    notebook.take(events);
    tell();
  };
  const stop = store.watch((events) => {
    durable.push(events);
    author.see(latestOf(events));
    takeIn(events);
  });

  return {
    get notebook() {
      return notebook;
    },
    get unreadable() {
      return stored.unreadable;
    },
    events: () => [...stored.events, ...durable.flat()],
    get version() {
      return version;
    },
    author,
    store,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async write(make) {
      const events = make(author);
      if (events.length === 0) return;
      // What is brought in carries clocks of its own; what is written next wins over it.
      author.see(latestOf(events));
      pending.add(events);
      takeIn(events);
      try {
        await store.append(events);
        durable.push(events);
        pending.delete(events);
      } catch (error) {
        pending.delete(events);
        refold();
        throw error;
      }
    },
    async reload() {
      stored = await store.read();
      durable = [];
      author.see(latestOf(stored.events));
      refold();
    },
    close: stop,
  };
}

function latestOf(events: readonly NotebookEvent[]): string | null {
  return events.reduce<string | null>((latest, { at }) => (latest === null || latest < at ? at : latest), null);
}
