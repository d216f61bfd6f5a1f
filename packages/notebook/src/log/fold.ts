// From events to entries and days. Nothing here is stored: it can always be folded again from the log.
import type { Day } from '@rhomboid/ground';
import { later } from './clock.ts';
import { DayIndex } from './day-index.ts';
import type { Entry } from './entries.ts';
import type { EntryKind, NotebookEvent } from './event.ts';
import { compareEvents } from './event-order.ts';
import { type IncompleteEntry, type Settled, settle } from './settle.ts';

export { compareEntries } from './day-index.ts';
export type { IncompleteEntry } from './settle.ts';

/** The notebook as it stands. `take` moves it on in place; entries themselves never change, they are replaced. */
export interface Notebook {
  /** Not deleted, with all that its kind needs. In no promised order, see `compareEntries`. */
  readonly entries: ReadonlyMap<string, Entry>;
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

/** Kinds that say how the notebook is kept, not how a day was. */
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

/** The events of one entry, and what they amounted to when they were last settled. */
interface Thread {
  events: NotebookEvent[];
  settled: Settled | null;
}

/** Every entry is a function of its own events, so only the entries that new events speak of are settled again. */
class FoldedNotebook implements Notebook {
  readonly entries = new Map<string, Entry>();
  readonly deleted = new Map<string, Entry>();
  readonly incomplete = new Map<string, IncompleteEntry>();
  readonly foreign = new Set<string>();
  latest: string | null = null;
  readonly #known = new Map<string, NotebookEvent>();
  readonly #threads = new Map<string, Thread>();
  readonly #days = new DayIndex();

  readonly onDay = (day: Day): readonly Entry[] => this.#days.on(day);

  get span(): { readonly first: Day; readonly last: Day } | null {
    return this.#days.span;
  }

  take(events: readonly NotebookEvent[]): ReadonlySet<Day> {
    const touched = new Map<string, Thread>();
    for (const event of events) {
      const known = this.#known.get(event.id);
      if (known === event) continue;
      // Two events with one id should not be; the greater stays, as in `merge`.
      if (known !== undefined) {
        if (compareEvents(known, event) >= 0) continue;
        const thread = this.#threads.get(known.entry)!;
        thread.events = thread.events.filter((other) => other !== known);
        touched.set(known.entry, thread);
      }
      this.#known.set(event.id, event);
      let thread = this.#threads.get(event.entry);
      if (thread === undefined) {
        // A list that starts with its event takes no more room than that: most entries never get a second one.
        thread = { events: [event], settled: null };
        this.#threads.set(event.entry, thread);
      } else thread.events.push(event);
      touched.set(event.entry, thread);
      this.latest = later(this.latest, event.at);
    }
    const days = new Set<Day>();
    touched.forEach((thread, id) => {
      this.#takeOut(thread.settled, id, days);
      thread.settled = thread.events.length === 0 ? null : settle(thread.events);
      this.#putIn(thread.settled, id, days);
    });
    return days;
  }

  #takeOut(settled: Settled | null, id: string, days: Set<Day>): void {
    if (settled === null) return;
    if (settled.state === 'foreign') this.foreign.delete(id);
    else if (settled.state === 'incomplete') this.incomplete.delete(id);
    else if (settled.state === 'deleted') this.deleted.delete(id);
    else {
      this.entries.delete(id);
      if (TIMELESS.has(settled.entry.kind)) return;
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
      this.entries.set(id, settled.entry);
      if (TIMELESS.has(settled.entry.kind)) return;
      this.#days.add(settled.entry);
      days.add(settled.entry.day);
    }
  }
}
