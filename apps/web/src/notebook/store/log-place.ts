// Where the log lies: in the database with the journal beside it, or, while the database is away, in the journal alone.
import type { NotebookEvent } from '@rhomboid/notebook';
import { type Observable, observable } from '../../state/observable.ts';
import type { Journal } from './journal.ts';
import type { StoredRecord } from './records.ts';
import { DatabaseAway } from './trouble.ts';

/** Everything at a place rejects with StoreError, and with DatabaseAway where the database as a whole does not work. */
export interface LogPlace {
  /** Gets ready, and takes over the lock. */
  open(): Promise<void>;
  /** Everything, after the lock was taken over, and how many lines nothing can read. */
  all(): Promise<{ readonly records: readonly StoredRecord[]; readonly unreadable: number }>;
  /** The records that `choose` picks out of these ids, or out of all. */
  pick(
    among: readonly string[] | null,
    choose: (ids: readonly string[]) => readonly string[],
  ): Promise<readonly StoredRecord[]>;
  /** Within `Journal.alone`: appends, durably, all or none. */
  append(events: readonly NotebookEvent[]): Promise<void>;
  /** Deletes everything, the database's copy too. */
  wipe(): Promise<void>;
}

/** `journal`: the database is away, and the journal stands for it. */
export type PlaceName = 'database' | 'journal';

export interface Places {
  readonly now: Observable<PlaceName>;
  /** Does something where the log lies now. Where the database turns out to be away, the journal stands for it from then on. */
  at<T>(work: (place: LogPlace) => Promise<T>): Promise<T>;
  /** Looks whether the database is back, and then gives it what it has missed. Never fails. */
  tryAgain(): Promise<void>;
}

export function keepPlaces(database: LogPlace, alone: LogPlace, journal: Journal): Places {
  const now = observable<PlaceName>('database');
  let trying: Promise<void> | null = null;

  const goBack = async (): Promise<void> => {
    try {
      await database.open();
      // From here on the database gets everything, so that nothing is missed between mending and going on.
      now.set('database');
      await journal.mend();
    } catch {
      now.set('journal');
    }
  };

  return {
    now,
    async at(work) {
      if (now.get() === 'journal') return work(alone);
      try {
        return await work(database);
      } catch (cause) {
        if (!(cause instanceof DatabaseAway) || (await journal.read()) === null) throw cause;
        await alone.open();
        now.set('journal');
        return work(alone);
      }
    },
    tryAgain() {
      if (now.get() === 'database') return Promise.resolve();
      trying ??= goBack().finally(() => {
        trying = null;
      });
      return trying;
    },
  };
}
