// The passcode lock as it is stored: a random key, wrapped by one that Argon2id makes from the passcode.
import { type Argon2Cost, BACKUP_COST, type BackupCrypto, type Bytes } from '@rhomboid/notebook';

const SALT_LENGTH = 16;
const IV_LENGTH = 12;
const KEY_LENGTH = 32;
/** Letters or digits in a passcode, at least. */
export const SHORTEST_PASSCODE = 6;
const PURPOSE = new TextEncoder().encode('rhomboid-notebook-lock 1');
const MINUTE = 60_000;

export interface LockRecord {
  readonly version: 1;
  /** Tells one lock from the next, so that a tab notices when it was turned on or off elsewhere. */
  readonly id: string;
  readonly cost: Argon2Cost;
  readonly salt: Bytes;
  readonly iv: Bytes;
  readonly wrapped: Bytes;
  /** Minutes in the background after which it locks by itself. */
  readonly minutes: number;
}

/** Wrong codes since the last right one, and when the last try was, in milliseconds since 1970. */
export interface Attempts {
  readonly wrong: number;
  readonly last: number;
}

export const NO_ATTEMPTS: Attempts = { wrong: 0, last: 0 };

/** A new lock around a new key. */
export async function makeLock(
  passcode: string,
  minutes: number,
  cipher: BackupCrypto,
): Promise<{ readonly record: LockRecord; readonly key: CryptoKey }> {
  const raw = cipher.random(KEY_LENGTH);
  const salt = cipher.random(SALT_LENGTH);
  const iv = cipher.random(IV_LENGTH);
  const wrapping = await cipher.argon2id(typed(passcode), salt, BACKUP_COST);
  const wrapped = await cipher.encrypt(wrapping, iv, PURPOSE, raw);
  const record = { version: 1, id: crypto.randomUUID(), cost: BACKUP_COST, salt, iv, wrapped, minutes } as const;
  return { record, key: await keyFrom(raw) };
}

/** The key inside, or null for a wrong passcode. */
export async function openLock(record: LockRecord, passcode: string, cipher: BackupCrypto): Promise<CryptoKey | null> {
  const wrapping = await cipher.argon2id(typed(passcode), record.salt, record.cost);
  const raw = await cipher.decrypt(wrapping, record.iv, PURPOSE, record.wrapped);
  return raw === null ? null : keyFrom(raw);
}

/** Whether the passcode is long enough. */
export function isLongEnough(passcode: string): boolean {
  return [...typed(passcode)].length >= SHORTEST_PASSCODE;
}

/** Milliseconds to wait after so many wrong codes: none for the first two, then ever longer, up to a quarter of an hour. */
export function delayAfter(wrong: number): number {
  if (wrong < 3) return 0;
  return Math.min(15 * MINUTE, 5000 * 3 ** (wrong - 3));
}

/** Milliseconds still to wait. A clock that was set back never makes it longer than the whole delay. */
export function waitLeft({ wrong, last }: Attempts, now: number): number {
  const delay = delayAfter(wrong);
  return Math.max(0, Math.min(delay, last + delay - now));
}

export function parseLock(stored: unknown): LockRecord | null {
  const lock = stored as LockRecord | undefined;
  return typeof lock === 'object' && lock !== null && typeof lock.id === 'string' ? lock : null;
}

export function parseAttempts(stored: unknown): Attempts {
  const { wrong, last } = (stored ?? {}) as Partial<Record<keyof Attempts, unknown>>;
  return typeof wrong === 'number' && typeof last === 'number' ? { wrong, last } : NO_ATTEMPTS;
}

function typed(passcode: string): string {
  return passcode.normalize('NFKC').trim();
}

async function keyFrom(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}
