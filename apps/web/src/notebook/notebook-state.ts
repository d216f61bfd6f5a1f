// The notebook while the app runs: what is drawn at once, what is durable, and what other tabs wrote.
import {
  type Author,
  createAuthor,
  type Entry,
  type EntryKind,
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
  /** Every durable event, for a backup or an export; or those that came after the first `from`. */
  events(from?: number): readonly NotebookEvent[];
  /** The entries of a kind, by id. They are kept up event by event, for pages ask with every drawing. */
  ofKind<Kind extends EntryKind>(kind: Kind): ReadonlyMap<string, EntryOf<Kind>>;
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

export type EntryOf<Kind extends EntryKind> = Extract<Entry, { readonly kind: Kind }>;

/** Opens the notebook that lies in the store. Rejects with a StoreError where it cannot be read. */
export async function openNotebookState(store: NotebookStore, writer: Writer): Promise<NotebookState> {
  let stored = await store.read();
  let notebook = openNotebook(stored.events);
  let kinds = byKind(notebook);
  const author = createAuthor(writer, notebook.latest);
  const listeners = new Set<() => void>();
  /** Every durable event, in the order in which this tab learnt of them. */
  let durable: NotebookEvent[] = [...stored.events];
  const pending = new Set<readonly NotebookEvent[]>();
  let version = 0;

  const tell = (): void => {
    version++;
    for (const listener of listeners) listener();
  };
  const refold = (): void => {
    notebook = openNotebook([...durable, ...[...pending].flat()]);
    kinds = byKind(notebook);
    tell();
  };
  const keep = (events: readonly NotebookEvent[]): void => {
    for (const event of events) durable.push(event);
  };
  const takeIn = (events: readonly NotebookEvent[]): void => {
    notebook.take(events);
    for (const { entry } of events) sort(kinds, entry, notebook);
    tell();
  };
  const stop = store.watch((events) => {
    keep(events);
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
    events: (from = 0) => durable.slice(from),
    ofKind: (kind) => (kinds.get(kind) ?? NONE) as ReadonlyMap<string, EntryOf<typeof kind>>,
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
        keep(events);
        pending.delete(events);
      } catch (error) {
        pending.delete(events);
        refold();
        throw error;
      }
    },
    async reload() {
      stored = await store.read();
      durable = [...stored.events];
      author.see(latestOf(stored.events));
      refold();
    },
    close: stop,
  };
}

type Kinds = Map<EntryKind, Map<string, Entry>>;

const NONE: ReadonlyMap<string, Entry> = new Map();

function byKind(notebook: Notebook): Kinds {
  const kinds: Kinds = new Map();
  for (const entry of notebook.entries.values()) put(kinds, entry);
  return kinds;
}

/** Puts an entry that may have come, changed or gone where it belongs. Even its kind may have changed: its first event tells. */
function sort(kinds: Kinds, id: string, notebook: Notebook): void {
  for (const entries of kinds.values()) entries.delete(id);
  const entry = notebook.entries.get(id);
  if (entry !== undefined) put(kinds, entry);
}

function put(kinds: Kinds, entry: Entry): void {
  const entries = kinds.get(entry.kind);
  if (entries === undefined) kinds.set(entry.kind, new Map([[entry.id, entry]]));
  else entries.set(entry.id, entry);
}

function latestOf(events: readonly NotebookEvent[]): string | null {
  return events.reduce<string | null>((latest, { at }) => (latest === null || latest < at ? at : latest), null);
}
