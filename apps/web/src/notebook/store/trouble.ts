// What the browser throws, in the words of the port.
import { StoreError, type StoreTrouble } from '@rhomboid/notebook';

const TROUBLES: Readonly<Record<string, readonly [StoreTrouble, string]>> = {
  QuotaExceededError: ['full', 'There is no space left for the notebook on this device.'],
  VersionError: ['blocked', 'A newer release of Rhomboid has opened the notebook. Load this page again.'],
  InvalidStateError: ['blocked', 'The notebook was closed by another tab. Load this page again.'],
  NotFoundError: ['damaged', 'The notebook on this device is damaged.'],
  TimeoutError: ['blocked', 'The browser’s database does not answer. Another tab may hold it.'],
  DataCloneError: ['damaged', 'This cannot be written down.'],
};

/** The database as a whole does not work: it does not open, does not answer, or cannot be read. */
export class DatabaseAway extends StoreError {}

/** What only one write or one tab suffers from; and a newer release has to be loaded first. */
const NOT_AWAY = new Set(['QuotaExceededError', 'ConstraintError', 'DataCloneError', 'VersionError']);

/** The same as `storeErrorFrom`, where the failure may mean that the database is away. */
export function awayErrorFrom(cause: unknown): StoreError {
  const error = storeErrorFrom(cause);
  if (cause instanceof StoreError || !(cause instanceof DOMException) || NOT_AWAY.has(cause.name)) return error;
  return new DatabaseAway(error.trouble, error.message, { cause });
}

/** The StoreError that a failure of IndexedDB amounts to. */
export function storeErrorFrom(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const [trouble, message] = TROUBLES[name] ?? ['unavailable', 'This browser does not let us use its storage.'];
  return new StoreError(trouble, message, { cause });
}
