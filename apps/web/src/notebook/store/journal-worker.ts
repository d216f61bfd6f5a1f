// The worker that keeps the journal, so that the page never waits for files.
import { DatabaseTrouble } from './journal-database.ts';
import { type CopyState, type JournalKeeper, keepJournal, type Mended } from './journal-keeper.ts';
import type { StoredRecord } from './records.ts';

/** What the page asks for; `name` is that of the database. */
export type JournalDeed =
  | { readonly deed: 'mend' | 'takeBack' | 'copy' }
  | { readonly deed: 'append'; readonly records: readonly StoredRecord[]; readonly lock: string | null };

export interface JournalFailure {
  readonly done: false;
  readonly where: 'journal' | 'database';
  /** What the browser called it. */
  readonly named: string;
}

export type JournalAnswer = { readonly done: true; readonly value: Mended | CopyState | undefined } | JournalFailure;

let keeper: JournalKeeper | null = null;

addEventListener('message', async ({ data }: MessageEvent<JournalDeed & { readonly name: string }>) => {
  keeper ??= keepJournal(data.name);
  try {
    postMessage({ done: true, value: await perform(keeper, data) } satisfies JournalAnswer);
  } catch (cause) {
    postMessage(failure(cause));
  }
});

async function perform(journal: JournalKeeper, deed: JournalDeed): Promise<Mended | CopyState | undefined> {
  if (deed.deed === 'append') return journal.append(deed.records, deed.lock);
  return (await journal[deed.deed]()) ?? undefined;
}

function failure(cause: unknown): JournalFailure {
  if (cause instanceof DatabaseTrouble) return { done: false, where: 'database', named: cause.named };
  return { done: false, where: 'journal', named: (cause as Error).name };
}
