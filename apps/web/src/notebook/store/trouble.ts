// What the browser throws, in the words of the port.
import { StoreError, type StoreTrouble } from '@rhomboid/notebook';

const TROUBLES: Readonly<Record<string, readonly [StoreTrouble, string]>> = {
  QuotaExceededError: ['full', 'There is no space left for the notebook on this device.'],
  VersionError: ['blocked', 'A newer release of Rhomboid has opened the notebook. Load this page again.'],
  InvalidStateError: ['blocked', 'The notebook was closed by another tab. Load this page again.'],
  NotFoundError: ['damaged', 'The notebook on this device is damaged.'],
  DataCloneError: ['damaged', 'This cannot be written down.'],
};

/** The StoreError that a failure of IndexedDB amounts to. */
export function storeErrorFrom(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const [trouble, message] = TROUBLES[name] ?? ['unavailable', 'This browser does not let us use its storage.'];
  return new StoreError(trouble, message, { cause });
}
