// The passcode lock while the app runs. The key lives in this tab's memory alone; a reload asks for the passcode again.
import { type BackupCrypto, StoreError } from '@rhomboid/notebook';
import { type Observable, observable } from '../../state/observable.ts';
import type { Connection } from './database.ts';
import type { Facts } from './facts.ts';
import type { Journal } from './journal.ts';
import {
  type Attempts,
  type LockRecord,
  makeLock,
  NO_ATTEMPTS,
  openLock,
  parseAttempts,
  parseLock,
  waitLeft,
} from './lock-record.ts';
import type { Reseal } from './reseal.ts';
import type { NotebookTabs, TabNews } from './tabs.ts';

/** No lock, locked, or locked and opened in this tab. */
export type LockState = 'off' | 'locked' | 'open';

/** How a try went; a wrong passcode says how many milliseconds the next must wait. */
export type Attempt =
  | { readonly right: true }
  | { readonly right: false; readonly wait: number; readonly wrong: number };

export interface NotebookLock {
  readonly state: Observable<LockState>;
  /** Minutes in the background after which it locks by itself; null without a lock. */
  minutes(): number | null;
  /** Seals what is stored, all or nothing. Rejects with StoreError. */
  turnOn(passcode: string, minutes: number): Promise<void>;
  /** Opens what is sealed, all or nothing. */
  turnOff(passcode: string): Promise<Attempt>;
  /** Seals what is sealed under another passcode, from key to key: it is never plain in between. Rejects with StoreError. */
  changePasscode(old: string, passcode: string): Promise<Attempt>;
  unlock(passcode: string): Promise<Attempt>;
  /** Milliseconds until the next try is allowed. */
  waiting(): Promise<number>;
  /** Forgets the key in every tab. */
  lockNow(): void;
}

/** The lock as the store sees it. */
export interface LockKeeper extends NotebookLock {
  /** The key to write and read with; null without a lock. Throws StoreError while locked. */
  held(): { readonly lock: string | null; readonly key: CryptoKey | null };
  /** Takes over what the database says; true when it says the same as before. */
  follow(stored: unknown): boolean;
  /** Forgets the key in this tab. */
  forget(): void;
}

export interface LockParts {
  readonly connection: Connection;
  readonly facts: Facts;
  readonly journal: Journal;
  readonly tabs: NotebookTabs;
  readonly cipher: BackupCrypto;
  /** Whether the database is away: then the lock can be opened, but not changed. */
  readonly isAway: () => boolean;
}

export function keepLock({ connection, facts, journal, tabs, cipher, isAway }: LockParts): LockKeeper {
  let record: LockRecord | null = null;
  let key: CryptoKey | null = null;
  const state = observable<LockState>('off');
  const settle = (nextRecord: LockRecord | null, nextKey: CryptoKey | null): void => {
    record = nextRecord;
    key = nextKey;
    state.set(record === null ? 'off' : key === null ? 'locked' : 'open');
  };
  const follow = (stored: unknown): boolean => {
    const found = parseLock(stored);
    const same = found?.id === record?.id;
    if (!same) settle(found, null);
    return same;
  };

  tabs.hear((news) => {
    if (news.kind === 'locked') settle(record, null);
    if (news.kind === 'lock-off' || news.kind === 'wiped') settle(null, null);
    if (news.kind === 'lock-on') {
      const { lock, key: shared } = news;
      void connection
        .get()
        .then((database) => database.get('device', 'lock'))
        .then((stored) => {
          const found = parseLock(stored);
          if (found?.id === lock) settle(found, shared);
        })
        // The next write finds the new lock, and asks for the passcode.
        .catch(() => {});
    }
  });

  /** Counts the try before it is made, so that closing the page does not make it free. */
  const attempt = async (passcode: string): Promise<CryptoKey | Attempt> => {
    if (record === null) throw new StoreError('damaged', 'There is no lock to open.');
    const before = await changeAttempts((kept) => (waitLeft(kept, Date.now()) > 0 ? kept : counted(kept)));
    const wait = waitLeft(before, Date.now());
    if (wait > 0) return { right: false, wait, wrong: before.wrong };
    const opened = await openLock(record, passcode, cipher);
    if (opened === null) {
      const after = counted(before);
      return { right: false, wait: waitLeft(after, Date.now()), wrong: after.wrong };
    }
    await changeAttempts(() => NO_ATTEMPTS);
    return opened;
  };

  /** Returns what was kept before. */
  const changeAttempts = async (change: (kept: Attempts) => Attempts): Promise<Attempts> =>
    parseAttempts(await facts.change('attempts', (kept) => change(parseAttempts(kept))));

  /**
   * The database first: until the journal is written anew, it holds what was there before. What another tab has written
   * to the journal alone is brought into the database before, for it would be written over.
   */
  const change = async (how: Reseal, news: TabNews): Promise<void> => {
    // Fetched only when it is needed.
    const { reseal } = await import('./reseal.ts');
    if (isAway()) throw new StoreError('unavailable', 'The lock cannot be changed while the database does not open.');
    await journal.alone(async () => {
      await journal.mendHere();
      await reseal(await connection.get(), how);
      settle(how.lock, how.to);
      tabs.tell(news);
      await journal.copy();
    });
  };

  return {
    state,
    minutes: () => record?.minutes ?? null,
    held() {
      if (record !== null && key === null) throw new StoreError('blocked', 'The notebook is locked.');
      return { lock: record?.id ?? null, key };
    },
    follow,
    forget: () => settle(record, null),
    lockNow() {
      settle(record, null);
      tabs.tell({ kind: 'locked' });
    },
    async turnOn(passcode, minutes) {
      const made = await makeLock(passcode, minutes, cipher);
      const news = { kind: 'lock-on', lock: made.record.id, key: made.key } as const;
      await change({ from: null, to: made.key, lock: made.record }, news);
    },
    async turnOff(passcode) {
      const opened = await attempt(passcode);
      if (!(opened instanceof CryptoKey)) return opened;
      await change({ from: opened, to: null, lock: null }, { kind: 'lock-off' });
      return { right: true };
    },
    async changePasscode(old, passcode) {
      const opened = await attempt(old);
      if (!(opened instanceof CryptoKey)) return opened;
      const made = await makeLock(passcode, record?.minutes ?? 0, cipher);
      const news = { kind: 'lock-on', lock: made.record.id, key: made.key } as const;
      await change({ from: opened, to: made.key, lock: made.record }, news);
      return { right: true };
    },
    async unlock(passcode) {
      const opened = await attempt(passcode);
      if (!(opened instanceof CryptoKey)) return opened;
      settle(record, opened);
      return { right: true };
    },
    async waiting() {
      return waitLeft(parseAttempts(await facts.get('attempts')), Date.now());
    },
  };
}

function counted({ wrong }: Attempts): Attempts {
  return { wrong: wrong + 1, last: Date.now() };
}
