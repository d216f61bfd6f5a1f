// The encrypted backup file: a readable first line, then the log, packed by gzip and sealed by AES-256-GCM.
import { type Day, failed, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import type { NotebookEvent } from '../log/event.ts';
import { readJsonLines, writeJsonLines } from '../log/json-lines.ts';
import type { Argon2Cost, BackupCrypto, Bytes } from './crypto.ts';
import { BACKUP_COST, type BackupHeader, LONGEST_HINT, problems, readParts, writeHeader } from './header.ts';

const SALT_LENGTH = 16;
const IV_LENGTH = 12;
const TAG_LENGTH = 16;
/** Letters in a passphrase, at least. */
export const SHORTEST_PASSPHRASE = 8;

/** What goes on a backup besides the log. */
export interface SealOptions {
  /** The person's own reminder; empty for none. It stays readable, so it must not give the passphrase away. */
  readonly hint: string;
  /** The day on which the backup is made. */
  readonly day: Day;
  readonly crypto: BackupCrypto;
  /** Argon2id's cost, `BACKUP_COST` unless told. */
  readonly cost?: Argon2Cost;
}

/** A backup that was opened. */
export interface Backup {
  readonly header: BackupHeader;
  readonly events: readonly NotebookEvent[];
  /** Lines inside that this release cannot read, by number. */
  readonly bad: readonly { readonly line: number; readonly problem: Problem }[];
}

/**
 * Seals the log into the bytes of a file. Same log, another file each time: salt and iv are drawn anew.
 * Throws RangeError for a passphrase or hint that `passphraseProblem` refuses.
 */
export async function sealBackup(
  events: readonly NotebookEvent[],
  passphrase: string,
  { hint, day, crypto, cost = BACKUP_COST }: SealOptions,
): Promise<Bytes> {
  const refused = passphraseProblem(passphrase, hint);
  if (refused !== null) throw new RangeError(refused.message);
  const salt = crypto.random(SALT_LENGTH);
  const iv = crypto.random(IV_LENGTH);
  const [packed, key] = await Promise.all([
    crypto.gzip(writeJsonLines(events)),
    crypto.argon2id(typed(passphrase), salt, cost),
  ]);
  const bytes = packed.length + TAG_LENGTH;
  const line = writeHeader({ day, events: events.length, hint: hint.trim(), cost, salt, iv, bytes });
  return joined(line, await crypto.encrypt(key, iv, line, packed));
}

/** What a file says of itself before the passphrase is given; the hint above all. */
export function readBackupHeader(file: Bytes): Result<BackupHeader> {
  const parts = readParts(file);
  return parts.ok ? ok(parts.value.header) : parts;
}

/** Opens a backup. Fails with one sentence: no backup, damaged, cut short, newer release, or a passphrase that does not fit. */
export async function openBackup(file: Bytes, passphrase: string, crypto: BackupCrypto): Promise<Result<Backup>> {
  const parts = readParts(file);
  if (!parts.ok) return parts;
  const { header, line, body } = parts.value;
  const key = await crypto.argon2id(typed(passphrase), header.salt, header.cost);
  const packed = await crypto.decrypt(key, header.iv, line, body);
  if (packed === null) return failed(problems.locked);
  const text = await crypto.gunzip(packed).catch(() => null);
  return text === null ? failed(problems.damaged) : ok({ header, ...readJsonLines(text) });
}

/** Why a new passphrase or its hint will not do, or null. */
export function passphraseProblem(passphrase: string, hint: string): Problem | null {
  const secret = typed(passphrase);
  if ([...secret].length < SHORTEST_PASSPHRASE)
    return problem(`The passphrase is too short. Use at least ${SHORTEST_PASSPHRASE} letters; four words are best.`);
  if ([...hint.trim()].length > LONGEST_HINT)
    return problem(`The hint is too long. Use at most ${LONGEST_HINT} letters.`);
  if (typed(hint).toLowerCase().includes(secret.toLowerCase()))
    return problem('The hint gives the passphrase away. Write a hint that only you understand.');
  return null;
}

/** The same letters give the same key on every keyboard, and a space at the end locks nobody out. */
function typed(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

function joined(line: Bytes, body: Bytes): Bytes {
  const file = new Uint8Array(line.length + body.length);
  file.set(line);
  file.set(body, line.length);
  return file;
}
