// A file that the person chose, as what it is: a backup that is still locked, a readable log, or neither.
import {
  type BackupHeader,
  type BadLine,
  type Bytes,
  looksLikeBackup,
  type NotebookEvent,
  readBackupHeader,
  readJsonLines,
} from '@rhomboid/notebook';
import { restoreWords } from '../words/data.ts';

/** Ten years of a notebook take some 10 MB as plain text. */
const LARGEST = 200_000_000;

export type ChosenFile =
  | { readonly kind: 'locked'; readonly file: Bytes; readonly header: BackupHeader }
  | { readonly kind: 'log'; readonly events: readonly NotebookEvent[]; readonly bad: readonly BadLine[] }
  /** With a sentence that says why and what to do. */
  | { readonly kind: 'refused'; readonly why: string };

/** Reads the file. Never rejects. */
export async function readChosen(chosen: File): Promise<ChosenFile> {
  if (chosen.size > LARGEST) return { kind: 'refused', why: restoreWords.tooLarge };
  let file: Bytes;
  try {
    file = new Uint8Array(await chosen.arrayBuffer());
  } catch {
    return { kind: 'refused', why: restoreWords.unreadable };
  }
  if (looksLikeBackup(file) || chosen.name.endsWith('.rhomboid')) {
    const header = readBackupHeader(file);
    if (header.ok) return { kind: 'locked', file, header: header.value };
    return { kind: 'refused', why: header.problems[0]?.message ?? restoreWords.unreadable };
  }
  const { events, bad } = readJsonLines(new TextDecoder().decode(file));
  if (events.length > 0) return { kind: 'log', events, bad };
  return { kind: 'refused', why: restoreWords.notNotebook(restoreWords.chooseHint) };
}
