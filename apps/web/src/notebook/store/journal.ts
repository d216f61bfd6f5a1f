// The second journal beside the database, seen from the page: browsers have lost whole databases after repeated crashes
// (docs/decisions/0010). A worker keeps it; where there is none, the database stands alone.
import type { StoreError } from '@rhomboid/notebook';
import { ownScript } from '../../app/own-script.ts';
import { isHeld } from './held.ts';
import type { CopyState, JournalLog, Mended } from './journal-keeper.ts';
import type { JournalAnswer, JournalDeed, JournalFailure, JournalQuestion, NumberedAnswer } from './journal-worker.ts';
import workerUrl from './journal-worker.ts?worker&url';
import type { StoredRecord } from './records.ts';
import { DatabaseAway, storeErrorFrom } from './trouble.ts';

export interface Journal {
  /** Whether a second copy is kept, as far as it is known by now. */
  state(): CopyState;
  /** Runs work that changes what is stored, while no other tab is at such work. Must not be called from within itself. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Makes journal and database hold the same: whatever either has lost comes back from the other. Nobody's writing waits
   * for it where both hold the same already. Rejects with DatabaseAway where the database cannot take back what it lost.
   */
  mend(): Promise<Mended>;
  /** Within `alone`: as `mend`. */
  mendHere(): Promise<Mended>;
  /** How the last mending went, or goes; mends where none has begun. */
  mended(): Promise<Mended>;
  /** Within `alone`: appends, durably. Rejects with StoreError, trouble `full`, and then nothing was appended. */
  append(records: readonly StoredRecord[], lock: string | null): Promise<void>;
  /**
   * Within `alone`: appends, durably, while there is no database. False where the lock is another than this. Rejects with
   * StoreError, and then nothing was appended.
   */
  appendAlone(records: readonly StoredRecord[], lock: string | null): Promise<boolean>;
  /** All that the journal holds; null where there is none that could stand for the database. */
  read(): Promise<JournalLog | null>;
  /** Within `alone`: begins an empty one, to go on with while there is no database. Rejects with StoreError. */
  begin(): Promise<void>;
  /** Within `alone`: takes back what was appended last. */
  takeBack(): Promise<void>;
  /** Within `alone`: writes it anew from the database. Rejects with StoreError where the old copy can neither be replaced nor deleted. */
  copy(): Promise<void>;
  /** Within `alone`: deletes it. Rejects with StoreError, and then it may still be there. */
  clear(): Promise<void>;
  close(): void;
}

/** How often, and how many milliseconds apart, a deletion is tried while a closing tab still holds a file. */
const TRIES = 60;
const PAUSE = 50;

const FAILED: JournalAnswer = { done: false, where: 'journal', named: '' };
const NOTHING: Mended = { restored: false, apart: 0, copy: 'none' };

/** The journal of the database of this name. */
export function openJournal(name: string): Journal {
  // It needs locks between tabs, and files of the origin's own.
  const able = 'locks' in navigator && 'getDirectory' in (navigator.storage ?? {});
  const { ask, close } = able ? journalWorker(name) : { ask: async () => FAILED, close: () => {} };
  let copy: CopyState = 'none';
  let mending: Promise<Mended> | null = null;
  const alone: Journal['alone'] = (work) => (able ? navigator.locks.request(`${name} journal`, work) : work());
  const clear: Journal['clear'] = async () => {
    if (able) await deleteFolder(name);
  };
  const taken = (answer: JournalAnswer): Mended | null => {
    if (!answer.done && answer.where === 'database') throw awayOf(answer);
    const mended = answer.done ? (answer.value as Mended | null) : NOTHING;
    if (mended !== null) copy = mended.copy;
    return mended;
  };
  const mendHere = async (): Promise<Mended> => taken(await ask({ deed: 'mend' })) ?? NOTHING;
  const mendNow = async (): Promise<Mended> => taken(await ask({ deed: 'glance' })) ?? (await alone(mendHere));
  const mend = (): Promise<Mended> => {
    const begun = mendNow();
    mending = begun;
    // Whoever reads is told; the next who asks begins anew.
    begun.catch(() => {
      if (mending === begun) mending = null;
    });
    return begun;
  };
  return {
    state: () => copy,
    alone,
    mend,
    mendHere,
    mended: () => mending ?? mend(),
    async append(records, lock) {
      const answer = await ask({ deed: 'append', records, lock });
      if (!answer.done && answer.where === 'journal' && answer.named === 'QuotaExceededError') throw troubleOf(answer);
      copy = answer.done ? (answer.value as CopyState) : 'none';
    },
    async appendAlone(records, lock) {
      const answer = await ask({ deed: 'appendAlone', records, lock });
      if (!answer.done) throw troubleOf(answer);
      return answer.value as boolean;
    },
    async read() {
      const answer = await ask({ deed: 'read' });
      return answer.done ? (answer.value as JournalLog | null) : null;
    },
    async begin() {
      const answer = await ask({ deed: 'begin' });
      if (!answer.done) throw troubleOf(answer);
    },
    async takeBack() {
      await ask({ deed: 'takeBack' });
    },
    async copy() {
      const { done } = await ask({ deed: 'copy' });
      copy = done ? 'kept' : 'none';
      // What is there may be what the lock should have sealed.
      if (!done) await clear();
    },
    clear,
    close,
  };
}

function awayOf({ named }: JournalFailure): StoreError {
  const { trouble, message, cause } = storeErrorFrom(new DOMException('', named));
  return new DatabaseAway(trouble, message, { cause });
}

function troubleOf({ named }: JournalFailure): StoreError {
  return storeErrorFrom(new DOMException('', named));
}

async function deleteFolder(name: string): Promise<void> {
  // A private window may allow no files: then it has none.
  const root = await navigator.storage.getDirectory().catch(() => null);
  for (let tries = 1; root !== null; tries++) {
    try {
      return await root.removeEntry(name, { recursive: true });
    } catch (cause) {
      if ((cause as Error).name === 'NotFoundError') return;
      if (!isHeld(cause) || tries === TRIES) throw storeErrorFrom(cause);
      await new Promise((next) => setTimeout(next, PAUSE));
    }
  }
}

/** Asks the worker, which is started at the first question. Answers may overtake each other. */
function journalWorker(name: string) {
  const waiting = new Map<number, (answer: JournalAnswer) => void>();
  let asked = 0;
  let worker: Worker | null = null;
  let over = false;
  const close = (): void => {
    over = true;
    worker?.terminate();
    for (const answer of waiting.values()) answer(FAILED);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(ownScript(workerUrl), { type: 'module' });
    started.addEventListener('message', ({ data: { number, answer } }: MessageEvent<NumberedAnswer>) => {
      waiting.get(number)?.(answer);
      waiting.delete(number);
    });
    started.addEventListener('error', close);
    return started;
  };
  const ask = (deed: JournalDeed): Promise<JournalAnswer> =>
    new Promise((resolve) => {
      const number = asked++;
      waiting.set(number, resolve);
      try {
        if (over) return close();
        worker ??= start();
        worker.postMessage({ ...deed, name, number } satisfies JournalQuestion);
      } catch {
        // This browser starts no such worker.
        close();
      }
    });
  return { ask, close };
}
