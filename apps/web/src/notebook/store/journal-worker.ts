// The worker that keeps the journal, so that the page never waits for files.
import { DatabaseTrouble } from './journal-database.ts';
import { type CopyState, type JournalKeeper, type JournalLog, keepJournal, type Mended } from './journal-keeper.ts';
import type { StoredRecord } from './records.ts';

/** What the page asks for; `name` is that of the database. */
export type JournalDeed =
  | { readonly deed: 'glance' | 'mend' | 'takeBack' | 'copy' | 'read' | 'begin' }
  | {
      readonly deed: 'append' | 'appendAlone';
      readonly records: readonly StoredRecord[];
      readonly lock: string | null;
    };

/** A deed, where it is done, and the number under which it is answered: deeds overtake each other. */
export type JournalQuestion = JournalDeed & { readonly name: string; readonly number: number };

export interface NumberedAnswer {
  readonly number: number;
  readonly answer: JournalAnswer;
}

export interface JournalFailure {
  readonly done: false;
  readonly where: 'journal' | 'database';
  /** What the browser called it. */
  readonly named: string;
}

type Value = Mended | JournalLog | CopyState | boolean | null;
export type JournalAnswer = { readonly done: true; readonly value: Value } | JournalFailure;

let keeper: JournalKeeper | null = null;

addEventListener('message', async ({ data }: MessageEvent<JournalQuestion>) => {
  keeper ??= keepJournal(data.name);
  postMessage({ number: data.number, answer: await perform(keeper, data) } satisfies NumberedAnswer);
});

async function perform(journal: JournalKeeper, deed: JournalDeed): Promise<JournalAnswer> {
  try {
    const value = 'records' in deed ? journal[deed.deed](deed.records, deed.lock) : journal[deed.deed]();
    return { done: true, value: (await value) ?? null };
  } catch (cause) {
    return failure(cause);
  }
}

function failure(cause: unknown): JournalFailure {
  if (cause instanceof DatabaseTrouble) return { done: false, where: 'database', named: cause.named };
  return { done: false, where: 'journal', named: (cause as Error).name };
}
