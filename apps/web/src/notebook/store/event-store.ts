// The log of this device as the notebook's port. Writes are strict: an entry that is shown as saved survives a power cut,
// and the loss of the database or of the journal.
import type { NotebookEvent, NotebookStore } from '@rhomboid/notebook';
import type { Journal } from './journal.ts';
import type { Mended } from './journal-keeper.ts';
import type { LockKeeper } from './lock.ts';
import type { Places } from './log-place.ts';
import { bytesOf, readRecords, type StoredRecord } from './records.ts';
import { type NotebookTabs, onReturn } from './tabs.ts';

export interface StoreParts {
  readonly places: Places;
  readonly journal: Journal;
  readonly tabs: NotebookTabs;
  readonly lock: LockKeeper;
  /** Called after each append. */
  readonly onSaved: () => Promise<void>;
}

/** The port on the log, wherever it lies. */
export function eventStore({ places, journal, tabs, lock, onSaved }: StoreParts): NotebookStore {
  /** What this tab knows already, so that only news reaches its listeners. */
  const seen = new Set<string>();

  /** Marks ids as seen; returns those that were not. */
  const mark = (ids: readonly string[]): readonly string[] => {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh;
  };
  const unmark = (ids: Iterable<string>): void => {
    for (const id of ids) seen.delete(id);
  };

  /** The stored events that this tab has not seen, among these ids or all; and whether some of the ids were not there. */
  const unseen = (ids: readonly string[] | null) =>
    places.at(async (place): Promise<{ readonly events: readonly NotebookEvent[]; readonly missing: boolean }> => {
      const { key } = lock.held();
      let fresh: readonly string[] = [];
      try {
        const records = await place.pick(ids, (among) => {
          fresh = mark(among);
          return fresh;
        });
        const { events } = await readRecords(records, key);
        const found = new Set(records.map(({ id }) => id));
        const missing = fresh.filter((id) => !found.has(id));
        unmark(missing);
        return { events, missing: missing.length > 0 };
      } catch (cause) {
        unmark(fresh);
        throw cause;
      }
    });

  const allRecords = async (): Promise<{ readonly records: readonly StoredRecord[]; readonly unreadable: number }> =>
    places.at((place) => place.all());

  return {
    async read() {
      const { records, unreadable } = await allRecords();
      const { key } = lock.held();
      mark(records.map(({ id }) => id));
      const log = await readRecords(records, key);
      return { events: log.events, unreadable: log.unreadable + unreadable };
    },
    async append(events) {
      if (events.length === 0) return;
      const ids = events.map(({ id }) => id);
      const fresh = mark(ids);
      try {
        await journal.alone(() => places.at((place) => place.append(events)));
      } catch (cause) {
        unmark(fresh);
        throw cause;
      }
      tabs.tell({ kind: 'appended', ids });
      void onSaved();
    },
    watch(listener) {
      const take = async (ids: readonly string[] | null): Promise<boolean> => {
        const { events, missing } = await unseen(ids);
        if (events.length > 0) listener(events);
        return missing;
      };
      const bring = async (ids: readonly string[] | null): Promise<void> => {
        try {
          if (!(await take(ids))) return;
          // The other tab's database is away: what it wrote is in the journal only.
          await journal.mend();
          await take(ids);
        } catch {
          // Locked or closed: what was missed comes with the next return, or when the lock is opened.
        }
      };
      const stopHearing = tabs.hear((news) => {
        if (news.kind === 'appended') void bring(news.ids);
      });
      let listening = true;
      const afterMending = ({ restored }: Mended): void => {
        if (restored && listening) void bring(null);
      };
      // Where it fails, reading again tells.
      journal.mended().then(afterMending, () => {});
      const stopReturning = onReturn(() => void places.tryAgain().then(() => bring(null)));
      const stopUnlocking = lock.state.subscribe(() => {
        if (lock.state.get() === 'open') void bring(null);
      });
      return () => {
        listening = false;
        stopHearing();
        stopReturning();
        stopUnlocking();
      };
    },
    async size() {
      const { records } = await allRecords();
      return { events: records.length, bytes: records.reduce((sum, record) => sum + bytesOf(record), 0) };
    },
    async wipe() {
      await places.at((place) => place.wipe());
      seen.clear();
      lock.follow(undefined);
      await places.tryAgain();
      void journal.mend();
      tabs.tell({ kind: 'wiped' });
    },
  };
}
