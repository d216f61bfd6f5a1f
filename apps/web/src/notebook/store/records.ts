// One stored record: an event as it is, or sealed by the key of the passcode lock, with id and day left clear.
import { type NotebookEvent, parseEvent } from '@rhomboid/notebook';

const IV_LENGTH = 12;

/** What is stored: an event, or something that only another release can read. */
export interface StoredRecord {
  readonly id: string;
}

/** The id and day are protected by the cipher too: a record cannot take another's place. */
export interface SealedRecord {
  readonly id: string;
  /** The day that the event speaks of, null when it says none. */
  readonly day: string | null;
  /** Initialisation vector, then AES-256-GCM of the event as JSON. */
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** The value to store for what is in the log; plain where there is no key. */
export async function toRecord(value: StoredRecord, key: CryptoKey | null): Promise<StoredRecord> {
  if (key === null) return value;
  const record = { id: value.id, day: dayOf(value) };
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: clearPart(record) }, key, plain);
  const sealed = new Uint8Array(IV_LENGTH + cipher.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(cipher), IV_LENGTH);
  const whole: SealedRecord = { ...record, sealed };
  return whole;
}

/** What is inside a record, or null when it is sealed and the key does not open it. */
export async function openRecord(record: StoredRecord, key: CryptoKey | null): Promise<StoredRecord | null> {
  if (!isSealed(record)) return record;
  if (key === null) return null;
  const iv = record.sealed.subarray(0, IV_LENGTH);
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: clearPart(record) };
    const plain = await crypto.subtle.decrypt(algorithm, key, record.sealed.subarray(IV_LENGTH));
    return JSON.parse(new TextDecoder().decode(plain)) as StoredRecord;
  } catch {
    return null;
  }
}

/** The events that can be read; the others are counted and left where they are. */
export async function readRecords(
  records: readonly StoredRecord[],
  key: CryptoKey | null,
): Promise<{ readonly events: readonly NotebookEvent[]; readonly unreadable: number }> {
  const opened = key === null ? records : await Promise.all(records.map((record) => openRecord(record, key)));
  const events: NotebookEvent[] = [];
  for (const value of opened) {
    const parsed = parseEvent(value);
    if (parsed.ok) events.push(parsed.value);
  }
  return { events, unreadable: records.length - events.length };
}

/** About how much a record holds: as JSON, or sealed. */
export function bytesOf(record: StoredRecord): number {
  return isSealed(record) ? record.sealed.length : JSON.stringify(record).length;
}

/** Whether the passcode lock has sealed it. */
export function isSealed(record: StoredRecord): record is SealedRecord {
  return 'sealed' in record && record.sealed instanceof Uint8Array;
}

function clearPart({ id, day }: { readonly id: string; readonly day: string | null }): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${id} ${day ?? ''}`);
}

function dayOf(value: object): string | null {
  const day = (value as { readonly set?: { readonly day?: unknown } }).set?.day;
  return typeof day === 'string' ? day : null;
}
