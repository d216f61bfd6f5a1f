// The first line of a backup: plain JSON that says how the rest is locked. It is protected by the cipher, not hidden.
import { type Day, failed, isDay, isRecord, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import type { Argon2Cost, Bytes } from './crypto.ts';
import { fromHex, toHex } from './hex.ts';

export const BACKUP_FORMAT = 'rhomboid-notebook-backup';
/** The version that is written; higher ones are refused by name. */
export const BACKUP_VERSION = 1;
/** OWASP's Password Storage Cheat Sheet, first choice for 19 MiB: half a second on a phone, no server has to carry it. */
export const BACKUP_COST: Argon2Cost = { m: 19_456, t: 2, p: 1 };
/** Letters in the hint, at most. */
export const LONGEST_HINT = 120;

const LONGEST_HEADER = 4096;
const NEW_LINE = 10;
/** What a file may ask of this device, so that a made-up header cannot fill its memory. */
const HIGHEST_COST: Argon2Cost = { m: 262_144, t: 16, p: 4 };

/** What can be known of a backup without its passphrase. */
export interface BackupHeader {
  /** The day it was made. */
  readonly day: Day;
  /** How many events are inside. */
  readonly events: number;
  /** The person's own reminder of the passphrase; empty when there is none. Anyone can read it. */
  readonly hint: string;
  readonly cost: Argon2Cost;
  readonly salt: Bytes;
  readonly iv: Bytes;
  /** Length of the sealed body. */
  readonly bytes: number;
}

/** A file as its parts: the header, its very bytes (which the cipher protects), and the sealed body. */
export interface BackupParts {
  readonly header: BackupHeader;
  readonly line: Bytes;
  readonly body: Bytes;
}

/** The header as the first line of a file, ASCII, newline included. */
export function writeHeader(header: BackupHeader): Bytes {
  const { cost, salt, iv, hint, day, events, bytes } = header;
  const told = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    kdf: { name: 'argon2id', m: cost.m, t: cost.t, p: cost.p },
    salt: toHex(salt),
    iv: toHex(iv),
    hint,
    day,
    events,
    bytes,
  };
  return Uint8Array.from(`${toAscii(JSON.stringify(told))}\n`, (letter) => letter.charCodeAt(0));
}

/** Whether the bytes begin like a backup, sound or not. */
export function looksLikeBackup(file: Bytes): boolean {
  return asText(file.subarray(0, 200)).includes(`"${BACKUP_FORMAT}"`);
}

/** Reads the first line. Fails for what is no backup, a damaged header, a newer version, and a body of another length. */
export function readParts(file: Bytes): Result<BackupParts> {
  if (!looksLikeBackup(file)) return failed(problems.other);
  const end = file.subarray(0, LONGEST_HEADER).indexOf(NEW_LINE);
  if (end < 0) return failed(file.length < LONGEST_HEADER ? problems.cut : problems.damaged);
  const line = file.slice(0, end + 1);
  const header = parseHeader(asText(line));
  if (!header.ok) return header;
  const body = file.slice(end + 1);
  if (body.length < header.value.bytes) return failed(problems.cut);
  if (body.length > header.value.bytes) return failed(problems.damaged);
  return ok({ header: header.value, line, body });
}

function parseHeader(line: string): Result<BackupHeader> {
  const told = parseObject(line);
  if (told === null) return failed(problems.damaged);
  if (told.format !== BACKUP_FORMAT) return failed(problems.other);
  if (isCount(told.version) && told.version > BACKUP_VERSION) return failed(problems.newer);
  const { kdf, day, events, hint, bytes } = told;
  const cost = costIn(kdf);
  const salt = fromHex(told.salt);
  const iv = fromHex(told.iv);
  const sound =
    told.version === BACKUP_VERSION &&
    cost !== null &&
    salt?.length === 16 &&
    iv?.length === 12 &&
    typeof day === 'string' &&
    isDay(day) &&
    typeof hint === 'string' &&
    isCount(events) &&
    isCount(bytes);
  return sound ? ok({ day, events, hint, cost, salt, iv, bytes }) : failed(problems.damaged);
}

function costIn(kdf: unknown): Argon2Cost | null {
  if (!isRecord(kdf)) return null;
  const { name, m, t, p } = kdf;
  if (name !== 'argon2id' || !isCount(m) || !isCount(t) || !isCount(p)) return null;
  const low = p >= 1 && t >= 1 && m >= 8 * p;
  const high = m <= HIGHEST_COST.m && t <= HIGHEST_COST.t && p <= HIGHEST_COST.p;
  return low && high ? { m, t, p } : null;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** JSON says the same with its other letters written as `\uXXXX`. */
function toAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function asText(ascii: Bytes): string {
  return Array.from(ascii, (byte) => String.fromCharCode(byte)).join('');
}

/** Each one sentence, and how to mend it. */
export const problems: Readonly<Record<'other' | 'damaged' | 'cut' | 'newer' | 'locked', Problem>> = {
  other: problem('This file is not a backup of Rhomboid. Choose the file whose name ends in .rhomboid.'),
  damaged: problem('This backup is damaged and cannot be opened. Use another copy of the file.'),
  cut: problem('This backup is cut short: its end is missing. Copy the file once more from where it was saved.'),
  newer: problem('This backup comes from a newer release of Rhomboid. Update Rhomboid, then open it again.'),
  locked: problem(
    'The passphrase is wrong, or the file is damaged: the two look the same. Type the passphrase again, or use another copy of the file.',
  ),
};
