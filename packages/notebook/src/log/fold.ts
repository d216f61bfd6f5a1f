// From events to entries and days. Nothing here is stored: it can always be folded again from the log.
import type { Day } from '@rhomboid/ground';
import { ById } from './by-id.ts';
import { later } from './clock.ts';
import { DayIndex } from './day-index.ts';
import type { Entry } from './entries.ts';
import type { EntryKind, NotebookEvent } from './event.ts';
import { compareEvents } from './event-order.ts';
import { type IncompleteEntry, type Settled, settle } from './settle.ts';
import { type EntriesById, EntriesOf, type Thread } from './threads.ts';

export { compareEntries } from './day-index.ts';
export type { IncompleteEntry } from './settle.ts';

/** The notebook as it stands. `take` moves it on in place; entries themselves never change, they are replaced. */
export interface Notebook {
  /** Not deleted, with all that its kind needs; in the order of ids, see `compareEntries` for that of days. */
  readonly entries: EntriesById;
  /** Those of them that say how the notebook is kept, not how a day was: settings, names, own factors and activities … */
  readonly timeless: ReadonlyMap<string, Entry>;
  /** Deleted, and can be brought back. */
  readonly deleted: ReadonlyMap<string, Entry>;
  /** What lacks something its kind needs: kept, and told apart. */
  readonly incomplete: ReadonlyMap<string, IncompleteEntry>;
  /** Ids of entries of a kind that only a newer release knows: kept in the log, untouched. */
  readonly foreign: ReadonlySet<string>;
  /** The latest clock of all events. */
  readonly latest: string | null;
  /** Entries that speak of a day, by `compareEntries`. Settings, names and own factors and activities speak of none. */
  readonly onDay: (day: Day) => readonly Entry[];
  /** The first and the last day that entries speak of. */
  readonly span: { readonly first: Day; readonly last: Day } | null;
  /** Folds in more events: in any order, for the first time or again. Gives the days whose entries they touched. */
  take(events: readonly NotebookEvent[]): ReadonlySet<Day>;
}

/** Kinds that speak of no day. */
const TIMELESS: ReadonlySet<EntryKind> = new Set([
  'pain-name',
  'own-factor',
  'own-activity',
  'settings',
  'person',
  'plan',
]);

/** Folds events into a notebook. */
export function openNotebook(events: readonly NotebookEvent[] = []): Notebook {
  const notebook = new FoldedNotebook();
  notebook.take(events);
  return notebook;
}

/** Every entry is a function of its own events, so only the entries that new events speak of are settled again. */
class FoldedNotebook implements Notebook {
  readonly timeless = new Map<string, Entry>();
  readonly deleted = new Map<string, Entry>();
  readonly incomplete = new Map<string, IncompleteEntry>();
  readonly foreign = new Set<string>();
  latest: string | null = null;
  readonly #known = new ById<NotebookEvent>(({ id }) => id);
  readonly #threads = new ById<Thread>(({ id }) => id);
  readonly #days = new DayIndex();
  readonly entries = new EntriesOf(this.#threads);

  readonly onDay = (day: Day): readonly Entry[] => this.#days.on(day);

  get span(): { readonly first: Day; readonly last: Day } | null {
    return this.#days.span;
  }

  take(events: readonly NotebookEvent[]): ReadonlySet<Day> {
    const touched: Thread[] = [];
    this.#thread(this.#learn(events, touched), touched);
    const days = new Set<Day>();
    for (const thread of touched) {
      this.#takeOut(thread.settled, thread.id, days);
      thread.settled = thread.events.length === 0 ? null : settle(thread.events);
      this.#putIn(thread.settled, thread.id, days);
    }
    return days;
  }

  /** What was not known, each id once. Two events with one id should not be; the greater stays, as in `merge`. */
  #learn(events: readonly NotebookEvent[], touched: Thread[]): NotebookEvent[] {
    const added: NotebookEvent[] = [];
    const instead: NotebookEvent[] = [];
    const ordered = events.toSorted(byId);
    ordered.forEach((event, i) => {
      if (ordered[i + 1]?.id === event.id) return;
      const known = this.#known.get(event.id);
      if (known === undefined) added.push(event);
      else if (compareEvents(known, event) < 0) {
        const thread = this.#threads.get(known.entry)!;
        thread.events = thread.events.filter((other) => other !== known);
        touched.push(thread);
        this.#known.replace(event);
        instead.push(event);
      }
    });
    this.#known.add(added);
    return added.concat(instead);
  }

  /** Hands events to the threads of their entries. */
  #thread(events: NotebookEvent[], touched: Thread[]): void {
    const begun: Thread[] = [];
    let thread: Thread | undefined;
    for (const event of events.sort(byEntry)) {
      if (thread?.id === event.entry) thread.events.push(event);
      else {
        thread = this.#threads.get(event.entry);
        if (thread === undefined) {
          // A list that starts with its event takes no more room than that: most entries never get a second one.
          thread = { id: event.entry, events: [event], settled: null };
          begun.push(thread);
        } else thread.events.push(event);
        touched.push(thread);
      }
      this.latest = later(this.latest, event.at);
    }
    this.#threads.add(begun);
  }

  #takeOut(settled: Settled | null, id: string, days: Set<Day>): void {
    if (settled === null) return;
    if (settled.state === 'foreign') this.foreign.delete(id);
    else if (settled.state === 'incomplete') this.incomplete.delete(id);
    else if (settled.state === 'deleted') this.deleted.delete(id);
    else {
      this.entries.size--;
      if (this.timeless.delete(id)) return;
      this.#days.remove(settled.entry);
      days.add(settled.entry.day);
    }
  }

  #putIn(settled: Settled | null, id: string, days: Set<Day>): void {
    if (settled === null) return;
    if (settled.state === 'foreign') this.foreign.add(id);
    else if (settled.state === 'incomplete') this.incomplete.set(id, settled.entry);
    else if (settled.state === 'deleted') this.deleted.set(id, settled.entry);
    else {
      this.entries.size++;
      if (TIMELESS.has(settled.entry.kind)) this.timeless.set(id, settled.entry);
      else days.add(this.#days.add(settled.entry));
    }
  }
}

function byId(a: NotebookEvent, b: NotebookEvent): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : compareEvents(a, b);
}

function byEntry(a: NotebookEvent, b: NotebookEvent): number {
  return a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0;
}
