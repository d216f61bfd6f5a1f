// Stored records and the lock as JSON: what is bytes in the database is base64 in the journal.
import type { Bytes } from '@rhomboid/notebook';
import type { LockRecord } from './lock-record.ts';
import { isSealed, type SealedRecord, type StoredRecord } from './records.ts';

type SealedJson = Omit<SealedRecord, 'sealed'> & { readonly sealed: string };

/** A record in the journal: an event as it is, or sealed. */
export type JsonRecord = SealedJson | (StoredRecord & { readonly sealed?: undefined });

/** The lock in the journal. */
export type LockJson = Omit<LockRecord, 'salt' | 'iv' | 'wrapped'> &
  Readonly<Record<'salt' | 'iv' | 'wrapped', string>>;

export function toJson(record: StoredRecord): JsonRecord {
  return isSealed(record) ? { ...record, sealed: toBase64(record.sealed) } : record;
}

export function fromJson(json: JsonRecord): StoredRecord {
  if (!isSealedJson(json)) return json;
  const record: SealedRecord = { ...json, sealed: fromBase64(json.sealed) };
  return record;
}

export function isSealedJson(json: JsonRecord): json is SealedJson {
  return typeof json.sealed === 'string';
}

export function lockToJson(lock: LockRecord): LockJson {
  return { ...lock, salt: toBase64(lock.salt), iv: toBase64(lock.iv), wrapped: toBase64(lock.wrapped) };
}

export function lockFromJson(json: LockJson): LockRecord {
  return { ...json, salt: fromBase64(json.salt), iv: fromBase64(json.iv), wrapped: fromBase64(json.wrapped) };
}

function toBase64(bytes: Bytes): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
